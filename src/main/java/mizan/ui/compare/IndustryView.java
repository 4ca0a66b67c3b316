package mizan.ui.compare;

import java.util.List;
import mizan.domain.data.Scope;
import mizan.query.PayByIndustry.Industry;

/// The industries that are looked at: the sectors, or the parts of one industry.
///
/// @param year the year of the figures, which may be another than that of the rest of the screen
/// @param path the industries that were drilled into, the widest first; empty at the sectors
record IndustryView(Scope scope, int year, List<Crumb> path, List<Industry> industries) {

    /// One step of the way down.
    record Crumb(String naicsCode, String title) {}
}
