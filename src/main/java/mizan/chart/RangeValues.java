package mizan.chart;

import java.util.stream.DoubleStream;

/// Where the marks of one row of a range chart lie. Every value may be NaN: it is then not drawn.
///
/// @param meanLow the lower end of the mean's whisker
public record RangeValues(double p10, double p25, double median, double p75, double p90, double mean, double meanLow,
        double meanHigh) {

    /// Nothing to draw.
    public static final RangeValues NONE = of(DoubleStream.generate(() -> Double.NaN).limit(8).toArray());

    /// Those of a motion, which knows them by position only.
    static RangeValues of(double[] all) {
        return new RangeValues(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
    }

    double[] all() {
        return new double[]{p10, p25, median, p75, p90, mean, meanLow, meanHigh};
    }

    boolean blank() {
        return DoubleStream.of(all()).allMatch(Double::isNaN);
    }

    /// The lowest percentile that is known; NaN if none up to the median is.
    double low() {
        return first(p10, p25, median);
    }

    /// The highest percentile that is known; NaN if none from the median on is.
    double high() {
        return first(p90, p75, median);
    }

    private static double first(double... values) {
        return DoubleStream.of(values).filter(value -> !Double.isNaN(value)).findFirst().orElse(Double.NaN);
    }
}
