package mizan.chart;

/// One part of a [ShareBar].
///
/// @param amount above 0
/// @param kind which of three looks it has: `0` full, `1` half, `2` light
public record Share(double amount, int kind, String name, MarkDetail detail) {}
