package mizan.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children in rows, each row as high as its highest child, with as many in a row as have room.
public final class CardGrid extends Pane {

    private static final double GAP = 12;

    private int most = 2;
    private double least = 340;
    private double share = 0.5;

    /// How many lie in a row at most.
    public int getMost() {
        return most;
    }

    public void setMost(int columns) {
        most = columns;
        requestLayout();
    }

    /// The width in pixels below which a child gets a row with fewer others.
    public double getLeast() {
        return least;
    }

    public void setLeast(double pixels) {
        least = pixels;
        requestLayout();
    }

    /// The share of the width that the first of two takes, between 0 and 1. More than two share it evenly.
    public double getShare() {
        return share;
    }

    public void setShare(double first) {
        share = first;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double y = 0;
        for (int from = 0; from < getManagedChildren().size(); from += columns) {
            List<Node> row = row(from, columns);
            double height = height(row, columns, getWidth());
            double x = 0;
            for (int column = 0; column < row.size(); column++) {
                double width = width(column, columns, getWidth());
                row.get(column)
                        .resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
                x += width + GAP;
            }
            y += height + GAP;
        }
    }

    /// No more rows than there must be, and these as even as can be: four that do not fit in one row lie two by two.
    private int columns(double all) {
        int fit = (int) Math.clamp((all + GAP) / (least + GAP), 1, most);
        int children = getManagedChildren().size();
        int rows = Math.ceilDiv(children, fit);
        return Math.max(1, Math.ceilDiv(children, Math.max(1, rows)));
    }

    private List<Node> row(int from, int columns) {
        List<Node> children = getManagedChildren();
        return children.subList(from, Math.min(from + columns, children.size()));
    }

    private double width(int column, int columns, double all) {
        double shared = all - GAP * (columns - 1);
        if (columns == 2) {
            return shared * (column == 0 ? share : 1 - share);
        }
        return shared / columns;
    }

    private double height(List<Node> row, int columns, double all) {
        double highest = 0;
        for (int column = 0; column < row.size(); column++) {
            Node card = row.get(column);
            double width = width(column, columns, all);
            highest = Math.max(highest, Math.max(card.prefHeight(width), card.minHeight(width)));
        }
        return highest;
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        int columns = columns(all);
        double sum = 0;
        for (int from = 0; from < getManagedChildren().size(); from += columns) {
            sum += height(row(from, columns), columns, all) + (from == 0 ? 0 : GAP);
        }
        return sum;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return most * (least + GAP) - GAP;
    }

    /// Takes what it is given: its children get rows of their own before they would be cut.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
