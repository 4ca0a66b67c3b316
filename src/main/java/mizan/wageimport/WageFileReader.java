package mizan.wageimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.pay.Figure.Reason;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableReader;
import mizan.tablefile.TableRow;
import mizan.wageimport.WageColumns.FigureColumn;
import mizan.wageimport.WageColumns.Unit;
import org.jspecify.annotations.Nullable;

/// Reads the checked rows of one OEWS table, of any year's header.
public final class WageFileReader implements AutoCloseable {

    /// What the source prints for a percentile at or above the top code.
    public static final String TOP_CODED = "#";

    static final String UNITED_STATES = "99";
    static final String ALL_INDUSTRIES = "000000";
    static final int NONMETRO_DIGITS = 7;

    private static final Map<String, OccupationGroup> GROUPS = Arrays.stream(OccupationGroup.values())
            .collect(Collectors.toMap(OccupationGroup::id, Function.identity()));
    private static final Pattern AREA = Pattern.compile("\\d{1,7}");
    private static final Pattern INDUSTRY = Pattern.compile("[0-9A-Z]{1,6}|\\d\\d-\\d\\d");

    private final TableReader table;
    private final @Nullable String groupColumn;
    private final @Nullable TopCode topCode;
    /// Codes that were found to be of the right form; nearly every row has those of the row before.
    private String lastArea = UNITED_STATES;
    private String lastIndustry = ALL_INDUSTRIES;

    private WageFileReader(TableReader table, @Nullable String groupColumn, @Nullable TopCode topCode) {
        this.table = table;
        this.groupColumn = groupColumn;
        this.topCode = topCode;
    }

    /// Reads a comma-separated file.
    ///
    /// @param topCode the year's top code; null if it has none, and then a `#` is refused
    public static WageFileReader open(Path path, @Nullable TopCode topCode) throws RefusedInput {
        return of(TableReader.ofCsv(path), topCode);
    }

    /// Reads a comma-separated copy of a published table that kept its detailed occupations only and left out columns:
    /// the level of a row, the mean, and what codes are called; where that is so the titles are empty.
    ///
    /// @param topCode as above
    public static WageFileReader openDetailed(Path path, @Nullable TopCode topCode) throws RefusedInput {
        return new WageFileReader(TableReader.ofCsv(path), null, topCode);
    }

    /// Takes over the table and closes it.
    static WageFileReader of(TableReader table, @Nullable TopCode topCode) throws RefusedInput {
        Optional<String> missing = WageColumns.missing(table.header());
        if (missing.isPresent()) {
            table.close();
            throw new RefusedInput(table.place(), missing.get(), Problem.MISSING_COLUMN);
        }
        Optional<String> twice = table.header().twice();
        if (twice.isPresent()) {
            table.close();
            throw new RefusedInput(table.place(), twice.get(), Problem.TWICE_NAMED);
        }
        return new WageFileReader(table, WageColumns.group(table.header()).orElseThrow(), topCode);
    }

    /// The next row as it stands in the file, for [#check]; empty at the end.
    Optional<TableRow> row() throws RefusedInput {
        return table.row();
    }

    double progress() {
        return table.progress();
    }

    /// The next row with the line that it stands in; empty at the end.
    public Optional<Read> next() throws RefusedInput {
        Optional<TableRow> row = row();
        return row.isEmpty() ? Optional.empty() : Optional.of(new Read(row.get(), check(row.get())));
    }

    /// A checked row and where it was read, for whoever finds more amiss with it.
    public record Read(TableRow source, WageRow row) {}

    @Override
    public void close() {
        table.close();
    }

    /// @throws RefusedInput at the first cell that is not as it has to be
    WageRow check(TableRow row) throws RefusedInput {
        List<Object> figures = new ArrayList<>(WageColumns.FIGURES.size());
        for (FigureColumn column : WageColumns.FIGURES) {
            figures.add(figure(row, column));
        }
        return new WageRow(row.occupation("occ_code"), group(row),
                groupColumn == null ? optional(row, "occ_title", "") : row.filled("occ_title"),
                area(row), optional(row, "area_title", groupColumn == null ? "" : "U.S."), industry(row),
                optional(row, "naics_title", "Cross-industry"), figures,
                flag(row, "annual"), flag(row, "hourly"));
    }

