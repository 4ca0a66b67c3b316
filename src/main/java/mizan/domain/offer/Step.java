package mizan.domain.offer;

import java.util.Optional;

/// One step of a year's money.
///
/// @param amounts in cents; below 0 what is taken off, 0 while the step is open or switched off
/// @param formula of the likely amount
/// @param source of published rates; empty where the person's own words are the only source
public record Step(StepKind kind, Outcome amounts, Status status, Formula formula, Optional<Source> source) {

    /// Where a step's amount is from.
    public enum Status {
        /// The person said this very amount.
        TYPED,
        /// By published rates.
        PUBLISHED,
        /// Worked out from what the person said.
        DERIVED,
        /// Nobody said what it takes, so it is in no sum.
        OPEN
    }

    public boolean open() {
        return status == Status.OPEN;
    }
}
