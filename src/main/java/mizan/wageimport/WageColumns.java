package mizan.wageimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.tablefile.Header;

/// Which columns an OEWS table has had over the years, and what each of its figures is.
final class WageColumns {

    /// A column of figures: its name in the source and the unit in which its cells are kept.
    record FigureColumn(String name, Unit unit) {

        boolean pay() {
            return unit == Unit.CENTS_PER_HOUR || unit == Unit.CENTS_PER_YEAR;
        }

        boolean percentile() {
            return name.contains("_pct") || name.endsWith("_median");
        }
    }

    /// How a cell is kept.
    enum Unit {
        PERSONS, PERCENT, CENTS_PER_HOUR, CENTS_PER_YEAR, RATIO;

        boolean isMoney() {
            return this == CENTS_PER_HOUR || this == CENTS_PER_YEAR;
        }

        /// Whether the figure has no fraction in any table.
        boolean isWhole() {
            return this == PERSONS || this == CENTS_PER_YEAR;
        }

        PayBasis basis() {
            return this == CENTS_PER_YEAR ? PayBasis.ANNUAL : PayBasis.HOURLY;
        }

        /// The number of a cell that may have the sign of its unit: `$52,620`, `1.1 %`.
        String withoutSign(String text) {
            if (isMoney() && text.startsWith("$")) {
                return text.substring(1).strip();
            }
            return this == PERCENT && text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        }
    }

    /// Every figure of a row in the order of the table `wage`.
    static final List<FigureColumn> FIGURES = figures();

    /// The level of a row is named `group` to 2011 (blank for detailed), `occ_group` to 2018, `o_group` since.
    private static final List<String> GROUP_NAMES = List.of("o_group", "occ_group", "group");

    /// Names that tables of single years or scopes give to columns that the others call differently, by their letters. The
    /// percentiles were `h_wpct10` to 2002, and names had eight letters at most before.
    static final Map<String, String> OTHER_NAMES = otherNames();

    /// Columns of published tables that tell of other things than are kept.
    private static final Set<String> NOT_KEPT = Set.of("pct_total", "pct_rpt",
            "prim_state");

    /// What a row says beside its figures.
    private static final List<String> KEPT = List.of("year", "area", "area_title", "area_type", "naics", "naics_title",
            "i_group", "own_code", "ownership", "sic", "occ_code", "occ_title", "annual", "hourly");

    private WageColumns() {}

    private static Map<String, String> otherNames() {
        Map<String, String> names = new HashMap<>(Map.of("areaname", "area_title", "state", "area_title", "occname",
                "occ_title", "occtitl", "occ_title", "st", "prim_state", "own", "ownership", "owner", "ownership",
                "owntitle", "ownership", "ownershiptitle", "ownership"));
        names.put("locq", "loc_quotient");
        for (FigureColumn figure : FIGURES) {
            if (figure.name().contains("_pct")) {
                names.put(Header.letters(figure.name().replace("_pct", "wpct")), figure.name());
            }
        }
        return Map.copyOf(names);
    }

    /// Every column of a published table.
    static Stream<String> all() {
        return Stream.of(KEPT.stream(), NOT_KEPT.stream(), GROUP_NAMES.stream(),
                FIGURES.stream().map(FigureColumn::name)).flatMap(names -> names);
    }

    /// Where a figure stands in [#FIGURES].
    static int position(String figure) {
        return FIGURES.stream().map(FigureColumn::name).toList().indexOf(figure);
    }

    /// The columns of a table that no published one has, and that nothing is taken from.
    static List<String> unknown(Header header) {
        Set<String> known = all().collect(Collectors.toSet());
        return header.names().stream().filter(name -> !name.isEmpty() && !known.contains(name)).toList();
    }

    /// Whether a row may end before the column, which is empty in nearly all.
    static boolean mayBeCut(String column) {
        return column.equals("annual") || column.equals("hourly") || NOT_KEPT.contains(column)
                || FIGURES.stream().anyMatch(figure -> figure.unit() == Unit.RATIO && figure.name().equals(column))
                || all().noneMatch(column::equals);
    }

    static Optional<String> group(Header header) {
        return GROUP_NAMES.stream().filter(header::has).findFirst();
    }

    /// What a header must have to be a wage table at all, and has not.
    static Optional<String> missing(Header header) {
        Optional<String> fixed = Stream.of("occ_code", "occ_title", "tot_emp", "a_mean")
                .filter(name -> !header.has(name))
                .findFirst();
        return fixed.isPresent() || group(header).isPresent() ? fixed : Optional.of("o_group");
    }

    /// How many of the columns of wage tables a header has: to find the sheet that was meant as one.
    static long known(Header header) {
        return header.names()
                .stream()
                .filter(name -> name.startsWith("occ_")
                        || FIGURES.stream().anyMatch(figure -> figure.name().equals(name)))
                .count();
    }

    private static List<FigureColumn> figures() {
        List<FigureColumn> columns = new ArrayList<>();
        columns.add(new FigureColumn("tot_emp", Unit.PERSONS));
        columns.add(new FigureColumn("emp_prse", Unit.PERCENT));
        columns.add(new FigureColumn("h_mean", Unit.CENTS_PER_HOUR));
        columns.add(new FigureColumn("a_mean", Unit.CENTS_PER_YEAR));
        columns.add(new FigureColumn("mean_prse", Unit.PERCENT));
        for (PayBasis basis : PayBasis.values()) {
            for (PayMeasure measure : PayMeasure.values()) {
                if (measure != PayMeasure.MEAN) {
                    columns.add(new FigureColumn(measure.column(basis),
                            basis == PayBasis.HOURLY ? Unit.CENTS_PER_HOUR : Unit.CENTS_PER_YEAR));
                }
            }
        }
        columns.add(new FigureColumn("jobs_1000", Unit.RATIO));
        columns.add(new FigureColumn("loc_quotient", Unit.RATIO));
        return List.copyOf(columns);
    }
}
