package mizan.ui.kit;

import javafx.scene.layout.VBox;

/// A column that keeps to itself what changes in it, as long as that makes it no higher or lower. Its width comes from
/// outside, and does not depend on what is in it.
///
/// JavaFX arranges the whole window anew when a word changes anywhere in it, and remembers no height that depends on a
/// width: where one of many such columns changes, it would measure the words of all again.
public class SteadyBox extends VBox {

    private final Measured preferred = new Measured();
    private final Measured least = new Measured();
    /// As it was arranged last; what surrounds it knows this height.
    private final Measured arranged = new Measured();

    /// A height, and the width that it is for; no number while it is not known.
    private static final class Measured {
        private double width = Double.NaN;
        private double height;

        boolean isFor(double askedWidth) {
            return width == askedWidth;
        }

        double set(double newWidth, double newHeight) {
            width = newWidth;
            height = newHeight;
            return newHeight;
        }

        void forget() {
            width = Double.NaN;
        }
    }

    @Override
    public void requestLayout() {
        preferred.forget();
        least.forget();
        if (arranged.isFor(getWidth())) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.isFor(width) ? preferred.height : preferred.set(width, super.computePrefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.isFor(width) ? least.height : least.set(width, super.computeMinHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double height = computePrefHeight(getWidth());
        boolean another = arranged.isFor(getWidth()) && arranged.height != height;
        arranged.set(getWidth(), height);
        if (another) {
            super.requestLayout();
        }
        super.layoutChildren();
    }
}
