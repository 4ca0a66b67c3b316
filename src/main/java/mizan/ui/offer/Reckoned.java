package mizan.ui.offer;

import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.MatchingPay;
import mizan.domain.offer.Outcome;
import mizan.domain.offer.Scenario;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.place.LocalPay;

/// What follows from the terms as they are.
///
/// @param facts what is published; empty while it is not known
/// @param hour empty while the pay is open
/// @param against what the offer is held against
/// @param beside what that comes to; empty while it is not known
/// @param more the cents for each real hour that the offer leaves more than that, by what is uncertain of the two; empty
/// while one of them is not known
/// @param matching the pay at which the offer leaves as much for each real hour as that, in cents; empty if none does
/// @param next what the next published percentile above the offer would bring
record Reckoned(Optional<OfferFacts> facts, Optional<HonestHour> hour, Against against, Optional<HonestHour> beside,
        Optional<Outcome> more, Optional<Outcome> matching, Optional<NextMark> next) {

    static final Reckoned NOTHING = of(Optional.empty(), Optional.empty(), Against.of(Against.Kind.PUBLISHED),
            Optional.empty());

    static Reckoned of(Optional<OfferFacts> facts, Optional<HonestHour> hour, Against against,
            Optional<HonestHour> beside) {
        return new Reckoned(facts, hour, against, beside,
                hour.flatMap(own -> beside.map(other -> more(own.perHour(), other.perHour(), against.kind()))),
                hour.flatMap(own -> beside.flatMap(other -> matching(own, other, against.kind()))),
                hour.flatMap(now -> facts.flatMap(OfferFacts::pay).map(LocalPay::pay)
                        .flatMap(range -> NextMark.above(now, range))));
    }

    /// The cents that the offer leaves more in a year than what it is held against; empty while one of them is not known.
    Optional<Outcome> moreAYear() {
        return hour.flatMap(own -> beside.map(other -> more(own.left(), other.left(), against.kind())));
    }

    /// What is published is treated like the offer, in each scenario; of two jobs each may be at its worst or its best.
    private static Outcome more(Outcome mine, Outcome its, Against.Kind kind) {
        return kind == Against.Kind.PUBLISHED
                ? new Outcome(mine.worst() - its.worst(), mine.likely() - its.likely(), mine.best() - its.best())
                : new Outcome(mine.least() - its.most(), mine.likely() - its.likely(), mine.most() - its.least());
    }

    /// Of what is published, treated like the offer, it is just that: a cent less leaves less, if not always a cent of an
    /// hour.
    private static Optional<Outcome> matching(HonestHour own, HonestHour other, Against.Kind kind) {
        if (kind == Against.Kind.PUBLISHED) {
            return other.terms().span(Term.PAY).map(Span::likely).map(pay -> new Outcome(pay, pay, pay));
        }
        long target = other.perHour().likely();
        OptionalLong pay = MatchingPay.least(own, target, Scenario.LIKELY);
        return pay.isEmpty() ? Optional.empty()
                : Optional.of(Outcome.of(
                        scenario -> MatchingPay.least(own, target, scenario).orElse(pay.getAsLong())));
    }
}
