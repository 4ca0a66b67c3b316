package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.pay.PayBasis;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pay as an item, by the figures of the method.
@NullUnmarked
class PayItemTest {

    private static final PayAims AIMS = new PayAims(hourly(1_500), hourly(2_500));

    @Test
    void aQuarterOfTheWayWeighsAQuarterOfItsPoints() {
        Scorecard card = PayItem.settle(weighing(60, hourly(1_750)), AIMS);
        assertThat(Weighing.of(card.answers()).balance().orElseThrow()).isCloseTo((13 + 60 * 0.25) / (755 + 60),
                within(1e-12)).isCloseTo(0.0343558, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"2500, PRO, 1", "9000, PRO, 1", "1500, PRO, 0", "1250, CON, 0.25", "100, CON, 1"})
    void itIsOnTheSideThatTheOfferTipsTo(long cents, Side side, double value) {
        Item pay = PayItem.settle(weighing(60, hourly(cents)), AIMS).answers().item(PayItem.ID).orElseThrow();
        assertThat(pay.side()).isEqualTo(side);
        assertThat(pay.applicability()).contains(Applicability.of(value));
    }

    @Test
    void amountsOfBothBasesAreWeighedAsTheSame() {
        Optional<Offer> yearly = Optional.of(new Offer(3_640_000, PayBasis.ANNUAL));
        assertThat(PayItem.value(weighing(60, yearly), AIMS)).isEqualTo(OptionalDouble.of(0.25));
    }

    @Test
    void withoutAnOfferOrAnAimItIsOutsideTheSums() {
        for (Scorecard card : new Scorecard[]{PayItem.settle(weighing(60, Optional.empty()), AIMS),
                PayItem.settle(weighing(60, hourly(1_750)), AIMS.withGoal(Optional.empty())),
                PayItem.settle(weighing(60, hourly(1_750)), AIMS.withNow(Optional.empty())),
                PayItem.settle(weighing(60, hourly(1_750)), AIMS.withGoal(hourly(1_500)))}) {
            assertThat(card.answers().item(PayItem.ID).orElseThrow().answered()).isFalse();
            assertThat(Weighing.of(card.answers()).balance()).isEqualTo(Weighing.of(Vector.answers()).balance());
        }
    }

    @Test
    void atTheLevelPayBothSidesWeighTheSame() {
        double level = PayItem.level(PayItem.settle(weighing(60, hourly(1_750)), AIMS), AIMS).orElseThrow();
        assertThat(level).isCloseTo(1_500 - 1_000 * 13 / 60.0, within(1e-9));
        Scorecard there = PayItem.settle(weighing(60, hourly(Math.round(level))), AIMS);
        assertThat(Weighing.of(there.answers()).balance().orElseThrow()).isCloseTo(0, within(1e-4));
    }

    @Test
    void whereNoPayLevelsTheSidesThereIsNone() {
        assertThat(PayItem.level(PayItem.settle(weighing(12, hourly(1_750)), AIMS), AIMS)).isEmpty();
        assertThat(PayItem.level(PayItem.settle(weighing(60, Optional.empty()), AIMS), AIMS)).isEmpty();
    }

    private static Scorecard weighing(double points, Optional<Offer> offer) {
        return Scorecard.fresh("1", ScorecardSubject.named("").withOffer(offer), Vector.answers()
                .add(Item.predefined(PayItem.ID, Side.PRO).withPoints(points)), 0, 2023);
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }
}
