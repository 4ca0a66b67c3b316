package mizan.wageimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        PERSONS, PERCENT, CENTS_PER_HOUR, CENTS_PER_YEAR, RATIO
    }

    /// Every figure of a row in the order of the table `wage`.
    static final List<FigureColumn> FIGURES = figures();

    /// The level of a row is named `group` to 2011 (blank for detailed), `occ_group` to 2018, `o_group` since.
    private static final List<String> GROUP_NAMES = List.of("o_group", "occ_group", "group");

    /// Names that tables of single years or scopes give to columns that the others call differently.
    static final Map<String, String> OTHER_NAMES = Map.of("area_name", "area_title", "state", "area_title", "occ_name",
            "occ_title", "st", "prim_state", "loc_q", "loc_quotient");

    private WageColumns() {}

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
