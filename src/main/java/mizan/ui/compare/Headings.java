package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import mizan.domain.data.ShownYear;
import mizan.ui.kit.FigureText;

/// Where and when the figures of a comparison are from, as the headings above them and the names of files say it. The
/// years may be others than the chosen one, and differ from part to part.
record Headings(FigureText figureText, PayComparison comparison) {

    /// Above pay in the place that was chosen.
    String ofPlace(String what) {
        return figureText.heading(what, place());
    }

    /// Above pay by industry, which is the whole country's.
    String ofIndustries(String what) {
        return figureText.heading(what, industries());
    }

    /// Above pay over the years, which is that of the state or of the whole country.
    String ofYears(String what) {
        return comparison.place().wholeCountry() ? what : figureText.heading(what, comparison.yearsOf().name());
    }

    /// In the name of a file with pay over the years.
    String[] years(String span) {
        return comparison.yearsOf().wholeCountry() ? new String[]{span}
                : new String[]{comparison.yearsOf().name(), span};
    }

    /// When the pay that is compared was, and where, if not in the whole country.
    String period() {
        return comparison.place().wholeCountry()
                ? figureText.may(comparison.year())
                : figureText.text("compare.period-in-place", figureText.may(comparison.year()),
                        comparison.place().name());
    }

    /// The same with the file that the person brought, for the line that says where figures are from.
    String sourced() {
        return figureText.sourced(period(), comparison.table());
    }

    String[] place() {
        List<String> parts = parts(comparison.place().wholeCountry() ? "" : comparison.place().name(),
                comparison.table());
        comparison.level().ifPresent(_ -> parts.add(figureText.text("heading.buys")));
        return parts.toArray(String[]::new);
    }

    /// The country is named where another place was chosen.
    String[] industries() {
        return parts(comparison.place().wholeCountry() ? "" : figureText.text("place.nation"),
                comparison.industries().table()).toArray(String[]::new);
    }

    private List<String> parts(String where, ShownYear table) {
        List<String> parts = new ArrayList<>();
        if (!where.isEmpty()) {
            parts.add(where);
        }
        parts.add(figureText.period(table));
        return parts;
    }
}
