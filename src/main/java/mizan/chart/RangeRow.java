package mizan.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/// One row of a range chart. Every value may be NaN: it is then not drawn.
///
/// @param key stays the same when the values change, so that the marks move
/// @param meanLow the lower end of the mean's whisker
/// @param openEnd whether values above the highest one drawn are known to exist but not known
/// @param value the row's figure in words, at its end
/// @param emphasised whether the figure is set apart as one that is not published itself
/// @param remark a short muted line below the marks; may be empty
/// @param pointers amounts that are shown against the row, such as an offer
/// @param missing said in place of the marks if there is nothing to draw
public record RangeRow(String key, int series, String label, double p10, double p25, double median, double p75,
        double p90, double mean, double meanLow, double meanHigh, boolean openEnd, String value, boolean emphasised,
        String remark, List<RowPointer> pointers, String missing, MarkDetail detail) {

    public RangeRow {
        pointers = List.copyOf(pointers);
    }

    double[] values() {
        return new double[]{p10, p25, median, p75, p90, mean, meanLow, meanHigh};
    }

    /// All that the scale must reach.
    DoubleStream reached() {
        return DoubleStream.concat(DoubleStream.of(values()), pointers.stream().mapToDouble(RowPointer::value));
    }

    boolean blank() {
        return DoubleStream.of(values()).allMatch(Double::isNaN);
    }
}
