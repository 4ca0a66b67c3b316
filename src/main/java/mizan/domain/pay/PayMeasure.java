package mizan.domain.pay;

import java.util.OptionalInt;

/// A statistic of the distribution of pay within one occupation, as OEWS publishes it.
public enum PayMeasure {
    MEAN("mean"), P10("pct10"), P25("pct25"), MEDIAN("median"), P75("pct75"), P90("pct90");

    private final String stem;

    PayMeasure(String stem) {
        this.stem = stem;
    }

    /// For a percentile that has no name of its own: how many in a hundred earn less.
    public OptionalInt percent() {
        return stem.startsWith("pct") ? OptionalInt.of(Integer.parseInt(stem.substring(3))) : OptionalInt.empty();
    }

    /// The name of the measure's column in OEWS tables, such as `h_pct10`.
    public String column(PayBasis basis) {
        return (basis == PayBasis.HOURLY ? "h_" : "a_") + stem;
    }
}
