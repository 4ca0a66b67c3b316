package mizan.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a table as comma-separated text (RFC 4180) in UTF-8, or with tabs for the clipboard.
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /// The table, and for each row its units, year, scope, status and source.
    ///
    /// @param marked begins with a byte order mark, by which Excel knows UTF-8
    public static byte[] of(Sheet sheet, boolean marked) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(sheet.columns()
                .stream()
                .map(column -> column.unit().isEmpty() ? safe(column.heading())
                        : safe(column.heading()) + " [" + column.unit() + "]")
                .toList());
        head.addAll(List.of("unit", "year", "scope", "status", "source"));
        lines.add(head);
        for (List<Sheet.Cell> row : sheet.rows()) {
            List<String> line = new ArrayList<>(row.stream().map(Csv::field).toList());
            line.addAll(List.of(sheet.units(), Sheet.plain(sheet.year()), sheet.scope(),
                    Sheet.plain(sheet.status(row)), Sheet.plain(sheet.source())));
            lines.add(line);
        }
        String text = lines.stream()
                .map(line -> line.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        return ((marked ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
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
