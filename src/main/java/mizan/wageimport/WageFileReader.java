package mizan.wageimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.pay.Figure.Reason;
import mizan.tablefile.DecimalMark;
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

    private static final Map<String, OccupationGroup> GROUPS = groups();
    private static final Pattern AREA = Pattern.compile("\\d{1,7}");
    private static final Pattern INDUSTRY = Pattern.compile("[0-9A-Z]{1,6}|\\d\\d-\\d\\d");
    /// What a number has behind it in programs that keep whole numbers as fractions.
    private static final Pattern FRACTION = Pattern.compile("(\\d+)\\.0+");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "$-", "$ -");
    private static final int STATE_DIGITS = 2;

    private final TableReader table;
    private final @Nullable String groupColumn;
    private final @Nullable TopCode topCode;
    private final DecimalMark mark;
    private final OccupationCodes codes;
    /// Where each figure stands.
    private final int[] positions;
    private boolean topCoded;
    private long passed;
    private boolean wasDate;
    /// Codes that were found to be of the right form; nearly every row has those of the row before.
    private String lastArea = UNITED_STATES;
    private String lastIndustry = ALL_INDUSTRIES;

    private WageFileReader(TableReader table, @Nullable String groupColumn, @Nullable TopCode topCode, DecimalMark mark,
            OccupationCodes codes) {
        this.table = table;
        this.groupColumn = groupColumn;
        this.topCode = topCode;
        this.mark = mark;
        this.codes = codes;
        this.positions = WageColumns.FIGURES.stream()
                .mapToInt(figure -> table.header().position(figure.name()))
                .toArray();
    }

    /// Reads a comma-separated file.
    ///
    /// @param topCode the year's top code; null if it has none, and then a `#` is refused
    public static WageFileReader open(Path path, @Nullable TopCode topCode) throws RefusedInput {
        return of(TableReader.ofCsv(path), topCode, DecimalMark.POINT, OccupationCodes.PUBLISHED);
    }

    /// Reads a comma-separated copy of a published table that kept its detailed occupations only and left out columns:
    /// the level of a row, the mean, and what codes are called; where that is so the titles are empty.
    ///
    /// @param topCode as above
    public static WageFileReader openDetailed(Path path, @Nullable TopCode topCode) throws RefusedInput {
        return new WageFileReader(TableReader.ofCsv(path), null, topCode, DecimalMark.POINT, OccupationCodes.PUBLISHED);
    }

    /// Takes over the table and closes it.
    static WageFileReader of(TableReader table, @Nullable TopCode topCode, DecimalMark mark, OccupationCodes codes)
            throws RefusedInput {
        Optional<String> missing = WageColumns.missing(table.header());
        if (missing.isPresent()) {
            table.close();
            throw new RefusedInput(table.headPlace(), missing.get(), Problem.MISSING_COLUMN);
        }
        Optional<String> twice = table.header().twice();
        if (twice.isPresent()) {
            table.close();
            throw new RefusedInput(table.headPlace(), twice.get(), Problem.TWICE_NAMED);
        }
        return new WageFileReader(table, WageColumns.group(table.header()).orElseThrow(), topCode, mark, codes);
    }

    /// The next row as it stands in the file, for [#check]; empty at the end.
    Optional<TableRow> row() throws RefusedInput {
        return table.row();
    }

    /// The table whose rows these are.
    TableReader table() {
        return table;
    }

    /// Whether a `#` was read.
    boolean topCoded() {
        return topCoded;
    }

    /// How many percentiles at or above the top code were read as numbers: they are published like any other.
    long passed() {
        return passed;
    }

    /// Whether a date stood in place of the code of the row that was checked last.
    boolean wasDate() {
        return wasDate;
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
        for (int i = 0; i < positions.length; i++) {
            figures.add(figure(row, WageColumns.FIGURES.get(i), row.text(positions[i])));
        }
        OccupationCodes.Code code = codes.of(row);
        wasDate = code.wasDate();
        return new WageRow(code.code(), group(row),
                groupColumn == null ? optional(row, "occ_title", "") : row.filled("occ_title"),
                area(row), optional(row, "area_title", groupColumn == null ? "" : "U.S."), industry(row),
                optional(row, "naics_title", "Cross-industry"), figures,
                Flag.of(row, "annual"), Flag.of(row, "hourly"));
    }

    private static Map<String, OccupationGroup> groups() {
        Map<String, OccupationGroup> groups = new HashMap<>();
        for (OccupationGroup group : OccupationGroup.values()) {
            groups.put(group.id(), group);
        }
        // As tables to 2015 write it.
        groups.put("detail", OccupationGroup.DETAILED);
        return Map.copyOf(groups);
    }

    private OccupationGroup group(TableRow row) throws RefusedInput {
        if (groupColumn == null) {
            return OccupationGroup.DETAILED;
        }
        String text = row.text(groupColumn);
        if (NotThere.says(text) && groupColumn.equals("group")) {
            return OccupationGroup.DETAILED;
        }
        OccupationGroup group = GROUPS.get(text.toLowerCase(Locale.ROOT));
        if (group == null) {
            throw row.refuse(groupColumn, Problem.NO_LEVEL, text);
        }
        return group;
    }

    private Object figure(TableRow row, FigureColumn column, String text) throws RefusedInput {
        if (text.equals(TOP_CODED) && column.unit().isMoney()) {
            if (topCode == null) {
                throw row.refuse(column.name(), Problem.NO_TOP_CODE);
            }
            topCoded = true;
            return TOP_CODED;
        }
        if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
            for (Reason reason : Reason.values()) {
                if (text.equals(reason.marker())) {
                    return text;
                }
            }
            // Nobody is paid nothing: in a figure of pay or jobs, the dash of a spreadsheet stands for no figure.
            if (NotThere.says(text) || (column.unit() != Unit.PERCENT && DASHES.contains(text))) {
                return Reason.NOT_PUBLISHED.marker();
            }
        }
        return number(row, column, column.unit().withoutSign(text));
    }

    private Object number(TableRow row, FigureColumn column, String text) throws RefusedInput {
        if (column.unit() == Unit.PERCENT || column.unit() == Unit.RATIO) {
            double real = row.real(column.name(), text, mark);
            requireNotNegative(row, column, real);
            return real;
        }
        long number = row.scaled(column.name(), text, mark, column.unit() == Unit.PERSONS ? 0 : 2);
        requireNotNegative(row, column, (double) number);
        passed += topCode != null && column.percentile() && number >= topCode.cents(column.unit().basis()) ? 1 : 0;
        return number;
    }

    private static void requireNotNegative(TableRow row, FigureColumn column, double number) throws RefusedInput {
        if (number < 0) {
            throw row.refuse(column.name(), Problem.NEGATIVE, row.text(column.name()));
        }
    }

    /// Programs that keep codes as numbers have lost their leading zeros. States have two digits, metropolitan areas five,
    /// the others seven.
    private String area(TableRow row) throws RefusedInput {
        String code = withoutFraction(optional(row, "area", UNITED_STATES));
        if (!code.equals(lastArea) && !AREA.matcher(code).matches()) {
            throw row.refuse("area", Problem.NO_AREA, code);
        }
        lastArea = code;
        return code.length() == STATE_DIGITS - 1 || code.length() == NONMETRO_DIGITS - 1 ? "0" + code : code;
    }

    private String industry(TableRow row) throws RefusedInput {
        String code = withoutFraction(optional(row, "naics", ALL_INDUSTRIES));
        if (!code.equals(lastIndustry) && !INDUSTRY.matcher(code).matches()) {
            throw row.refuse("naics", Problem.NO_INDUSTRY, code);
        }
        lastIndustry = code;
        return code.equals("0") ? ALL_INDUSTRIES : code;
    }

    private static String withoutFraction(String code) {
        return code.indexOf('.') < 0 ? code : FRACTION.matcher(code).replaceFirst("$1");
    }

    /// Who writes nothing where another writes the whole, means the whole.
    private static String optional(TableRow row, String column, String otherwise) throws RefusedInput {
        String text = row.has(column) ? row.text(column) : "";
        return NotThere.says(text) && (!row.has(column) || !text.isEmpty()) ? otherwise : row.filled(column);
    }
}
