package mizan.statemap;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// Where a value lies between the ends of a row of colours, 0 to 1.
///
/// @param low the value at 0, below `high`; values beyond the ends have the colour of the end
/// @param centre the value at the middle of two rows of colours that part there; empty for one row from low to high
public record ColourScale(double low, double high, OptionalDouble centre) {

    private static final double MOST = 0.95;

    public ColourScale {
        if (!(low < high)) {
            throw new IllegalArgumentException("a scale needs a range, not " + low + " to " + high);
        }
    }

    /// From the least to the greatest of the values. Where all are equal there is a little room on both sides.
    public static ColourScale sequential(double[] values) {
        double low = numbers(values).min().orElse(0);
        double high = numbers(values).max().orElse(1);
        double room = low == high ? Math.max(Math.abs(low) * 0.05, 0.01) : 0;
        return new ColourScale(low - room, high + room, OptionalDouble.empty());
    }

    /// Equally far to both sides of the centre: equal distances have equally strong colours. As far as nineteen of twenty
    /// values lie, so that a single one far out does not leave all others pale.
    public static ColourScale around(double centre, double[] values) {
        double[] distances = numbers(values).map(value -> Math.abs(value - centre)).sorted().toArray();
        double far = distances.length == 0 ? 0 : distances[(int) Math.ceil(MOST * distances.length) - 1];
        double room = far == 0 ? Math.max(Math.abs(centre) * 0.05, 0.01) : far;
        return new ColourScale(centre - room, centre + room, OptionalDouble.of(centre));
    }

    /// The part of this scale that the values take up, the centre among them; all of it if they have no width.
    double[] span(double[] values) {
        DoubleStream all = DoubleStream.concat(numbers(values), centre.stream());
        double[] inside = all.map(value -> Math.clamp(value, low, high)).sorted().toArray();
        return inside.length == 0 || inside[0] == inside[inside.length - 1]
                ? new double[]{low, high}
                : new double[]{inside[0], inside[inside.length - 1]};
    }

    public boolean diverging() {
        return centre.isPresent();
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /// 0 at the low end, 1 at the high end.
    double position(double value) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }

    private static DoubleStream numbers(double[] values) {
        return DoubleStream.of(values).filter(value -> !Double.isNaN(value));
    }
}
