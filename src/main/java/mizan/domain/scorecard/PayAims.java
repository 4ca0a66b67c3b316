package mizan.domain.scorecard;

import java.util.Optional;
import java.util.OptionalDouble;

/// Between which amounts a person weighs pay.
///
/// @param now what they earn, or need; empty if they have not said
/// @param goal what would satisfy them in full; empty if they have not said
public record PayAims(Optional<Offer> now, Optional<Offer> goal) {

    public static final PayAims NONE = new PayAims(Optional.empty(), Optional.empty());

    public PayAims withNow(Optional<Offer> value) {
        return new PayAims(value, goal);
    }

    public PayAims withGoal(Optional<Offer> value) {
        return new PayAims(now, value);
    }

    /// The cents per hour between the two, above 0; empty unless both are known and there is something between them.
    public OptionalDouble span() {
        double span = perHour(goal) - perHour(now);
        return span > 0 ? OptionalDouble.of(span) : OptionalDouble.empty();
    }

    /// How far an offer satisfies, −1 to 1; below 0 it is worse than now. Empty where there is no [#span].
    public OptionalDouble value(Offer offer) {
        OptionalDouble span = span();
        return span.isPresent()
                ? OptionalDouble.of(Math.clamp((offer.centsPerHour() - perHour(now)) / span.getAsDouble(), -1, 1))
                : OptionalDouble.empty();
    }

    private static double perHour(Optional<Offer> pay) {
        return pay.map(Offer::centsPerHour).orElse(Double.NaN);
    }
}
