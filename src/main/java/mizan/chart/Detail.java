package mizan.chart;

import java.util.List;

/// What a chart says about one of its marks: a heading, lines of figures, and where they are from.
///
/// @param source may be empty
public record Detail(String title, List<Line> lines, String source) {

    /// One figure.
    ///
    /// @param note what is particular about it; may be empty
    public record Line(String label, String value, String note) {}
}
