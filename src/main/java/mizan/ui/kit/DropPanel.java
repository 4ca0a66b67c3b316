package mizan.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/// A panel that drops from a field while one types in it: as large as the window is zoomed, and within the screen. It
/// begins where the field begins, on the side from which one reads.
public final class DropPanel {

    /// For its shadow, on both sides together.
    private static final double AROUND = 44;

    private final ZoomPane frame = new ZoomPane();
    private final Popup popup = new Popup();
    private final Region panel;

    public DropPanel(Region panel) {
        this.panel = panel;
        frame.setContent(panel);
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /// Whether there is a window that it could drop in, and the person is in the field.
    public static boolean possible(Region field) {
        return field.getScene() != null && field.getScene().getWindow() != null;
    }

    /// Makes the panel as wide as the field, but at least so wide if the window is. To be called before its content is
    /// measured.
    ///
    /// @return the width within its borders
    public double fit(Region field, double least) {
        frame.lookAs(field);
        double scale = ZoomPane.scaleAt(field);
        double width = Math.min(Math.max(field.getWidth(), least), field.getScene().getWidth() / scale - AROUND);
        panel.setPrefWidth(width);
        return width - panel.getInsets().getLeft() - panel.getInsets().getRight();
    }

    /// The height that is left on the screen below the field.
    public static double room(Region field) {
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        return (screen(place).getMaxY() - place.getMaxY()) / ZoomPane.scaleAt(field);
    }

    /// Shows the panel below the field that it was fitted to.
    public void drop(Region field) {
        double width = panel.getPrefWidth();
        double scale = ZoomPane.scaleAt(field);
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        Rectangle2D screen = screen(place);
        double left = field.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? place.getMaxX() - width * scale
                : place.getMinX();
        double within = Math.max(screen.getMinX(), Math.min(left, screen.getMaxX() - (width + AROUND / 2) * scale));
        popup.show(field, within, place.getMaxY() + 4);
    }

    private static Rectangle2D screen(Bounds place) {
        return WithinScreen.room(
                new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()));
    }

    public void hide() {
        popup.hide();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }
}
