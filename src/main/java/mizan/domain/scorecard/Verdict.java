package mizan.domain.scorecard;

import java.util.Optional;
import java.util.OptionalDouble;

/// How far the answers decide the matter. It never says what a person should do.
public sealed interface Verdict {

    /// From which near-your-points share on a verdict *holds*, if the margin is wide enough too. The bounds are a
    /// convention of Mizan's.
    double SHARE_TO_HOLD = 0.95;

    /// From which safety margin on a verdict *holds*, if the share is high enough too.
    double MARGIN_TO_HOLD = 0.20;

    /// From which near-your-points share on a verdict *leans*.
    double SHARE_TO_LEAN = 0.80;

    /// Why there is no verdict.
    enum Absence {
        /// No item was answered in full.
        NOTHING_ANSWERED,
        /// Less than half of what the person has not put aside is answered.
        TOO_FEW,
        /// Nothing that was answered matters to the person.
        NOTHING_MATTERS
    }

    /// How firm a verdict is.
    enum Strength {
        HOLDS, LEANS, TOO_CLOSE
    }

    /// There is none.
    record None(Absence why) implements Verdict {}

    /// There is one.
    ///
    /// @param side what the balance speaks for; empty if it is level
    /// @param share of the draws near the person's points, those that agree with the side, 0 to 1; for a level balance
    ///            those in favour
    /// @param margin see [Weighing#safetyMargin]; empty where no item speaks for either side
    record Reached(Strength strength, Optional<Side> side, double share, OptionalDouble margin, Dominance dominance)
            implements
                Verdict {

        /// Whether the share is what keeps the verdict from holding, or from leaning if it is too close to call.
        public boolean shareFallsShort() {
            return share < (strength == Strength.TOO_CLOSE ? SHARE_TO_LEAN : SHARE_TO_HOLD);
        }
    }

    static Verdict of(Weighing weighing, Optional<Likelihood> likelihood) {
        if (weighing.counted() == 0) {
            return new None(Absence.NOTHING_ANSWERED);
        }
        if (weighing.missing() > 0) {
            return new None(Absence.TOO_FEW);
        }
        if (weighing.balance().isEmpty() || likelihood.isEmpty()) {
            return new None(Absence.NOTHING_MATTERS);
        }
        Optional<Side> side = weighing.side();
        double share = likelihood.get().nearPointsFor(side.orElse(Side.PRO));
        return new Reached(strength(side, share, weighing.safetyMargin().orElse(0)), side, share,
                weighing.safetyMargin(), weighing.dominance());
    }

    private static Strength strength(Optional<Side> side, double share, double margin) {
        if (side.isEmpty() || share < SHARE_TO_LEAN) {
            return Strength.TOO_CLOSE;
        }
        return share >= SHARE_TO_HOLD && margin >= MARGIN_TO_HOLD ? Strength.HOLDS : Strength.LEANS;
    }
}
