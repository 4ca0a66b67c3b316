package mizan.chart;

import java.util.List;

/// One row of a chart of strips.
///
/// @param label what the row says, in a sentence
/// @param low what the lower end of the scale means
/// @param high what its upper end means
/// @param all the values that the one is seen among
/// @param value the one that is marked
public record StripRow(String label, String low, String high, List<Double> all, double value, MarkDetail detail) {}
