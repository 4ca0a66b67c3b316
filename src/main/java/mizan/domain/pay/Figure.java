package mizan.domain.pay;

/// One figure of a published table: a number, a lower bound, or the reason why there is none.
///
/// Pay is in cents, employment in persons; whoever holds the figure knows which. A missing figure is never 0.
public sealed interface Figure {

    /// Where a number is from.
    enum Origin {
        /// The source prints this very number.
        PUBLISHED,
        /// Mizan worked it out from a published one; whoever shows it says so.
        DERIVED,
        /// Derived too: Mizan restated it in the prices of another place or year.
        RESTATED
    }

    /// Why there is no number.
    enum Reason {
        /// The source prints `*`: a wage estimate is not available.
        WAGE_NOT_AVAILABLE("*"),
        /// The source prints `**`: an employment estimate is not released.
        EMPLOYMENT_NOT_RELEASED("**"),
        /// The source leaves the cell empty, or has no such column.
        NOT_PUBLISHED("");

        private final String marker;

        Reason(String marker) {
            this.marker = marker;
        }

        /// What the source prints in place of the number.
        public String marker() {
            return marker;
        }
    }

    /// A number, 0 or more.
    record Amount(long value, Origin origin) implements Figure {
        public Amount {
            if (value < 0) {
                throw new IllegalArgumentException("a figure is never negative: " + value);
            }
        }
    }

    /// The source prints `#`: the number is at or above this bound, its top code.
    record AtLeast(long bound, Origin origin) implements Figure {}

    /// There is no number.
    record Missing(Reason reason) implements Figure {}

    /// The number or bound multiplied by `factor`, rounded to the nearest unit and marked as restated.
    default Figure scaled(double factor) {
        return switch (this) {
            case Amount(long value, _) -> new Amount(Math.round((double) value * factor), Origin.RESTATED);
            case AtLeast(long bound, _) -> new AtLeast(Math.round((double) bound * factor), Origin.RESTATED);
            case Missing missing -> missing;
        };
    }

    /// Whether Mizan worked the number out.
    default boolean derived() {
        return switch (this) {
            case Amount(_, Origin origin) -> origin != Origin.PUBLISHED;
            case AtLeast(_, Origin origin) -> origin != Origin.PUBLISHED;
            case Missing _ -> false;
        };
    }

    static Figure published(long value) {
        return new Amount(value, Origin.PUBLISHED);
    }

    static Figure missing(Reason reason) {
        return new Missing(reason);
    }
}
