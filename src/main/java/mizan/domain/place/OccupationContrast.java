package mizan.domain.place;

import mizan.domain.pay.Figure.Origin;
import mizan.domain.place.MeasureReading.AtLeast;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;

/// How the readings of two occupations in the same place are set against each other. What comes of it is derived.
public enum OccupationContrast {
    /// The first minus the second; 0 where they are alike.
    DIFFERENCE,
    /// The first divided by the second; 1 where they are alike.
    RATIO;

    /// What it is where both are alike.
    public double centre() {
        return this == DIFFERENCE ? 0 : 1;
    }

    /// A number only if both are numbers; a bound if only the first is one, as it bounds the outcome from below too.
    public MeasureReading of(MeasureReading first, MeasureReading second) {
        return switch (second) {
            case None none -> none;
            case AtLeast _ -> first instanceof None none ? none : new None(Gap.ONLY_A_BOUND);
            case Exact(double by, _) -> switch (first) {
                case None none -> none;
                case Exact(double value, _) -> reckon(value, by, false);
                case AtLeast(double bound, _) -> reckon(bound, by, true);
            };
        };
    }

    private MeasureReading reckon(double value, double by, boolean bound) {
        if (this == RATIO && by == 0) {
            return new None(Gap.NOT_PUBLISHED);
        }
        double outcome = this == DIFFERENCE ? value - by : value / by;
        return bound ? new AtLeast(outcome, Origin.DERIVED) : new Exact(outcome, Origin.DERIVED);
    }
}
