package mizan.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a chart says about one of its marks: a heading, lines of figures, and where they are from.
///
/// @param source may be empty
/// @param about what the mark stands for, in a sentence or two; may be empty
public record MarkDetail(String title, List<Line> lines, String source, String about) {

    public MarkDetail(String title, List<Line> lines, String source) {
        this(title, lines, source, "");
    }

    /// All of it in one go, for a screen reader; of signs that both languages have.
    public String said() {
        Stream<String> figures = lines.stream()
                .map(line -> line.label() + ": " + line.value()
                        + (line.note().isEmpty() ? "" : " (" + line.note() + ")"));
        return Stream.of(Stream.of(title), figures, Stream.of(source, about))
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /// One figure.
    ///
    /// @param note what is particular about it; may be empty
    public record Line(String label, String value, String note) {}
}
