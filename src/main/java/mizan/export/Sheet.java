package mizan.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of figures as it leaves the program: with everything that is needed to understand it elsewhere.
///
/// @param title what it is of
/// @param rows each with as many cells as there are columns
/// @param year of the published tables; a range such as `2010–2025` if the rows tell their own
/// @param scope what the tables cover, such as `national`; the same words in every language, which [Csv] is told its own for
/// @param source where the figures are from, in a sentence
/// @param scopes of its rows, where one may be of another place than the table; empty if all are of its scope
public record Sheet(String title, List<Column> columns, List<List<Cell>> rows, String year, String scope,
        String source, List<String> scopes) {

    /// All rows of one scope.
    public Sheet(String title, List<Column> columns, List<List<Cell>> rows, String year, String scope,
            String source) {
        this(title, columns, rows, year, scope, source, List.of());
    }

    /// @param unit of the figures of the column, such as `USD per hour`, the same words in every language; empty for text
    /// @param note what holds of all of them, said once beside the title; may be empty
    public record Column(String title, String unit, String note) {

        public Column(String title, String unit) {
            this(title, unit, "");
        }

        String heading() {
            return note.isEmpty() ? title : title + " (" + note + ")";
        }
    }

    /// What stands in a place.
    public sealed interface Cell {}

    public record Text(String text) implements Cell {}

    /// A number.
    ///
    /// @param remark how it was worked out; empty for a published one
    public record Value(BigDecimal value, String remark) implements Cell {}

    /// A published bound: the number is this or more.
    public record AtLeast(BigDecimal bound, String remark) implements Cell {}

    /// There is no number.
    public record Gap(String reason) implements Cell {}

    /// The scope of what a person answered and how it was weighed, which nobody published.
    public static final String SCORECARD = "scorecard";

    /// Some of its rows.
    ///
    /// @param wanted from 0
    public Sheet of(List<Integer> wanted) {
        return new Sheet(title, columns, wanted.stream().map(rows::get).toList(), year, scope, source,
                scopes.isEmpty() ? scopes : wanted.stream().map(scopes::get).toList());
    }

    /// What the figures of a row are about, counted from 0.
    String scopeOf(int row) {
        return scopes.isEmpty() ? scope : scopes.get(row);
    }

    /// What is particular about the figures of a row, each thing once, after the titles of the columns of which it holds;
    /// if nothing is, the word for `published`, or for `own` of a scorecard.
    String status(List<Cell> row, UnaryOperator<String> words) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String title = columns.get(i).title();
            remark(row.get(i)).ifPresent(remark -> titles.computeIfAbsent(remark, _ -> new ArrayList<>()).add(title));
        }
        if (titles.isEmpty()) {
            return words.apply(scope.equals(SCORECARD) ? "own" : "published");
        }
        return titles.entrySet()
                .stream()
                .map(entry -> String.join(" · ", entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    /// The units of all columns, in their order.
    String units(UnaryOperator<String> words) {
        return columns.stream()
                .map(Column::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .map(words)
                .collect(Collectors.joining("; "));
    }

    static Optional<String> remark(Cell cell) {
        return Stream.of(switch (cell) {
            case Text _ -> "";
            case Value(_, String remark) -> remark;
            case AtLeast(_, String remark) -> remark;
            case Gap(String reason) -> reason;
        }).filter(text -> !text.isEmpty()).findFirst();
    }

    /// The cell as others read it: digits and a point, nothing for a gap.
    static String raw(Cell cell) {
        return switch (cell) {
            case Text(String text) -> plain(text);
            case Value(BigDecimal value, _) -> value.toPlainString();
            case AtLeast(BigDecimal bound, _) -> ">=" + bound.toPlainString();
            case Gap _ -> "";
        };
    }

    /// Without the invisible marks that keep numbers in order on screen, and with spaces as others type them.
    static String plain(String text) {
        return text.replace("\u200E", "").replace('\u00A0', ' ');
    }
}
