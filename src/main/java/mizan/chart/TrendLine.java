package mizan.chart;

import java.util.List;

/// One series over the years. Points are joined within a segment and never from one segment to the next.
///
/// @param key stays the same when the values change, so that the marks move
public record TrendLine(String key, int series, String label, List<Segment> segments) {

    /// Points that may be joined, in the order of their years.
    public record Segment(List<Point> points) {}

    /// @param text the value in words
    /// @param note what is particular about it; may be empty
    public record Point(int year, double value, String text, String note) {}

    List<Point> points() {
        return segments.stream().flatMap(segment -> segment.points().stream()).toList();
    }
}
