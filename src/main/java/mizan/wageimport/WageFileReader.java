package mizan.wageimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.pay.Figure.Reason;
import mizan.wageimport.WageColumns.FigureColumn;
import mizan.wageimport.WageColumns.Unit;
import org.jspecify.annotations.Nullable;

/// Reads the checked rows of one OEWS table, of any year's header.
public final class WageFileReader implements AutoCloseable {

    /// What the source prints for a percentile at or above the top code.
    public static final String TOP_CODED = "#";

    private static final String UNITED_STATES = "99";
    private static final String ALL_INDUSTRIES = "000000";

    private final CsvReader csv;
    private final String groupColumn;
    private final @Nullable TopCode topCode;

    private WageFileReader(CsvReader csv, String groupColumn, @Nullable TopCode topCode) {
        this.csv = csv;
        this.groupColumn = groupColumn;
        this.topCode = topCode;
    }

    /// @param topCode the year's top code; null if it has none, and then a `#` is refused
    public static WageFileReader open(Path path, @Nullable TopCode topCode) throws RefusedInput {
        CsvReader csv = CsvReader.open(path);
        Optional<String> missing = WageColumns.missing(csv.header());
        if (missing.isPresent()) {
            csv.close();
            throw new RefusedInput(csv.file(), 1, missing.get(), "the column is missing");
        }
        return new WageFileReader(csv, WageColumns.group(csv.header()).orElseThrow(), topCode);
    }

    /// The next row with the line that it stands in; empty at the end.
    public Optional<Read> next() throws RefusedInput {
        Optional<CsvRow> row = csv.row();
        return row.isEmpty() ? Optional.empty() : Optional.of(new Read(row.get(), check(row.get())));
    }

    /// A checked row and where it was read, for whoever finds more amiss with it.
    public record Read(CsvRow source, WageRow row) {}

    @Override
    public void close() {
        csv.close();
    }

    private WageRow check(CsvRow row) throws RefusedInput {
        List<Object> figures = new ArrayList<>(WageColumns.FIGURES.size());
        for (FigureColumn column : WageColumns.FIGURES) {
            figures.add(figure(row, column));
        }
        return new WageRow(row.occupation("occ_code"), group(row), row.filled("occ_title"),
                optional(row, "area", UNITED_STATES), optional(row, "area_title", "U.S."),
                optional(row, "naics", ALL_INDUSTRIES), optional(row, "naics_title", "Cross-industry"), figures,
                flag(row, "annual"), flag(row, "hourly"));
    }

    private OccupationGroup group(CsvRow row) throws RefusedInput {
        String text = row.text(groupColumn).toLowerCase(Locale.ROOT);
        if (text.isEmpty() && groupColumn.equals("group")) {
            return OccupationGroup.DETAILED;
        }
        for (OccupationGroup group : OccupationGroup.values()) {
            if (group.id().equals(text)) {
                return group;
            }
        }
        throw row.refuse(groupColumn, "“" + text + "” is no level of occupations");
    }

    private Object figure(CsvRow row, FigureColumn column) throws RefusedInput {
        if (!row.has(column.name())) {
            return Reason.NOT_PUBLISHED.marker();
        }
        String text = row.text(column.name());
        if (text.equals(TOP_CODED) && column.unit() != Unit.PERSONS && column.unit() != Unit.PERCENT) {
            if (topCode == null) {
                throw row.refuse(column.name(), "“#” stands here, but no top code is known for this year");
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

    private Object number(CsvRow row, FigureColumn column) throws RefusedInput {
        if (column.unit() == Unit.PERCENT) {
            double percent = row.real(column.name());
            requireNotNegative(row, column, percent);
            return percent;
        }
        long number = row.scaled(column.name(), column.unit() == Unit.PERSONS ? 0 : 2);
        requireNotNegative(row, column, (double) number);
        requireBelowTopCode(row, column, number);
        return number;
    }

    /// A percentile at or above the top code would be printed as `#`: one that is not shows that the year's top code is
    /// not the one that we know. Means are printed whatever they are.
    private void requireBelowTopCode(CsvRow row, FigureColumn column, long cents) throws RefusedInput {
        if (topCode == null || !column.percentile()) {
            return;
        }
        long bound = column.unit() == Unit.CENTS_PER_HOUR ? topCode.hourlyCents() : topCode.annualCents();
        if (cents >= bound) {
            throw row.refuse(column.name(), "“" + row.text(column.name()) + "” is not below the year's top code");
        }
    }

    private static void requireNotNegative(CsvRow row, FigureColumn column, double number) throws RefusedInput {
        if (number < 0) {
            throw row.refuse(column.name(), "“" + row.text(column.name()) + "” is negative");
        }
    }

    private static String optional(CsvRow row, String column, String otherwise) throws RefusedInput {
        return row.has(column) ? row.filled(column) : otherwise;
    }

    private static boolean flag(CsvRow row, String column) throws RefusedInput {
        return row.has(column) && row.text(column).equalsIgnoreCase("true");
    }
}
