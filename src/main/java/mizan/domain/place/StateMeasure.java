package mizan.domain.place;

import java.util.Optional;
import mizan.domain.pay.PayMeasure;
import org.jspecify.annotations.Nullable;

/// What states, and areas, can be compared by.
public enum StateMeasure {
    MEDIAN(PayMeasure.MEDIAN), MEAN(PayMeasure.MEAN), P10(PayMeasure.P10), P25(PayMeasure.P25), P75(PayMeasure.P75),
    P90(PayMeasure.P90),
    /// Persons employed.
    EMPLOYMENT(null),
    /// Of 1,000 jobs in the state, how many are of the occupation; see [Concentration#perThousand()].
    JOBS_PER_1000(null),
    /// See [Concentration#quotient(Concentration)].
    LOCATION_QUOTIENT(null);

    private final @Nullable PayMeasure pay;

    StateMeasure(@Nullable PayMeasure pay) {
        this.pay = pay;
    }

    /// The statistic of pay; empty for measures of employment.
    public Optional<PayMeasure> pay() {
        return Optional.ofNullable(pay);
    }
}
