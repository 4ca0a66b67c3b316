package mizan.domain.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.Figure.Reason;
import org.junit.jupiter.api.Test;

class PayDistributionTest {

    private static final Figure NOT_AVAILABLE = Figure.missing(Reason.WAGE_NOT_AVAILABLE);

    private static PayDistribution median(Figure hourly, Figure annual) {
        return new PayDistribution(Figure.published(100), Map.of(PayMeasure.MEDIAN, hourly),
                Map.of(PayMeasure.MEDIAN, annual), OptionalDouble.empty());
    }

    @Test
    void aPublishedFigureIsNeverRecomputedFromTheOtherBasis() {
        PayDistribution pay = median(Figure.published(1658), Figure.published(3_448_000));
        assertThat(pay.pay(PayMeasure.MEDIAN, PayBasis.ANNUAL)).isEqualTo(new Amount(3_448_000, Origin.PUBLISHED));
        assertThat(pay.pay(PayMeasure.MEDIAN, PayBasis.HOURLY)).isEqualTo(new Amount(1658, Origin.PUBLISHED));
    }

    @Test
    void aFigureThatExistsPerYearOnlyIsDerivedPerHourAndSaysSo() {
        PayDistribution pay = median(NOT_AVAILABLE, Figure.published(12_951_000));
        assertThat(pay.pay(PayMeasure.MEDIAN, PayBasis.HOURLY)).isEqualTo(new Amount(6226, Origin.DERIVED));
    }

    @Test
    void aFigureThatExistsPerHourOnlyIsDerivedPerYear() {
        PayDistribution pay = median(Figure.published(2956), NOT_AVAILABLE);
        assertThat(pay.pay(PayMeasure.MEDIAN, PayBasis.ANNUAL)).isEqualTo(new Amount(6_148_480, Origin.DERIVED));
    }

    @Test
    void aTopCodeStaysABoundOnTheOtherBasis() {
        PayDistribution pay = median(NOT_AVAILABLE, new AtLeast(23_920_000, Origin.PUBLISHED));
        assertThat(pay.pay(PayMeasure.MEDIAN, PayBasis.HOURLY)).isEqualTo(new AtLeast(11_500, Origin.DERIVED));
    }

    @Test
    void withoutAnyNumberTheReasonOfTheAskedBasisIsGiven() {
        PayDistribution pay = median(NOT_AVAILABLE, Figure.missing(Reason.NOT_PUBLISHED));
        assertThat(pay.pay(PayMeasure.MEDIAN, PayBasis.HOURLY)).isEqualTo(NOT_AVAILABLE);
        assertThat(pay.pay(PayMeasure.P10, PayBasis.HOURLY)).isEqualTo(Figure.missing(Reason.NOT_PUBLISHED));
    }

    @Test
    void scalingMarksEveryFigureAsRestated() {
        PayDistribution pay = median(Figure.published(2000), NOT_AVAILABLE).scaled(1.25);
        assertThat(pay.pay(PayMeasure.MEDIAN, PayBasis.HOURLY)).isEqualTo(new Amount(2500, Origin.RESTATED));
        assertThat(pay.published(PayMeasure.MEDIAN, PayBasis.ANNUAL)).isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void theMarginOfTheMeanIsItsStandardErrorTimesTheNormalQuantile() {
        PayDistribution pay = new PayDistribution(Figure.published(1), Map.of(PayMeasure.MEAN, Figure.published(2000)),
                Map.of(), OptionalDouble.of(2.0));
        ConfidenceInterval interval = pay.meanInterval(PayBasis.HOURLY).orElseThrow();
        assertThat(interval.low()).isEqualTo(2000 - 1.645 * 40);
        assertThat(interval.high()).isEqualTo(2000 + 1.645 * 40);
        assertThat(median(Figure.published(1), Figure.published(1)).meanInterval(PayBasis.HOURLY)).isEmpty();
    }
}
