package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PricedItemTest {

    private static final PayCriterion PAY = new PayCriterion(50, 1_500, 3_500);

    private static Scorecard card(PayCriterion pay) {
        return Scorecard.fresh("card", ScorecardSubject.named(""), Vector.answers(), 1, 2023).withPay(Optional.of(pay));
    }

    private static double price(Scorecard card, String item) {
        return PricedItem.of(card)
                .stream()
                .filter(priced -> priced.item().equals(item))
                .findFirst()
                .orElseThrow()
                .centsPerHour();
    }

    @Test
    void aFullSwingIsWorthItsPointsOverThoseOfPay() {
        // 55 of 50 points, over a range of $20 an hour.
        assertThat(price(card(PAY), "micromanagement")).isEqualTo(2_200, within(1e-9));
    }

    @Test
    void aPriceThatIsSetComesBackWithinACent() {
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            int worst = random.nextInt(5_000);
            PayCriterion pay = new PayCriterion(1 + random.nextInt(100), worst, worst + 1 + random.nextInt(9_000));
            double wanted = random.nextInt(20_000);
            assertThat(price(PricedItem.settle(card(pay), "boredom", wanted), "boredom")).isEqualTo(wanted,
                    within(0.5));
        }
    }

    @Test
    void aPriceBeyondTheScaleShrinksAllPointsAndNoOtherPrice() {
        Scorecard before = card(PAY);
        Scorecard after = PricedItem.settle(before, "boredom", 8_000);
        assertThat(after.answers().item("boredom").orElseThrow().points()).hasValue(100);
        assertThat(after.pay().orElseThrow().points()).isEqualTo(25);
        assertThat(price(after, "stress")).isEqualTo(price(before, "stress"), within(1e-9));
        assertThat(price(after, "boredom")).isEqualTo(8_000, within(1e-9));
    }

    @Test
    void withoutPayAsACriterionNothingHasAPrice() {
        Scorecard card = card(PAY).withPay(Optional.empty());
        assertThat(PricedItem.of(card)).isEmpty();
        assertThat(PricedItem.settle(card, "boredom", 100)).isSameAs(card);
    }

    @Test
    void anItemThatSharesItsWeightIsPricedByItsPartAndCannotBeSet() {
        ItemGroup group = ItemGroup.named("g", "").withPoints(OptionalDouble.of(60));
        Answers grouped = Vector.answers()
                .change("boredom", item -> item.withGroup(Optional.of("g")))
                .change("stress", item -> item.withGroup(Optional.of("g")))
                .withGroups(List.of(group))
                .withGrouped(true);
        Scorecard card = card(PAY).withAnswers(grouped);
        // 45 of 45 + 60 points of the group's 60.
        assertThat(price(card, "boredom")).isEqualTo(45.0 / 105 * 60 / 50 * 2_000, within(1e-9));
        assertThat(PricedItem.settle(card, "boredom", 100)).isSameAs(card);
    }
}
