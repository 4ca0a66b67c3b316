package mizan.ui.offer;

import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.MatchingPay;
import mizan.domain.place.LocalPay;

/// What follows from the terms as they are.
///
/// @param facts what is published; empty while it is not known
/// @param hour empty while the pay is open
/// @param against what the offer is held against
/// @param beside what that comes to; empty while it is not known
/// @param matching the pay at which the offer leaves as much for each real hour as that, in cents; empty if none does
/// @param next what the next published percentile above the offer would bring
record Reckoned(Optional<OfferFacts> facts, Optional<HonestHour> hour, Against against, Optional<HonestHour> beside,
        OptionalLong matching, Optional<NextMark> next) {

    static final Reckoned NOTHING = of(Optional.empty(), Optional.empty(), Against.of(Against.Kind.PUBLISHED),
            Optional.empty());

    static Reckoned of(Optional<OfferFacts> facts, Optional<HonestHour> hour, Against against,
            Optional<HonestHour> beside) {
        return new Reckoned(facts, hour, against, beside,
                hour.isEmpty() || beside.isEmpty() ? OptionalLong.empty()
                        : MatchingPay.least(hour.get(), beside.get().perHour().likely()),
                hour.flatMap(now -> facts.flatMap(OfferFacts::pay).map(LocalPay::pay)
                        .flatMap(range -> NextMark.above(now, range))));
    }
}
