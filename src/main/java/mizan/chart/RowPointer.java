package mizan.chart;

/// A value that is shown against one row, by a tick through its marks and a triangle below them with the words.
public record RowPointer(double value, String label) {}
