package mizan.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays out two children: a main part, and beside it one that is as wide as it wants, both as high as there is room. Where
/// there is no room beside each other, they lie below each other in their order, each as high as it wants.
public final class MainAndSide extends Pane {

    private static final double GAP = 12;

    private double least = 600;
    private double low = 320;
    private boolean sideFirst;

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

    /// Whether the part at the side stands before the main one.
    public boolean isSideFirst() {
        return sideFirst;
    }

    public void setSideFirst(boolean first) {
        sideFirst = first;
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
        Node first = parts.getFirst();
        Node last = parts.getLast();
        double all = inner(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        if (fits(getWidth())) {
            double height = getHeight() - top - snappedBottomInset();
            double beside = (sideFirst ? first : last).prefWidth(-1);
            double before = sideFirst ? beside : snapSizeX(all - beside - GAP);
            double after = sideFirst ? snapSizeX(all - beside - GAP) : beside;
            first.resizeRelocate(left, top, before, height);
            last.resizeRelocate(left + snapPositionX(all - after), top, after, height);
        } else {
            double height = first.prefHeight(all);
            first.resizeRelocate(left, top, all, height);
            last.resizeRelocate(left, top + height + GAP, all, last.prefHeight(all));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double all = inner(wide);
        Node first = getManagedChildren().getFirst();
        Node last = getManagedChildren().getLast();
        double around = snappedTopInset() + snappedBottomInset();
        return around + (fits(wide) ? low : first.prefHeight(all) + GAP + last.prefHeight(all));
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
