package mizan.chart;

/// A value to compare all marks with, drawn across the chart.
public record ReferenceLine(double value, String label) {}
