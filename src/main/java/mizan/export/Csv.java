package mizan.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a table as comma-separated text (RFC 4180) in UTF-8, or with tabs for the clipboard.
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /// What a spreadsheet begins to reckon at, in the wide letters of East Asia too, and what it passes over before.
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private Csv() {}

    /// The table, and for each row its units, year, scope, status and source.
    ///
    /// @param marked begins with a byte order mark, by which Excel knows UTF-8
    /// @param words say units, scopes, `published` and the heads of the further columns in the language of the table
    public static byte[] of(Sheet sheet, boolean marked, UnaryOperator<String> words) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(sheet.columns()
                .stream()
                .map(column -> column.unit().isEmpty() ? safe(column.heading())
                        : safe(column.heading()) + " [" + Sheet.plain(words.apply(column.unit())) + "]")
                .toList());
        Stream.of("unit", "year", "scope", "status", "source").map(words).forEach(head::add);
        lines.add(head);
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<Sheet.Cell> row = sheet.rows().get(i);
            List<String> line = new ArrayList<>(row.stream().map(Csv::field).toList());
            line.addAll(List.of(Sheet.plain(sheet.units(words)), Sheet.plain(sheet.year()),
                    scope(sheet.scopeOf(i), words),
                    Sheet.plain(sheet.status(row, words)), Sheet.plain(sheet.source())));
            lines.add(line);
        }
        String text = lines.stream()
                .map(line -> line.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        return ((marked ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /// The code of a place that may follow is the same in every language.
    private static String scope(String scope, UnaryOperator<String> words) {
        String[] parts = scope.split(" ", 2);
        return parts[0].isEmpty() ? "" : words.apply(parts[0]) + (parts.length == 1 ? "" : " " + parts[1]);
    }

    /// For pasting into a spreadsheet: as it is seen, without the further columns; the source stands below.
    public static String tabs(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet.columns().stream().map(column -> oneLine(safe(column.heading())))
                .collect(Collectors.joining("\t")));
        for (List<Sheet.Cell> row : sheet.rows()) {
            lines.add(row.stream().map(cell -> cell instanceof Sheet.Gap(String reason)
                    ? reason
                    : field(cell)).map(Csv::oneLine).collect(Collectors.joining("\t")));
        }
        lines.add("");
        lines.add(oneLine(safe(sheet.title() + ". " + sheet.source())));
        return String.join("\n", lines);
    }

    private static String field(Sheet.Cell cell) {
        return cell instanceof Sheet.Text(String text) ? safe(text) : Sheet.raw(cell);
    }

    /// A text that a spreadsheet would run as a formula is made a plain one by the apostrophe that spreadsheets hide.
    private static String safe(String text) {
        String plain = Sheet.plain(text);
        return !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\t\r\n]+", " ");
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