    private OccupationGroup group(TableRow row) throws RefusedInput {
        if (groupColumn == null) {
            return OccupationGroup.DETAILED;
        }
        String text = row.text(groupColumn);
        if (text.isEmpty() && groupColumn.equals("group")) {
            return OccupationGroup.DETAILED;
        }
        OccupationGroup group = GROUPS.get(text.toLowerCase(Locale.ROOT));
        if (group == null) {
            throw row.refuse(groupColumn, Problem.NO_LEVEL, text);
        }
        return group;
    }

    private Object figure(TableRow row, FigureColumn column) throws RefusedInput {
        if (!row.has(column.name())) {
            return Reason.NOT_PUBLISHED.marker();
        }
        String text = row.text(column.name());
        if (!text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return number(row, column);
        }
        if (text.equals(TOP_CODED) && column.pay()) {
            if (topCode == null) {
                throw row.refuse(column.name(), Problem.NO_TOP_CODE);
            }
            return TOP_CODED;
        }
        for (Reason reason : Reason.values()) {
            if (text.equals(reason.marker())) {
                return text;
            }
        }
        return number(row, column);
    }

    private Object number(TableRow row, FigureColumn column) throws RefusedInput {
        if (column.unit() == Unit.PERCENT || column.unit() == Unit.RATIO) {
            double real = row.real(column.name());
            requireNotNegative(row, column, real);
            return real;
        }
        long number = row.scaled(column.name(), column.unit() == Unit.PERSONS ? 0 : 2);
        requireNotNegative(row, column, (double) number);
        requireBelowTopCode(row, column, number);
        return number;
    }

    /// A percentile at or above the top code would be printed as `#`: one that is not shows that the year's top code is
    /// not the one that we know. Means are printed whatever they are.
    private void requireBelowTopCode(TableRow row, FigureColumn column, long cents) throws RefusedInput {
        if (topCode == null || !column.percentile()) {
            return;
        }
        long bound = column.unit() == Unit.CENTS_PER_HOUR ? topCode.hourlyCents() : topCode.annualCents();
        if (cents >= bound) {
            throw row.refuse(column.name(), Problem.ABOVE_TOP_CODE, row.text(column.name()));
        }
    }

    private static void requireNotNegative(TableRow row, FigureColumn column, double number) throws RefusedInput {
        if (number < 0) {
            throw row.refuse(column.name(), Problem.NEGATIVE, row.text(column.name()));
        }
    }

    /// A workbook that keeps codes as numbers has lost their leading zero.
    private String area(TableRow row) throws RefusedInput {
        String code = optional(row, "area", UNITED_STATES);
        if (!code.equals(lastArea) && !AREA.matcher(code).matches()) {
            throw row.refuse("area", Problem.NO_AREA, code);
        }
        lastArea = code;
        return code.length() == 1 || code.length() == NONMETRO_DIGITS - 1 ? "0" + code : code;
    }

    private String industry(TableRow row) throws RefusedInput {
        String code = optional(row, "naics", ALL_INDUSTRIES);
        if (!code.equals(lastIndustry) && !INDUSTRY.matcher(code).matches()) {
            throw row.refuse("naics", Problem.NO_INDUSTRY, code);
        }
        lastIndustry = code;
        return code.equals("0") ? ALL_INDUSTRIES : code;
    }

    private static String optional(TableRow row, String column, String otherwise) throws RefusedInput {
        return row.has(column) ? row.filled(column) : otherwise;
    }

    private static boolean flag(TableRow row, String column) throws RefusedInput {
        return row.has(column) && row.text(column).equalsIgnoreCase("true");
    }
}
