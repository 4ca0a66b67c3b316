package mizan.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays out two children: a main part, and beside it one that is as wide as it wants, both as high as there is room. Where
/// there is no room beside each other, they lie below each other, each as high as it wants.
public final class MainAndSide extends Pane {

    private static final double GAP = 12;

    private double least = 600;
    private double low = 320;

    /// The width in pixels below which the parts lie below each other.
    public double getLeast() {
        return least;
    }

    public void setLeast(double pixels) {
        least = pixels;
        requestLayout();
    }

    /// The height in pixels that the parts take at least while they lie beside each other.
    public double getLow() {
        return low;
    }

    public void setLow(double pixels) {
        low = pixels;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Whether the parts lie beside each other at this width.
    public boolean fits(double width) {
        return inner(width) >= least;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        List<Node> parts = getManagedChildren();
        Node main = parts.getFirst();
        Node side = parts.getLast();
        double all = inner(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        if (fits(getWidth())) {
            double height = getHeight() - top - snappedBottomInset();
            double beside = side.prefWidth(-1);
            main.resizeRelocate(left, top, snapSizeX(all - beside - GAP), height);
            side.resizeRelocate(left + snapPositionX(all - beside), top, beside, height);
        } else {
            double height = main.prefHeight(all);
            main.resizeRelocate(left, top, all, height);
            side.resizeRelocate(left, top + height + GAP, all, side.prefHeight(all));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double all = inner(wide);
        Node main = getManagedChildren().getFirst();
        Node side = getManagedChildren().getLast();
        double around = snappedTopInset() + snappedBottomInset();
        return around + (fits(wide) ? low : main.prefHeight(all) + GAP + side.prefHeight(all));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return least + snappedLeftInset() + snappedRightInset();
    }

    /// Takes what it is given: its parts lie below each other before they would be cut.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
