package mizan.chart;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Window;
import mizan.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// The card beside a mark that says every figure with its source. It follows the pointer until it is pinned.
public final class DetailCard {

    private static final double GAP = 14;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Node owner;
    private final VBox panel = new VBox();
    private final Popup popup = new Popup();
    private @Nullable MarkDetail shown;
    private boolean pinned;

    /// Its own sheet hangs on the panel: those of a pop-up's scene are replaced by the ones of its owner's each time that
    /// it opens (`PopupWindow.applyStylesheetFromOwner`).
    public DetailCard(Node owner) {
        this.owner = owner;
        panel.getStyleClass().add("detail-card");
        panel.getStylesheets().add(Chart.SHEET);
        popup.getContent().add(panel);
        // The window of a pop-up takes the pointer of what is below, however little its content wants of it.
        popup.getScene().addEventFilter(MouseEvent.MOUSE_MOVED, _ -> hide());
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        owner.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> hide());
    }

    boolean pinned() {
        return pinned;
    }

    public boolean showing() {
        return popup.isShowing();
    }

    /// @param mark where it is, in the owner's coordinates
    /// @param pointer where that is, in the same; the card covers neither
    public void show(MarkDetail detail, Point2D mark, Point2D pointer) {
        Scene scene = owner.getScene();
        if (scene == null || scene.getWindow() == null || isMenuOpen()) {
            return;
        }
        dress(scene);
        if (!detail.equals(shown)) {
            fill(detail);
            shown = detail;
        }
        panel.pseudoClassStateChanged(COMPACT, false);
        popup.getScene().getRoot().applyCss();
        Point2D corner = corner(owner.localToScreen(mark), owner.localToScreen(pointer));
        if (popup.isShowing()) {
            popup.setX(corner.getX());
            popup.setY(corner.getY());
        } else {
            popup.show(owner, corner.getX(), corner.getY());
        }
    }

    /// The pointer is over a mark still when its menu opens, which the card would cover.
    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    /// A pop-up is a scene of its own, and forgets its looks when it closes. It must have them before it opens: they say
    /// how large it is, and so where it opens without taking the pointer.
    private void dress(Scene of) {
        Scene own = popup.getScene();
        if (!popup.isShowing() || !own.getStylesheets().equals(of.getStylesheets())) {
            own.getStylesheets().setAll(of.getStylesheets());
        }
        own.setNodeOrientation(of.getEffectiveNodeOrientation());
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

    private Point2D corner(Point2D mark, Point2D pointer) {
        Rectangle2D screen = Screen.getScreensForRectangle(mark.getX(), mark.getY(), 1, 1)
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        // In whole pixels, to which a window is moved and its content is laid out: half of one is beyond the screen.
        double left = Math.floor(Math.min(mark.getX(), pointer.getX()));
        double top = Math.floor(Math.min(mark.getY(), pointer.getY()));
        Rectangle2D kept = new Rectangle2D(left, top, Math.ceil(Math.max(mark.getX(), pointer.getX())) - left,
                Math.ceil(Math.max(mark.getY(), pointer.getY())) - top);
        CardPlacement placement = new CardPlacement(kept, screen, GAP, rightToLeft());
        Rectangle2D card = placed(placement);
        if (card.getHeight() > screen.getHeight()) {
            panel.pseudoClassStateChanged(COMPACT, true);
            panel.applyCss();
            card = placed(placement);
        }
        panel.setPrefWidth(card.getWidth());
        panel.autosize();
        return new Point2D(card.getMinX(), card.getMinY());
    }

    private Rectangle2D placed(CardPlacement placement) {
        panel.setPrefWidth(Region.USE_COMPUTED_SIZE);
        double width = Math.min(Math.max(panel.prefWidth(-1), panel.minWidth(-1)), panel.maxWidth(-1));
        return placement.place(Math.ceil(width), wide -> Math.ceil(panel.prefHeight(wide)));
    }

    private boolean rightToLeft() {
        return popup.getScene().getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private void fill(MarkDetail detail) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("detail-lines");
        for (MarkDetail.Line line : detail.lines()) {
            addLine(lines, line);
        }
        panel.getChildren().setAll(styled(new Paragraph(detail.title()), "detail-title"), lines);
        if (!detail.source().isEmpty()) {
            panel.getChildren().add(styled(new Paragraph(detail.source()), "detail-source"));
        }
        if (!detail.about().isEmpty()) {
            panel.getChildren().add(styled(new Paragraph(detail.about()), "detail-about"));
        }
    }

    /// What is particular about a figure stands below it, so that the figures stay in their column.
    private void addLine(GridPane lines, MarkDetail.Line line) {
        Label label = styled(new Paragraph(line.label()), "detail-label");
        Label value = styled(new Label(line.value()), "detail-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        int row = lines.getRowCount();
        lines.addRow(row, label, value);
        GridPane.setHgrow(label, Priority.ALWAYS);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
        GridPane.setFillWidth(value, false);
        // The last digits stand below each other in both directions.
        GridPane.setHalignment(value, rightToLeft() ? HPos.LEFT : HPos.RIGHT);
        if (!line.note().isEmpty()) {
            lines.add(styled(new Paragraph(line.note()), "detail-note"), 0, row + 1);
        }
    }

    private static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }
}
