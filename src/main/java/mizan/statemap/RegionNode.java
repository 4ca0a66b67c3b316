package mizan.statemap;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// One region as it is drawn in one view: its shape, a call-out of it if it is small, and its labels.
final class RegionNode extends Group {

    private static final PseudoClass ON_DARK = PseudoClass.getPseudoClass("on-dark");
    private static final PseudoClass ON_PATTERN = PseudoClass.getPseudoClass("on-pattern");

    /// How many parts of a box's side are looked at.
    private static final int STEPS = 6;

    /// A region with less room than this around its middle, in pixels, is a dot as well.
    private static final double TOO_SMALL = 2.4;
    private static final double DOT = 3.2;

    /// How far the ground is below the regions on it.
    private static final double GROUND = 10;

    private final Outline outline;
    private final List<Shape> filled;
    private @Nullable Label name;
    private @Nullable Label value;
    private String called = "";
    private String valueText = "";
    private BorderPaints borders = BorderPaints.NONE;
    private double zoom = 1;
    private double scale;
    private double below;
    private boolean meant;
    private boolean selected;
    private boolean home;
    private boolean small;
    private boolean hatched;

    /// @param filled the shapes that have the colour of the value
    /// @param others what belongs to them, such as the line to a call-out
    RegionNode(Outline outline, String id, List<? extends Shape> filled, List<? extends Node> others) {
        this.outline = outline;
        this.filled = List.copyOf(filled);
        getStyleClass().add("region");
        setAccessibleRole(AccessibleRole.BUTTON);
        setId(id);
        this.filled.forEach(shape -> shape.getStyleClass().add("region-shape"));
        getChildren().addAll(others);
        getChildren().addAll(this.filled);
    }

    String code() {
        return outline.code();
    }

    Outline outline() {
        return outline;
    }

    /// Its outline, in the unit of the map.
    Bounds bounds() {
        return filled.getFirst().getBoundsInLocal();
    }

    /// Lies below all other regions, whatever its border says.
    RegionNode asGround() {
        below = GROUND;
        raise();
        return this;
    }

    /// Whether it is a metropolitan area, not a state or its ground.
    boolean area() {
        return outline.postal().isEmpty();
    }

    /// What its letters stand on: the call-out of a small region.
    Shape shape() {
        return filled.getLast();
    }

    /// What may be written on it, the form that is wanted most first.
    ///
    /// @param codes whether those who read it know postal codes, which are Latin letters
    List<String> names(boolean codes) {
        if (codes && !area()) {
            return List.of(outline.postal());
        }
        return called.contains(" ") ? List.of(called, called.replace(' ', '\n')) : List.of(called);
    }

    Label name() {
        if (name == null) {
            name = label("region-name");
            dress(name);
        }
        return name;
    }

    /// The value in letters, for views that have room for it.
    Label value() {
        if (value == null) {
            value = label("region-value");
            value.setText(valueText);
            dress(value);
        }
        return value;
    }

    /// Whether so large a box around a place lies within it, all in the view's unit.
    boolean holds(Point2D middle, double width, double height) {
        for (int across = 0; across <= STEPS; across++) {
            double x = middle.getX() + width * (across / (double) STEPS - 0.5);
            if (!shape().contains(x, middle.getY() - height / 2) || !shape().contains(x, middle.getY() + height / 2)) {
                return false;
            }
        }
        return true;
    }

    void show(RegionValue region, Paint paint) {
        filled.forEach(shape -> shape.setFill(paint));
        called = region.name();
        valueText = region.brief();
        setAccessibleText(region.said());
        small = region.look() == RegionValue.Look.SMALL;
        hatched = !(paint instanceof Color);
        if (name != null) {
            dress(name);
        }
        if (value != null) {
            value.setText(valueText);
            dress(value);
        }
        drawBorder();
    }

    /// Letters are as light or dark as what they stand on asks for. Most regions of many have none.
    private void dress(Label label) {
        Paint paint = shape().getFill();
        label.pseudoClassStateChanged(ON_DARK, MapPaints.dark(paint));
        label.pseudoClassStateChanged(ON_PATTERN, !(paint instanceof Color));
    }

    /// Keeps borders as thin as they are when all of the map is seen, and shows what is too small to be seen as a dot.
    ///
    /// @param newScale how many pixels a unit takes
    void zoom(double newZoom, double newScale) {
        if (zoom == newZoom && scale == newScale) {
            return;
        }
        zoom = newZoom;
        scale = newScale;
        drawBorder();
        if (filled.getLast() instanceof Circle dot) {
            dot.setVisible(outline.room() * scale < TOO_SMALL);
            dot.setRadius(DOT / scale);
        }
    }

    /// Takes the colours of the present look.
    void setBorders(BorderPaints now) {
        borders = now;
        drawBorder();
    }

    private void drawBorder() {
        boolean plain = !meant && !selected && !home;
        double thickness = meant ? 2 : selected ? 3 : home ? 1.5 : area() ? 0.6 : 1;
        List<Double> dashes = plain && small ? List.of(3 / zoom, 3 / zoom) : List.of();
        for (Shape shape : filled) {
            shape.setStroke(borderPaint());
            shape.setStrokeWidth(thickness / zoom);
            if (!shape.getStrokeDashArray().equals(dashes)) {
                shape.getStrokeDashArray().setAll(dashes);
            }
        }
    }

    private Paint borderPaint() {
        return meant ? borders.meant()
                : selected ? borders.selected()
                        : home ? borders.home()
                                : hatched ? borders.onPattern() : small ? borders.small() : borders.plain();
    }

    /// Whether the pointer or the keyboard is at it, here or in what is linked with the map.
    void setMeant(boolean now) {
        meant = now;
        raise();
    }

    void setSelected(boolean now) {
        selected = now;
        raise();
    }

    void setHome(boolean now) {
        home = now;
        raise();
    }

    /// A border that says something lies above those of the neighbours.
    private void raise() {
        setViewOrder(below + (meant ? -3 : selected ? -2 : home ? -1 : 0));
        drawBorder();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMouseTransparent(true);
        label.setManaged(false);
        return label;
    }
}
