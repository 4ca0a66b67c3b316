package mizan.domain.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which means are reliably apart. The figures are those of OEWS May 2023, annual means with their published errors.
class EstimateTest {

    private static final int CASES = 10_000;

    private final Random random = new Random(9);

    /// Worked by hand: the error of a difference is √((a·p/100)² + (b·q/100)²), and 1.645 of them are the edge.
    /// Telemarketers and receptionists: √(403.48² + 73.18²) = 410.1, edge 674.5, difference 90.
    /// Telemarketers and retail salespersons: √(403.48² + 146.76²) = 429.3, edge 706.3, difference 10.
    /// User and network support: √(254.56² + 550.48²) = 606.5, edge 997.7, difference 15,000.
    /// Customer service representatives in transportation and in professional services: √(418.5² + 231.3²) = 478.2,
    /// edge 786.6, difference 240; in management and in wholesale trade: √(196.64² + 192.64²) = 275.3, edge 452.8,
    /// difference 1,000; in accommodation and in retail trade: √(1081.9² + 73.4²) = 1,084.4, edge 1,783.8, difference
    /// 1,800; in information and in manufacturing: √(311.4² + 152.37²) = 346.7, edge 570.3, difference 1,110; in mining
    /// and in wholesale trade: √(3076.32² + 192.64²) = 3,082.3, edge 5,070.5, difference 4,880.
    @ParameterizedTest
    @CsvSource(textBlock = """
            36680, 1.1, 36590, 0.2, NOT_RELIABLE
            36680, 1.1, 36690, 0.4, NOT_RELIABLE
            63640, 0.4, 78640, 0.7, RELIABLE
            46500, 0.9, 46260, 0.5, NOT_RELIABLE
            49160, 0.4, 48160, 0.4, RELIABLE
            34900, 3.1, 36700, 0.2, RELIABLE
            51900, 0.6, 50790, 0.3, RELIABLE
            53040, 5.8, 48160, 0.4, NOT_RELIABLE
            """)
    void meansOf2023(double one, double error, double other, double otherError, Distinction expected) {
        Estimate first = Estimate.of(one, OptionalDouble.of(error));
        Estimate second = Estimate.of(other, OptionalDouble.of(otherError));
        assertThat(first.against(second)).isEqualTo(expected);
        assertThat(second.against(first)).isEqualTo(expected);
    }

    @Test
    void theErrorOfADifferenceIsWorkedOutAsByHand() {
        Estimate telemarketers = Estimate.of(36_680, OptionalDouble.of(1.1));
        Estimate receptionists = Estimate.of(36_590, OptionalDouble.of(0.2));
        Estimate difference = telemarketers.minus(receptionists);
        assertThat(difference.value()).isEqualTo(90);
        assertThat(difference.standardError().orElseThrow()).isCloseTo(410.06, within(0.01));
    }

    @Test
    void theEdgeItselfIsReliableAndWhatIsBelowItIsNot() {
        Estimate zero = new Estimate(0, OptionalDouble.of(3));
        assertThat(new Estimate(8.225, OptionalDouble.of(4)).against(zero)).isEqualTo(Distinction.RELIABLE);
        assertThat(new Estimate(8.2249, OptionalDouble.of(4)).against(zero)).isEqualTo(Distinction.NOT_RELIABLE);
    }

    @Test
    void withoutAPublishedErrorItCannotBeTold() {
        Estimate known = Estimate.of(20, OptionalDouble.of(0.1));
        Estimate unknown = Estimate.of(90, OptionalDouble.empty());
        assertThat(known.against(unknown)).isEqualTo(Distinction.UNKNOWN);
        assertThat(unknown.against(known)).isEqualTo(Distinction.UNKNOWN);
        assertThat(unknown.against(unknown)).isEqualTo(Distinction.UNKNOWN);
    }

    @Test
    void anErrorThatIsPrintedAsZeroIsSmallAndNotNone() {
        Estimate one = Estimate.of(20.00, OptionalDouble.of(0.0));
        assertThat(one.standardError()).hasValue(0.01);
        assertThat(one.against(one)).isEqualTo(Distinction.NOT_RELIABLE);
        assertThat(one.against(Estimate.of(20.02, OptionalDouble.of(0.0)))).isEqualTo(Distinction.NOT_RELIABLE);
    }

    @Test
    void pricesChangeNeitherTheAnswerNorItsOrder() {
        for (int i = 0; i < CASES; i++) {
            Estimate one = estimate();
            Estimate other = estimate();
            double factor = 0.8 + 0.5 * random.nextDouble();
            assertThat(one.against(other)).isEqualTo(other.against(one));
            assertThat(one.scaled(factor).against(other.scaled(factor))).isEqualTo(one.against(other));
        }
    }

    @Test
    void aLargerErrorNeverMakesADifferenceReliable() {
        for (int i = 0; i < CASES; i++) {
            Estimate one = estimate();
            Estimate other = estimate();
            Estimate vaguer = new Estimate(one.value(),
                    OptionalDouble.of(one.standardError().orElseThrow() * (1 + random.nextDouble())));
            if (one.against(other) == Distinction.NOT_RELIABLE) {
                assertThat(vaguer.against(other)).isEqualTo(Distinction.NOT_RELIABLE);
            }
        }
    }

    @Test
    void aDifferenceOfOneInTenIsTakenForReliableWhereThereIsNone() {
        Estimate truth = new Estimate(20, OptionalDouble.of(0.2));
        long wrong = random.doubles(CASES)
                .filter(_ -> sample(truth).against(sample(truth)) == Distinction.RELIABLE)
                .count();
        assertThat((double) wrong / CASES).isCloseTo(0.10, within(0.01));
    }

    @Test
    void theErrorOfARatioIsThatOfItsPartsInPercent() {
        Estimate ratio = Estimate.of(60, OptionalDouble.of(3)).over(Estimate.of(30, OptionalDouble.of(4)));
        assertThat(ratio.value()).isEqualTo(2);
        assertThat(ratio.standardError().orElseThrow()).isCloseTo(2 * 0.05, within(1e-12));
    }

    @Test
    void oneRelativeErrorHoldsForBothBases() {
        PayDistribution pay = new PayDistribution(Figure.published(100),
                java.util.Map.of(PayMeasure.MEAN, Figure.published(2000)),
                java.util.Map.of(PayMeasure.MEAN, Figure.published(4_160_000)), OptionalDouble.of(1.5));
        assertThat(List.of(PayBasis.values())).allSatisfy(basis -> {
            Estimate mean = pay.mean(basis).orElseThrow();
            assertThat(mean.standardError().orElseThrow() / mean.value()).isCloseTo(0.015, within(1e-12));
        });
        assertThat(pay.scaled(1.1).mean(PayBasis.HOURLY)).hasValue(Estimate.of(2200, OptionalDouble.of(1.5)));
    }

    private Estimate estimate() {
        return Estimate.of(15 + 20 * random.nextDouble(), OptionalDouble.of(20 * random.nextDouble()));
    }

    private Estimate sample(Estimate truth) {
        return new Estimate(truth.value() + truth.standardError().orElseThrow() * random.nextGaussian(),
                truth.standardError());
    }
}
