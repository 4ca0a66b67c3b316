package mizan.domain.place;

import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.Figure.Origin;

/// What a measure reads in one place: a number, a lower bound, or why there is none. Pay is in dollars, employment in
/// persons; whoever holds the reading knows the measure.
public sealed interface MeasureReading {

    /// Why there is no number.
    enum Gap {
        /// The table has the occupation in this place and prints no number for it.
        NOT_PUBLISHED,
        /// The table does not list the occupation in this place at all.
        NOT_LISTED,
        /// Only a lower bound is published where a number is needed to reckon with.
        ONLY_A_BOUND
    }

    /// A number; negative only if it is a difference.
    record Exact(double value, Origin origin) implements MeasureReading {}

    /// The number is at or above the bound, the top code of its table.
    record AtLeast(double bound, Origin origin) implements MeasureReading {}

    /// There is no number.
    record None(Gap gap) implements MeasureReading {}

    /// @param perUnit how many of the figure's units make one of the reading's: 100 for cents and dollars
    static MeasureReading of(Figure figure, int perUnit) {
        return switch (figure) {
            case Amount(long value, Origin origin) -> new Exact((double) value / perUnit, origin);
            case Figure.AtLeast(long bound, Origin origin) -> new AtLeast((double) bound / perUnit, origin);
            case Missing _ -> new None(Gap.NOT_PUBLISHED);
        };
    }

    /// Whether Mizan worked it out.
    default boolean derived() {
        return switch (this) {
            case Exact(_, Origin origin) -> origin != Origin.PUBLISHED;
            case AtLeast(_, Origin origin) -> origin != Origin.PUBLISHED;
            case None _ -> false;
        };
    }
}
