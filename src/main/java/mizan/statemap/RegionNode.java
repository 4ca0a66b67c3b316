package mizan.statemap;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;

/// One region as it is drawn in one view: its shape, a call-out of it if it is small, and its labels.
final class RegionNode extends Group {

    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOME = PseudoClass.getPseudoClass("home");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass ON_DARK = PseudoClass.getPseudoClass("on-dark");
    private static final PseudoClass ON_PATTERN = PseudoClass.getPseudoClass("on-pattern");

    /// How many parts of a box's side are looked at.
    private static final int STEPS = 6;

    private final Outline outline;
    private final List<Shape> filled;
    private final Label name = label("region-name");
    private final Label value = label("region-value");
    private String called = "";

    /// @param filled the shapes that have the colour of the value
    /// @param others what belongs to them, such as the line to a call-out
    RegionNode(Outline outline, List<Shape> filled, List<? extends Node> others) {
        this.outline = outline;
        this.filled = filled;
        getStyleClass().add("region");
        setAccessibleRole(AccessibleRole.BUTTON);
        setId("state-" + outline.postal());
        filled.forEach(shape -> shape.getStyleClass().add("region-shape"));
        getChildren().addAll(others);
        getChildren().addAll(filled);
    }

    String code() {
        return outline.code();
    }

    Outline outline() {
        return outline;
    }

    /// What its letters stand on: the call-out of a small region.
    Shape shape() {
        return filled.getLast();
    }

    /// What may be written on it, the form that is wanted most first.
    ///
    /// @param codes whether those who read it know postal codes, which are Latin letters
    List<String> names(boolean codes) {
        if (codes) {
            return List.of(outline.postal());
        }
        return called.contains(" ") ? List.of(called, called.replace(' ', '\n')) : List.of(called);
    }

    Label name() {
        return name;
    }

    /// The value in letters, for views that have room for it.
    Label value() {
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
        value.setText(region.brief());
        setAccessibleText(region.said());
        pseudoClassStateChanged(SMALL, region.look() == RegionValue.Look.SMALL);
        boolean pattern = !(paint instanceof Color);
        pseudoClassStateChanged(ON_PATTERN, pattern);
        for (Label label : List.of(name, value)) {
            label.pseudoClassStateChanged(ON_DARK, MapPaints.dark(paint));
            label.pseudoClassStateChanged(ON_PATTERN, pattern);
        }
    }

    /// Whether the pointer or the keyboard is at it, here or in what is linked with the map.
    void setMeant(boolean meant) {
        pseudoClassStateChanged(MEANT, meant);
        raise();
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        raise();
    }

    void setHome(boolean home) {
        pseudoClassStateChanged(HOME, home);
        raise();
    }

    /// A border that says something lies above those of the neighbours.
    private void raise() {
        boolean meant = getPseudoClassStates().contains(MEANT);
        boolean selected = getPseudoClassStates().contains(SELECTED);
        boolean home = getPseudoClassStates().contains(HOME);
        setViewOrder(meant ? -3 : selected ? -2 : home ? -1 : 0);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMouseTransparent(true);
        label.setManaged(false);
        return label;
    }
}
