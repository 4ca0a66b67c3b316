package mizan.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/// One row of a range chart.
///
/// @param key stays the same when the values change, so that the marks move
/// @param openEnd whether values above the highest one drawn are known to exist but not known
/// @param pointers amounts that are shown against the row, such as an offer
public record RangeRow(String key, int series, Words words, RangeValues values, boolean openEnd,
        List<RowPointer> pointers, MarkDetail detail) {

    /// What a row says beside its marks.
    ///
    /// @param value the row's figure in words, at its end
    /// @param derived whether that figure is set apart as one that is not published itself
    /// @param remark a short muted line below the marks; may be empty
    /// @param missing said in place of the marks if there is nothing to draw
    public record Words(String label, String value, boolean derived, String remark, String missing) {}

    public RangeRow {
        pointers = List.copyOf(pointers);
    }

    /// All that the scale must reach.
    DoubleStream reached() {
        return DoubleStream.concat(DoubleStream.of(values.all()), pointers.stream().mapToDouble(RowPointer::value));
    }
}
