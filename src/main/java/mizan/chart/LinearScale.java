package mizan.chart;

import java.util.ArrayList;
import java.util.List;

/// Maps values onto pixels in proportion. Marks, axis and grid of a chart share one, so that they cannot disagree.
///
/// @param low the value at `start`, below `high`
/// @param start the pixel of `low`; may be greater than `end`, as on an axis that points upwards
public record LinearScale(double low, double high, double start, double end) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    public LinearScale {
        if (!(low < high)) {
            throw new IllegalArgumentException("a scale needs a range, not " + low + " to " + high);
        }
    }

    /// A scale whose ends are round numbers at or beyond all the values; NaN is passed over.
    ///
    /// @param fromZero whether 0 is on the scale whatever the values are
    /// @param ticks about how many ticks there will be room for
    static LinearScale covering(double[] values, boolean fromZero, int ticks) {
        double least = fromZero ? 0 : Double.POSITIVE_INFINITY;
        double most = fromZero ? 0 : Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (!(least <= most)) {
            return new LinearScale(0, 1, 0, 1);
        }
        if (least == most) {
            least = fromZero ? 0 : least - Math.max(1, Math.abs(least) * 0.1);
            most = most + Math.max(1, Math.abs(most) * 0.1);
        }
        double step = step(most - least, ticks);
        return new LinearScale(Math.floor(least / step) * step, Math.ceil(most / step) * step, 0, 1);
    }

    public LinearScale onto(double newStart, double newEnd) {
        return new LinearScale(low, high, newStart, newEnd);
    }

    public double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    /// Round values from `low` to `high`, about as many as asked for.
    public List<Double> ticks(int about) {
        double step = step(high - low, about);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// The round step that divides the range into at most so many parts.
    private static double step(double range, int parts) {
        double exact = range / Math.max(1, parts);
        double magnitude = Math.pow(10, Math.floor(Math.log10(exact)));
        for (double step : STEPS) {
            if (step * magnitude >= exact * (1 - 1e-9)) {
                return step * magnitude;
            }
        }
        return 10 * magnitude;
    }
}
