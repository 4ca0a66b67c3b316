package mizan.domain.pay;

import java.util.List;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import org.jspecify.annotations.Nullable;

/// Between which two published percentiles an amount of pay lies. Nothing is interpolated or extrapolated.
///
/// @param from the highest percentile known to be at or below the amount; null if it is below all that are known
/// @param below the lowest percentile known to be above the amount; null if none is known to be
public record PercentileBand(@Nullable PayMeasure from, @Nullable PayMeasure below) {

    private static final List<PayMeasure> PERCENTILES = List.of(PayMeasure.P10, PayMeasure.P25, PayMeasure.MEDIAN,
            PayMeasure.P75, PayMeasure.P90);

    /// The band of `cents`; both ends are null where the occupation has no percentile on either basis.
    public static PercentileBand of(long cents, PayDistribution pay, PayBasis basis) {
        PayMeasure from = null;
        PayMeasure below = null;
        for (PayMeasure percentile : PERCENTILES) {
            switch (pay.pay(percentile, basis)) {
                case Amount(long value, _) when value <= cents -> from = percentile;
                case Amount _ -> below = below == null ? percentile : below;
                // Only a lower bound is known: an amount at or above it may lie on either side.
                case AtLeast(long bound, _) when bound > cents -> below = below == null ? percentile : below;
                case AtLeast _,Missing _ -> {
                }
            }
        }
        return new PercentileBand(from, below);
    }

    /// Whether any percentile was there to compare with.
    boolean known() {
        return from != null || below != null;
    }
}
