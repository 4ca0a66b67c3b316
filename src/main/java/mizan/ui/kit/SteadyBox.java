package mizan.ui.kit;

import javafx.scene.layout.VBox;

/// A column that remembers how high it is for a width until something in it changes. JavaFX remembers no height that
/// depends on a width: where one of many such columns changes, it would measure the words of all again.
public class SteadyBox extends VBox {

    private double prefWidth = Double.NaN;
    private double prefHeight;
    private double minWidth = Double.NaN;
    private double minHeight;

    @Override
    public void requestLayout() {
        prefWidth = Double.NaN;
        minWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != prefWidth) {
            prefHeight = super.computePrefHeight(width);
            prefWidth = width;
        }
        return prefHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        if (width != minWidth) {
            minHeight = super.computeMinHeight(width);
            minWidth = width;
        }
        return minHeight;
    }
}
