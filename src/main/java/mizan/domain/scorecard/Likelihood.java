package mizan.domain.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// In which share of random draws the verdict is in favour of the job, 0 to 1, under three assumptions about the weights
/// (SMAA-2, Lahdelma and Salminen 2001). To be shown together, never one alone.
///
/// @param anyone any weights at all, uniform on the simplex
/// @param orderOnly the same, put into the person's order; leans hard on the first items of a long list
/// @param nearPoints near the person's points, as near as they are sure of each
public record Likelihood(double anyone, double orderOnly, double nearPoints) {

    /// Draws for each assumption.
    public static final int DRAWS = 10_000;

    /// Half the width of the 95 % confidence interval of a share, at the most: 1.96 / (2·√N).
    public static final double ERROR = 1.96 / (2 * Math.sqrt(DRAWS));

    /// The shares for the answers of a card; empty if cancelled, or if nothing that was answered has any weight.
    ///
    /// The same answers give the same shares, on whatever card and in whatever order the items stand; an answer that
    /// changes a little changes them little, as each item keeps its draws.
    ///
    /// @param cancelled asked between draws
    public static Optional<Likelihood> of(Answers answers, BooleanSupplier cancelled) {
        Weighing weighing = Weighing.of(answers);
        if (weighing.balance().isEmpty()) {
            return Optional.empty();
        }

        return Smaa.shares(Criterion.ofCard(weighing.units()), DRAWS, cancelled).map(shares -> shares.getFirst());
    }

    /// The near-your-points share of the side that the balance speaks for.
    double nearPointsFor(Side side) {
        return side == Side.PRO ? nearPoints : 1 - nearPoints;
    }
}
