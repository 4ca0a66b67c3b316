package mizan.claims;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mizan.domain.evidence.Band;
import mizan.domain.evidence.Catalogue;
import mizan.domain.evidence.CatalogueItem;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.Finding;
import mizan.domain.evidence.RankedValue;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.StarterItems;

/// What the article says of the work in a role, for or against it, beside what people in that role report.
///
/// @param number of the reason among the article's for its side, from 1
/// @param place how far people report it, in the direction of the reason
public record ReportedClaim(SocCode occupation, CatalogueItem item, int number, RankedValue place) {

    private static final String CONTEXT = "4.C.";

    /// What comes of holding the two beside each other.
    public enum Verdict {
        /// They report it more than people in most occupations do.
        SO_TOO,
        /// About as much.
        AS_MOST,
        /// Less: the article says what people in the role do not report.
        OTHERWISE;

        /// The name in the messages.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Verdict verdict() {
        Band band = place.band();
        return switch (band) {
            case MORE, MUCH_MORE -> Verdict.SO_TOO;
            case ABOUT -> Verdict.AS_MOST;
            case LESS, MUCH_LESS -> Verdict.OTHERWISE;
        };
    }

    /// All reasons of the article that people in the role were asked about, in its order; none for any other occupation.
    public static List<ReportedClaim> about(SocCode occupation, Catalogue catalogue, Evidence evidence) {
        return StarterItems.isCallCentre(occupation)
                ? Stream.of(Side.PRO, Side.CON).flatMap(side -> on(side, occupation, catalogue, evidence)).toList()
                : List.of();
    }

    private static Stream<ReportedClaim> on(Side side, SocCode occupation, Catalogue catalogue, Evidence evidence) {
        List<String> reasons = StarterItems.callCentre().stream().filter(item -> item.side() == side).map(Item::id)
                .toList();
        return reasons.stream().flatMap(key -> catalogue.item(key).stream())
                .filter(item -> item.measure().startsWith(CONTEXT))
                .flatMap(item -> item.find(evidence, occupation).map(Finding::place)
                        .map(place -> new ReportedClaim(occupation, item, reasons.indexOf(item.key()) + 1, place))
                        .stream());
    }
}
