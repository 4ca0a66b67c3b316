package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The figures that the method gives for its example card.
class TestVectorTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Offset<Double> DRAWN = within(0.015);

    private final Weighing weighing = Weighing.of(Vector.answers());

    @Test
    void theBalanceIsThirteenIn755() {
        assertThat(weighing.balance().orElseThrow()).isEqualTo(13.0 / 755, EXACT);
        assertThat(weighing.side()).contains(Side.PRO);
        assertThat(weighing.contributions().stream().mapToDouble(Contribution::amount).sum())
                .isEqualTo(13.0 / 755, EXACT);
    }

    @Test
    void theSafetyMarginIsThirteenIn472() {
        assertThat(weighing.safetyMargin().orElseThrow()).isEqualTo(13.0 / 472, EXACT);
        assertThat(weighing.dominance()).isEqualTo(Dominance.NONE);
    }

    @Test
    void eachItemFlipsTheVerdictAtItsOwnPoint() {
        Map<String, OptionalDouble> points = new TreeMap<>();
        weighing.flipPoints().forEach(flip -> points.put(flip.item(), flip.points()));
        Map<String, Double> expected = Map.ofEntries(Map.entry("no-degree", 67.0), Map.entry("bonuses", 14.0),
                Map.entry("social-contact", 40.0 / 3), Map.entry("home-working", 570.0 / 7),
                Map.entry("training", 34.0), Map.entry("boredom", 61.25), Map.entry("unstable-pay", 96.0),
                Map.entry("rude-customers", 580.0 / 9), Map.entry("micromanagement", 81.0),
                Map.entry("insecurity", 97.5), Map.entry("stress", 245.0 / 3), Map.entry("irregular-hours", 185.0 / 3));
        expected.forEach(
                (item, flip) -> assertThat(points.getOrDefault(item, OptionalDouble.empty()).orElse(-1)).as(item)
                        .isEqualTo(flip, EXACT));
        assertThat(points.get("short-days")).isEmpty();
        assertThat(points.get("variety")).isEmpty();
    }

    @Test
    void theDrawsAgreeWithTheSharesOfManyMoreDraws() {
        Likelihood likelihood = Likelihood.of(Vector.answers(), () -> false).orElseThrow();
        assertThat(likelihood.anyone()).isEqualTo(0.464, DRAWN);
        assertThat(likelihood.orderOnly()).isEqualTo(0.962, DRAWN);
        assertThat(likelihood.nearPoints()).isEqualTo(0.727, DRAWN);
    }

    @Test
    void theVerdictIsTooCloseToCall() {
        Optional<Likelihood> likelihood = Likelihood.of(Vector.answers(), () -> false);
        assertThat(Verdict.of(weighing, likelihood)).isInstanceOfSatisfying(Verdict.Reached.class, verdict -> {
            assertThat(verdict.strength()).isEqualTo(Verdict.Strength.TOO_CLOSE);
            assertThat(verdict.side()).contains(Side.PRO);
            assertThat(verdict.shareFallsShort()).isTrue();
        });
    }

    @Test
    void stressToldInThreeItemsWeighsMore() {
        assertThat(Weighing.of(Vector.withStressInThree()).balance().orElseThrow())
                .isEqualTo((13.0 - 72) / (755 + 120), EXACT);
    }
}
