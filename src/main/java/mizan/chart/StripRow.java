package mizan.chart;

import java.util.List;

/// One row of a chart of strips.
///
/// @param label what the row says, in a sentence
/// @param low what the lower end of the scale means
/// @param high what its upper end means
/// @param all the values that the marked ones are seen among
/// @param marks one for each series that has a value
public record StripRow(String label, String low, String high, List<Double> all, List<Mark> marks) {

    /// The value of one series.
    public record Mark(int series, double value, MarkDetail detail) {}
}
