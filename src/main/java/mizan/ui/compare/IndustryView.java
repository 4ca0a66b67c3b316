package mizan.ui.compare;

import java.util.List;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.query.PayByIndustry.Industry;

/// The industries that are looked at: the sectors, or the parts of one industry.
///
/// @param table of the figures, which may be of another year than the rest of the screen
/// @param path the industries that were drilled into, the widest first; empty at the sectors
record IndustryView(ShownYear table, List<Crumb> path, List<Industry> industries) {

    Scope scope() {
        return table.scope();
    }

    int year() {
        return table.year();
    }

    /// Whether these tables have no other measure of pay than the mean.
    boolean onlyMean() {
        return industries.stream()
                .flatMap(industry -> industry.pay().values().stream())
                .noneMatch(pay -> pay.published(PayMeasure.MEDIAN, PayBasis.ANNUAL) instanceof Amount
                        || pay.published(PayMeasure.MEDIAN, PayBasis.HOURLY) instanceof Amount);
    }

    /// One step of the way down.
    record Crumb(String naicsCode, String title) {}
}
