package mizan.domain.pay;

import static mizan.domain.pay.PayMeasure.MEDIAN;
import static mizan.domain.pay.PayMeasure.P10;
import static mizan.domain.pay.PayMeasure.P25;
import static mizan.domain.pay.PayMeasure.P75;
import static mizan.domain.pay.PayMeasure.P90;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.Figure.Reason;
import org.junit.jupiter.api.Test;

class PercentileBandTest {

    private static final PayDistribution FULL = pay(Map.of(P10, Figure.published(1000), P25, Figure.published(1200),
            MEDIAN, Figure.published(1500), P75, Figure.published(2000), P90, Figure.published(2600)));

    private static PayDistribution pay(Map<PayMeasure, Figure> hourly) {
        return new PayDistribution(Figure.published(1), hourly, Map.of(), OptionalDouble.empty());
    }

    private static PercentileBand band(long cents, PayDistribution pay) {
        return PercentileBand.of(cents, pay, PayBasis.HOURLY);
    }

    @Test
    void belowTheLowestPercentileNothingIsExtrapolated() {
        assertThat(band(999, FULL)).isEqualTo(new PercentileBand(null, P10));
    }

    @Test
    void anAmountEqualToAPercentileBelongsToTheBandAboveIt() {
        assertThat(band(1000, FULL)).isEqualTo(new PercentileBand(P10, P25));
        assertThat(band(1500, FULL)).isEqualTo(new PercentileBand(MEDIAN, P75));
    }

    @Test
    void aboveTheHighestPercentileThereIsNoUpperEnd() {
        assertThat(band(9999, FULL)).isEqualTo(new PercentileBand(P90, null));
    }

    @Test
    void aTopCodedPercentileBoundsOnlyWhatIsBelowItsBound() {
        PayDistribution capped = pay(Map.of(P75, Figure.published(9000), P90, new AtLeast(11_500, Origin.PUBLISHED)));
        assertThat(band(10_000, capped)).isEqualTo(new PercentileBand(P75, P90));
        assertThat(band(12_000, capped)).isEqualTo(new PercentileBand(P75, null));
    }

    @Test
    void withoutPercentilesTheBandIsUnknown() {
        PayDistribution none = pay(Map.of(P10, Figure.missing(Reason.WAGE_NOT_AVAILABLE)));
        assertThat(band(1000, none).known()).isFalse();
    }
}
