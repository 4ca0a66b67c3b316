package mizan.chart;

import java.util.Arrays;
import javafx.scene.layout.Region;

/// The range of a row of a table in little: a line from the lowest to the highest value, a bar for the middle half, a tick
/// for the middle. All rows of a table share one scale from 0. Mirrors with the direction of text.
public final class RangeBar extends Region {

    private static final double HIGH = 16;
    private static final double BAR = 8;
    private static final double TICK = 14;

    private final Region line = Chart.styled(new Region(), "range-bar-line");
    private final Region half = Chart.styled(new Region(), "range-bar-half");
    private final Region middle = Chart.styled(new Region(), "range-bar-middle");
    private double[] values = new double[0];
    private double most = 1;

    public RangeBar() {
        getStylesheets().add(Chart.SHEET);
        getStyleClass().add("range-bar");
        getChildren().addAll(line, half, middle);
    }

    /// @param five the lowest, a quarter, the middle, three quarters, the highest, where each is known; NaN where not
    /// @param end of the scale
    public void show(double[] five, double end) {
        values = Arrays.copyOf(five, five.length);
        most = end;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        line.setVisible(known.length > 1);
        half.setVisible(values.length > 0 && !Double.isNaN(values[1] + values[3]));
        middle.setVisible(values.length > 0 && !Double.isNaN(values[2]));
        if (line.isVisible()) {
            between(line, known[0], known[known.length - 1], 1);
        }
        if (half.isVisible()) {
            between(half, values[1], values[3], BAR);
        }
        if (middle.isVisible()) {
            middle.resizeRelocate(Math.round(at(values[2])) - 1, Math.round((getHeight() - TICK) / 2), 3, TICK);
        }
    }

    private void between(Region part, double from, double to, double high) {
        double start = Math.round(at(from));
        part.resizeRelocate(start, Math.round((getHeight() - high) / 2), Math.max(1, Math.round(at(to)) - start), high);
    }

    private double at(double value) {
        return Math.min(value, most) / most * (getWidth() - 2);
    }
}
