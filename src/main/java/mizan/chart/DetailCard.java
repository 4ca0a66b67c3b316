package mizan.chart;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import mizan.text.Paragraph;

/// The card beside a mark that says every figure with its source. It follows the pointer until it is pinned.
public final class DetailCard {

    private static final double GAP = 14;

    private final Node owner;
    private final VBox panel = new VBox();
    private final Popup popup = new Popup();
    private boolean pinned;

    public DetailCard(Node owner) {
        this.owner = owner;
        panel.getStyleClass().add("detail-card");
        panel.setMouseTransparent(true);
        popup.getContent().add(panel);
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
    }

    boolean pinned() {
        return pinned;
    }

    public boolean showing() {
        return popup.isShowing();
    }

    /// @param x where the mark is, in the owner's coordinates
    public void show(Detail detail, double x, double y) {
        if (owner.getScene() == null || owner.getScene().getWindow() == null) {
            return;
        }
        fill(detail);
        // A pop-up is a scene of its own: it inherits neither the look nor the direction.
        List<String> sheets = Stream.concat(owner.getScene().getStylesheets().stream(), Stream.of(Chart.SHEET))
                .toList();
        if (!popup.getScene().getStylesheets().equals(sheets)) {
            popup.getScene().getStylesheets().setAll(sheets);
        }
        panel.setNodeOrientation(owner.getScene().getEffectiveNodeOrientation());
        Point2D mark = owner.localToScreen(x, y);
        if (!popup.isShowing()) {
            popup.show(owner, mark.getX(), mark.getY());
        }
        panel.applyCss();
        panel.autosize();
        place(mark);
    }

    void pin(boolean stays) {
        pinned = stays;
        if (!stays) {
            popup.hide();
        }
    }

    public void hide() {
        if (!pinned) {
            popup.hide();
        }
    }

    private void place(Point2D mark) {
        double width = panel.prefWidth(-1);
        double height = panel.prefHeight(width);
        Rectangle2D screen = Screen.getScreensForRectangle(mark.getX(), mark.getY(), 1, 1)
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean before = panel.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double left = mark.getX() - GAP - width;
        double right = mark.getX() + GAP;
        boolean fitsRight = right + width <= screen.getMaxX();
        boolean fitsLeft = left >= screen.getMinX();
        popup.setX((before && fitsLeft) || !fitsRight ? Math.max(screen.getMinX(), left) : right);
        popup.setY(Math.clamp(mark.getY() - height / 2, screen.getMinY(),
                Math.max(screen.getMinY(), screen.getMaxY() - height)));
    }

    private void fill(Detail detail) {
        Label title = styled(new Paragraph(detail.title()), "detail-title");
        GridPane lines = new GridPane();
        lines.getStyleClass().add("detail-lines");
        for (int row = 0; row < detail.lines().size(); row++) {
            Detail.Line line = detail.lines().get(row);
            Label value = styled(new Label(line.value()), "detail-value");
            value.setMinWidth(Region.USE_PREF_SIZE);
            lines.addRow(row, styled(new Label(line.label()), "detail-label"), value,
                    styled(new Label(line.note()), "detail-note"));
        }
        panel.getChildren().setAll(title, lines);
        if (!detail.source().isEmpty()) {
            panel.getChildren().add(styled(new Paragraph(detail.source()), "detail-source"));
        }
    }

    private static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }
}
