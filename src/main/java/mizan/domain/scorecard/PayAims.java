package mizan.domain.scorecard;

import java.util.Optional;
import java.util.OptionalDouble;

/// Between which amounts a person weighs pay.
///
/// @param now what they earn, or need; empty if they have not said
/// @param goal what would satisfy them in full; empty if they have not said
/// @param real what is left of both for each real hour, where cards weigh that
public record PayAims(Optional<Offer> now, Optional<Offer> goal, RealHours real) {

    public static final PayAims NONE = new PayAims(Optional.empty(), Optional.empty());

    public PayAims(Optional<Offer> now, Optional<Offer> goal) {
        this(now, goal, RealHours.NONE);
    }

    public PayAims withNow(Optional<Offer> value) {
        return new PayAims(value, goal, real);
    }

    public PayAims withGoal(Optional<Offer> value) {
        return new PayAims(now, value, real);
    }

    public PayAims withReal(RealHours value) {
        return new PayAims(now, goal, value);
    }

    /// Whether the person has said both.
    public boolean said() {
        return now.isPresent() && goal.isPresent();
    }

    /// The cents per hour between the two, above 0; empty unless both are known and there is something between them.
    public OptionalDouble span() {
        return span(perHour(now), perHour(goal));
    }

    static OptionalDouble span(double now, double goal) {
        return goal - now > 0 ? OptionalDouble.of(goal - now) : OptionalDouble.empty();
    }

    /// How far an offer satisfies, −1 to 1; below 0 it is worse than now. Empty where there is no [#span].
    public OptionalDouble value(Offer offer) {
        return value(offer.centsPerHour(), perHour(now), perHour(goal));
    }

    /// @param offer cents per hour, as the two others; no number if it is not known
    static OptionalDouble value(double offer, double now, double goal) {
        OptionalDouble span = span(now, goal);
        return span.isEmpty() || Double.isNaN(offer) ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp((offer - now) / span.getAsDouble(), -1, 1));
    }

    private static double perHour(Optional<Offer> pay) {
        return pay.map(Offer::centsPerHour).orElse(Double.NaN);
    }
}
