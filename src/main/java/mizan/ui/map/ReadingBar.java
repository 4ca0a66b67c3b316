package mizan.ui.map;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A number at the right end of a line, and on the same line, at its start, a bar that is as long as the share is large.
final class ReadingBar extends Region {

    /// The full length of a bar, and its height, in pixels.
    private static final double LONGEST = 64;
    private static final double THICK = 6;
    private static final double GAP = 8;

    private final Region bar = new Region();
    private final Label number = new Label();
    private double share = Double.NaN;

    ReadingBar() {
        bar.getStyleClass().add("reading-bar");
        number.getStyleClass().add("reading-number");
        getChildren().addAll(bar, number);
    }

    void show(String text, double newShare) {
        number.setText(text);
        share = newShare;
        bar.setVisible(!Double.isNaN(share));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 4000;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 24;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), Math.ceil(number.prefWidth(-1)));
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        number.resizeRelocate(mirrored ? 0 : getWidth() - width, 0, width, getHeight());
        double room = Math.clamp(getWidth() - width - GAP, 0, LONGEST);
        double length = Double.isNaN(share) ? 0 : Math.max(2, room * Math.clamp(share, 0, 1));
        bar.resizeRelocate(mirrored ? getWidth() - room : 0, Math.round((getHeight() - THICK) / 2), length, THICK);
    }
}
