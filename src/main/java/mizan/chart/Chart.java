package mizan.chart;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import mizan.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// What all charts share: marks that say their figures on hover, are pinned by a click and reached by the arrow keys.
public abstract class Chart extends Region {

    static final String SHEET = String.valueOf(Chart.class.getResource("chart.css"));

    /// Between the beginning of a scale and what is said instead of marks.
    static final double INSET = 6;

    private final DetailCard card = new DetailCard(this);
    private @Nullable Target current;
    private boolean animated = true;
    /// What a screen reader says of the whole chart, while it says something of a mark.
    private @Nullable String summary;
    private String told = "";

    Chart(String styleClass) {
        getStyleClass().addAll("mizan-chart", styleClass);
        getStylesheets().add(SHEET);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            if (!card.pinned()) {
                present(null, Point2D.ZERO);
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                unpin();
            }
        });
    }

    /// Something in the chart that has figures to say.
    ///
    /// @param x where it is, in the chart's coordinates
    /// @param opens what a click does beyond pinning the figures; null for nothing
    record Target(double x, double y, MarkDetail detail, @Nullable Runnable opens) {}

    /// Whether changes are animated.
    public final void setAnimated(boolean animated) {
        this.animated = animated;
    }

    final boolean animated() {
        return animated && getScene() != null;
    }

    /// All targets in the order in which the arrow keys go through them.
    abstract List<Target> targets();

    /// The target that the pointer means, if any.
    abstract @Nullable Target targetAt(double x, double y);

    /// Shows which target is meant; null for none.
    abstract void mark(@Nullable Target target);

    /// Whether left and right arrow keys go against the order of the targets.
    boolean reversed() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// Forgets what was meant, as its figures are gone.
    final void forgetTarget() {
        unpin();
    }

    private void hover(MouseEvent event) {
        if (!card.pinned()) {
            present(targetAt(event.getX(), event.getY()), new Point2D(event.getX(), event.getY()));
        }
    }

    private void present(Target target) {
        present(target, new Point2D(target.x(), target.y()));
    }

    /// @param pointer what the card must not cover, beside the target
    private void present(@Nullable Target target, Point2D pointer) {
        current = target;
        mark(target);
        if (target == null) {
            card.hide();
        } else {
            card.show(target.detail(), new Point2D(target.x(), target.y()), pointer);
        }
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        Target target = targetAt(event.getX(), event.getY());
        if (target != null && target.opens() != null) {
            unpin();
            target.opens().run();
        } else if (target == null || card.pinned()) {
            unpin();
        } else {
            present(target, new Point2D(event.getX(), event.getY()));
            card.pin(true);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case RIGHT -> step(reversed() ? -1 : 1);
            case LEFT -> step(reversed() ? 1 : -1);
            case ENTER, SPACE -> open();
            case ESCAPE -> {
                if (!card.showing()) {
                    return;
                }
                unpin();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        List<Target> all = targets();
        if (all.isEmpty()) {
            return;
        }
        Target before = current;
        int from = before == null ? -1 : indexOf(all, before);
        int to = from < 0 ? (by > 0 ? 0 : all.size() - 1) : Math.clamp(from + by, 0, all.size() - 1);
        card.pin(false);
        present(all.get(to));
        tell(all.get(to).detail().said());
    }

    /// Instead of what is said of the whole chart.
    private void tell(String figures) {
        if (told.isEmpty()) {
            summary = getAccessibleText();
        }
        told = figures;
        setAccessibleText(figures);
    }

    private void tellOfAll() {
        // The summary may have been replaced by that of other figures since.
        if (!told.isEmpty() && told.equals(getAccessibleText())) {
            setAccessibleText(summary);
        }
        told = "";
    }

    private void open() {
        Target target = current;
        if (target == null) {
            step(1);
        } else if (target.opens() != null) {
            unpin();
            target.opens().run();
        } else {
            card.pin(!card.pinned());
        }
    }

    private void unpin() {
        card.pin(false);
        current = null;
        mark(null);
        tellOfAll();
    }

    private static int indexOf(List<Target> all, Target wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).x() == wanted.x() && all.get(i).y() == wanted.y()) {
                return i;
            }
        }
        return -1;
    }

    /// A hairline that falls on whole pixels.
    static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(Math.round(x1) + 0.5);
        line.setStartY(Math.round(y1) + 0.5);
        line.setEndX(Math.round(x2) + 0.5);
        line.setEndY(Math.round(y2) + 0.5);
    }

    /// A label around a point; `across` 0 starts there, 0.5 is centred on it, 1 ends there.
    static void place(Label label, double x, double y, double across) {
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(width));
        label.resizeRelocate(Math.round(x - width * across), Math.round(y - height / 2), width, height);
    }

    static void centre(Region mark, double x, double y) {
        double size = mark.getPrefWidth();
        mark.resizeRelocate(x - size / 2, y - size / 2, size, size);
    }

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMouseTransparent(true);
        return label;
    }

    /// What a row is called, in as many lines as it needs.
    static Paragraph rowLabel(String text) {
        Paragraph label = new Paragraph(text);
        label.getStyleClass().add("row-label");
        label.setMouseTransparent(true);
        return label;
    }

    static <N extends Node> N styled(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        node.setMouseTransparent(true);
        node.setManaged(false);
        return node;
    }

    static double distance(Target target, double x, double y) {
        return new Point2D(target.x(), target.y()).distance(x, y);
    }
}
