package mizan.wageimport;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import mizan.tablefile.Problem;
import org.jspecify.annotations.Nullable;

/// What programs make of a published table when a person opens and saves it there.
final class Habits {

    /// How the table looks afterwards.
    ///
    /// @param extension of the file, with its point
    /// @param told what it is refused for; null if all its cells are to be as published
    /// @param withoutIndustries whether the codes of the industries are gone
    record Habit(String extension, Function<Table, byte[]> save, @Nullable Problem told, boolean withoutIndustries) {}

    /// A table as published: a head, and rows of as many cells.
    record Table(String name, List<String> head, List<List<String>> rows) {

        /// The cells changed one by one; the function is given the column's name and the cell.
        Table each(BiFunction<String, String, String> change) {
            return new Table(name, head, rows.stream().map(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < head.size(); i++) {
                    cells.add(change.apply(head.get(i), row.get(i)));
                }
                return cells;
            }).toList());
        }

        Table with(List<List<String>> others) {
            return new Table(name, head, others);
        }

        Table without(List<String> columns) {
            List<Integer> left = new ArrayList<>();
            for (int i = 0; i < head.size(); i++) {
                if (!columns.contains(head.get(i).toLowerCase(Locale.ROOT))) {
                    left.add(i);
                }
            }
            Function<List<String>, List<String>> cut = row -> left.stream().map(row::get).toList();
            return new Table(name, cut.apply(head), rows.stream().map(cut).toList());
        }

        String text(String separator, String end, Function<String, String> quoted) {
            StringBuilder text = new StringBuilder();
            List<List<String>> lines = new ArrayList<>(List.of(head));
            lines.addAll(rows);
            for (List<String> line : lines) {
                text.append(line.stream().map(quoted).collect(Collectors.joining(separator))).append(end);
            }
            return text.toString();
        }

        String csv() {
            return text(",", "\n", cell -> quoted(cell, ","));
        }
    }

    private static final List<String> CODES = List.of("area", "area_type", "naics", "own_code", "occ_code");
    private static final String NUMBER = "\\d+(\\.\\d+)?";

    private Habits() {}

    /// By the name of the program or of what was done.
    static Map<String, Habit> all() {
        Map<String, Habit> all = new LinkedHashMap<>();
        spreadsheets(all);
        encodings(all);
        statistics(all);
        hands(all);
        return all;
    }

    private static void equal(Map<String, Habit> all, String name, String extension, Function<Table, byte[]> save) {
        all.put(name, new Habit(extension, save, null, false));
    }

    private static void told(Map<String, Habit> all, String name, String extension, Problem told,
            Function<Table, byte[]> save) {
        all.put(name, new Habit(extension, save, told, false));
    }

    private static void spreadsheets(Map<String, Habit> all) {
        equal(all, "Calc, US", ".csv", table -> utf8(grouped(table, ",", ".").csv()));
        equal(all, "Calc, German", ".csv", table -> utf8(grouped(table, ".", ",")
                .each((_, cell) -> cell.equals("TRUE") ? "WAHR" : cell).text(";", "\n", cell -> quoted(cell, ";"))));
        equal(all, "Calc, French", ".csv", table -> utf8(grouped(table, "\u202F", ",")
                .each((_, cell) -> cell.equals("TRUE") ? "VRAI" : cell).text(";", "\n", cell -> quoted(cell, ";"))));
        equal(all, "Calc, Swiss", ".csv", table -> utf8(grouped(table, "\u2019", ".").text(";", "\n",
                cell -> quoted(cell, ";"))));
        // Excel leaves out the separators behind the last cells of a block of rows.
        equal(all, "Excel CSV", ".csv", table -> utf8("\uFEFF" + grouped(table, ",", ".").csv().replace("\n", "\r\n")
                .replaceAll("(?<=\\d),,\r\n", "\r\n")));
        equal(all, "Excel, dollars", ".csv",
                table -> utf8(grouped(table, ",", ".").each((column, cell) -> isMoney(column)
                        && cell.matches("[\\d,.]+") ? " $" + cell + " "
                                : isError(column) && cell.matches(NUMBER) ? cell + "%"
                                        : cell)
                        .csv()));
        equal(all, "Excel, renamed sheet", ".xlsx", table -> XlsxMaker.of("Sheet1", table.csv()).bytes());
        equal(all, "Excel 97", ".xls", table -> XlsMaker.of(table.csv(), false));
        told(all, "saved as a web page", ".xls", Problem.WEB_PAGE, table -> utf8("<html><table><tr><td>"
                + table.text("</td><td>", "</td></tr><tr><td>", cell -> cell) + "</table></html>"));
        told(all, "saved as .ods", ".ods", Problem.OPEN_DOCUMENT, _ -> XlsxMaker.zip(Map.of("mimetype",
                utf8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml", utf8("<x/>"))));
    }

    private static void encodings(Map<String, Habit> all) {
        equal(all, "tabs", ".tsv", table -> utf8(table.text("\t", "\r\n", cell -> cell)));
        equal(all, "bars", ".txt", table -> utf8(table.text("|", "\n", cell -> cell)));
        equal(all, "Excel Unicode text", ".txt", table -> bytes("\uFEFF" + table.text("\t", "\r\n", cell -> cell),
                StandardCharsets.UTF_16LE));
        equal(all, "UTF-16 without mark", ".txt", table -> bytes(table.text("\t", "\n", cell -> cell),
                StandardCharsets.UTF_16BE));
        equal(all, "Windows-1252, odd spaces", ".csv", table -> bytes(new Table(table.name(),
                table.head().stream().map(name -> name.toUpperCase(Locale.ROOT).replace('_', '\u00A0') + " ").toList(),
                table.rows()).each(
                        (column, cell) -> CODES.contains(column.strip().toLowerCase(Locale.ROOT))
                                ? cell + "\u00A0" : cell)
                .csv(), Charset.forName("windows-1252")));
        equal(all, "lines of \\r", ".csv", table -> utf8(table.csv().replace('\n', '\r')));
    }

    private static void statistics(Map<String, Habit> all) {
        equal(all, "R write.csv", ".csv", table -> utf8(inR(table, ".").text(",", "\n", cell -> cell)));
        equal(all, "R write.csv2", ".csv", table -> utf8(inR(table, ",").text(";", "\n", cell -> cell)));
        equal(all, "pandas", ".csv", table -> utf8(numbered(table.each((column, cell) -> cell.isEmpty() ? "nan"
                : column.equals("occ_code") || !cell.matches(NUMBER) ? cell
                        : cell.contains(".") ? cell : Long.parseLong(cell) + ".0"))
                .csv()));
        equal(all, "earlier names", ".csv", table -> utf8(new Table(table.name(), table.head()
                .stream()
                .map(name -> name.replace("_pct1", "_wpct1").replace("_pct2", "_wpct2").replace("_pct7", "_wpct7")
                        .replace("_pct9", "_wpct9").replace("occ_title", "occ_titl"))
                .toList(), table.rows()).csv()));
    }

    private static void hands(Map<String, Habit> all) {
        List<String> places = List.of("area", "area_title", "area_type", "prim_state", "naics", "naics_title",
                "i_group",
                "own_code", "jobs_1000", "loc_quotient", "pct_total", "pct_rpt");
        all.put("cut to the nation's columns",
                new Habit(".csv", table -> utf8(table.without(places).csv()), null, true));
        told(all, "cut: no titles", ".csv", Problem.MISSING_COLUMN,
                table -> utf8(table.without(List.of("occ_title")).csv()));
        equal(all, "notes above and below", ".csv", table -> utf8("National wages, all industries\n\n" + table.csv()
                + "\n\"* = wage, not available\"\nSource: the Bureau, downloaded by me, 3 of June\n"));
        equal(all, "rows twice", ".csv", table -> utf8(table.with(twice(table.rows())).csv()));
        told(all, "a row twice, changed", ".csv", Problem.BROKEN_ROWS, table -> {
            List<List<String>> rows = new ArrayList<>(table.rows());
            rows.add(table.with(List.of(table.rows().get(1))).each((column, cell) -> column.equals("tot_emp") ? "7"
                    : cell).rows().getFirst());
            return utf8(table.with(rows).csv());
        });
        equal(all, "codes as numbers", ".csv", table -> utf8(table.each((column, cell) -> column.equals("occ_code")
                ? Integer.toString(Integer.parseInt(cell.replace("-", "")))
                : column.equals("naics") ? cell.replaceFirst("^0+$", "0") : cell).csv()));
        equal(all, "codes as dates", ".csv", table -> utf8(dated(table, "Nov-%2$s").csv()));
        equal(all, "codes as dates, in full", ".csv", table -> utf8(dated(table, "11/1/%1$s").csv()));
        equal(all, "codes as days", ".xlsx", table -> XlsxMaker.of(table.name(), dated(table, "").csv()).bytes());
    }

    private static List<List<String>> twice(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(rows);
        all.addAll(rows.subList(rows.size() / 2, rows.size()));
        return all;
    }

    /// Row names in front, words in quotes, `NA` for nothing, and codes that are digits as numbers.
    private static Table inR(Table table, String point) {
        Table words = table.each((column, cell) -> cell.isEmpty() ? "NA"
                : !cell.matches(NUMBER) || column.equals("occ_code") ? '"' + cell + '"'
                        : cell.replaceFirst("^0+(?=\\d)(?!\\.)", "").replace(".", point));
        Table quoted = new Table(words.name(), words.head().stream().map(name -> '"' + name + '"').toList(),
                words.rows());
        return numbered(quoted);
    }

    private static Table numbered(Table table) {
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(table.head());
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(rows.size())));
            cells.addAll(row);
            rows.add(cells);
        }
        return new Table(table.name(), head, rows);
    }

    /// Figures as a spreadsheet shows them: thousands apart, pay by the hour with two decimals.
    private static Table grouped(Table table, String grouping, String point) {
        return table.each((column, cell) -> {
            if (CODES.contains(column) || !cell.matches(NUMBER)) {
                return cell;
            }
            String shown = column.startsWith("h_") ? String.format(Locale.ROOT, "%,.2f", Double.parseDouble(cell))
                    : cell.contains(".") ? cell : String.format(Locale.ROOT, "%,d", Long.parseLong(cell));
            return shown.replace(",", "\0").replace(".", point).replace("\0", grouping);
        });
    }

    /// @param form of a date in November: its year, and the last two digits of it; empty for the day's number
    private static Table dated(Table table, String form) {
        return table.each((column, cell) -> {
            if (!column.equals("occ_code") || !cell.startsWith("11-") || cell.compareTo("11-1900") < 0) {
                return cell;
            }
            String year = cell.substring(3);
            return form.isEmpty()
                    ? Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30),
                            LocalDate.of(Integer.parseInt(year), 11, 1)))
                    : form.formatted(year, year.substring(2));
        });
    }

    private static boolean isMoney(String column) {
        return column.startsWith("h_") || column.startsWith("a_");
    }

    private static boolean isError(String column) {
        return column.endsWith("_prse");
    }

    private static String quoted(String cell, String separator) {
        return cell.contains(separator) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static byte[] utf8(String text) {
        return bytes(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
