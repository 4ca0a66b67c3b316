package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    private static Likelihood of(Answers answers, long seed) {
        return Likelihood.of(answers, seed, () -> false).orElseThrow();
    }

    private static Item item(String id, Side side, double points, double applicability) {
        return Item.own(id, id, side).withPoints(points).withApplicability(applicability);
    }

    @Test
    void theSameSeedGivesTheSameSharesAndAnotherGivesOthers() {
        assertThat(of(Vector.answers(), 7)).isEqualTo(of(Vector.answers(), 7));
        assertThat(of(Vector.answers(), 8)).isNotEqualTo(of(Vector.answers(), 7));
    }

    /// Written down once. If this fails, every card that a person kept shows other figures than before.
    @Test
    void theSharesAreThoseOfEveryEarlierVersion() {
        assertThat(of(Vector.answers(), 42)).isEqualTo(new Likelihood(0.4669, 0.9631, 0.724));
    }

    @Test
    void theOrderOfTheItemsDoesNotChangeTheShares() {
        List<Item> mixed = new ArrayList<>(Vector.answers().items());
        Collections.reverse(mixed);
        assertThat(of(Answers.of(mixed), 7)).isEqualTo(of(Vector.answers(), 7));
    }

    @Test
    void anItemThatIsNotRelevantDoesNotChangeTheShares() {
        Answers more = Vector.answers().add(item("a", Side.CON, 100, 1).withRelevant(false));
        assertThat(of(more, 7)).isEqualTo(of(Vector.answers(), 7));
    }

    @Test
    void twoItemsAlikeOnBothSidesAreAnEvenMatter() {
        Likelihood even = of(Answers.of(List.of(item("a", Side.PRO, 50, 1), item("b", Side.CON, 50, 1))), 3);
        assertThat(even.anyone()).isEqualTo(0.5, within(0.015));
        assertThat(even.orderOnly()).isEqualTo(0.5, within(0.015));
        assertThat(even.nearPoints()).isEqualTo(0.5, within(0.015));
    }

    @Test
    void theOrderAloneDecidesBetweenTwoItems() {
        Likelihood likelihood = of(Answers.of(List.of(item("a", Side.PRO, 51, 1), item("b", Side.CON, 50, 1))), 3);
        assertThat(likelihood.orderOnly()).isEqualTo(1);
        assertThat(likelihood.anyone()).isEqualTo(0.5, within(0.015));
    }

    @Test
    void whereOneSideDominatesAllDrawsAgree() {
        Answers answers = Answers.of(List.of(item("a", Side.PRO, 51, 1), item("b", Side.CON, 50, 0)));
        assertThat(of(answers, 3)).isEqualTo(new Likelihood(1, 1, 1));
    }

    @Test
    void theSurerThePersonTheFirmerTheShareNearTheirPoints() {
        List<Double> shares = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            Answers answers = Answers.of(Vector.answers()
                    .items()
                    .stream()
                    .map(item -> item.withCertainty(certainty))
                    .collect(Collectors.toList()));
            shares.add(of(answers, 3).nearPoints());
        }
        assertThat(shares).isSortedAccordingTo(Collections.reverseOrder());
    }

    /// A triangular distribution from 0 over 0 to 1 is below 1 − √½ in half of the draws.
    @Test
    void aRangeIsDrawnFromATriangularDistribution() {
        Item range = item("a", Side.PRO, 100, 0).withCertainty(Certainty.SURE)
                .withApplicability(Optional.of(new Applicability(0, 0, 1)));
        Item level = item("b", Side.CON, 100, 1 - Math.sqrt(0.5)).withCertainty(Certainty.SURE);
        assertThat(of(Answers.of(List.of(range, level)), 5).nearPoints()).isEqualTo(0.5, within(0.015));
    }

    @Test
    void itemsOfAGroupShareItsWeightInTheDrawsToo() {
        Answers one = Vector.answers();
        Answers three = Vector.withStressInThree();
        ItemGroup group = ItemGroup.named("stress-as-a-whole", "")
                .withPoints(one.item("stress").orElseThrow().points());
        Answers grouped = new Answers(three.items()
                .stream()
                .map(item -> item.id().startsWith("stress") ? item.withGroup(Optional.of(group.id())) : item)
                .toList(), List.of(group), true);
        assertThat(Weighing.of(grouped).balance().orElseThrow()).isEqualTo(13.0 / 755, within(1e-9));
        assertThat(of(grouped, 3).anyone()).isEqualTo(of(one, 3).anyone(), within(0.02));
        assertThat(of(grouped, 3).orderOnly()).isEqualTo(of(one, 3).orderOnly(), within(0.02));
        assertThat(of(three, 3).anyone()).isLessThan(0.44);
    }

    @Test
    void drawingStopsWhenItIsNoLongerWanted() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(Likelihood.of(Vector.answers(), 1, () -> asked.incrementAndGet() > 100)).isEmpty();
        assertThat(asked).hasValue(101);
    }

    @Test
    void thereAreNoSharesWithoutWeights() {
        assertThat(Likelihood.of(Answers.NONE, 1, () -> false)).isEmpty();
        assertThat(Likelihood.of(Answers.of(List.of(item("a", Side.PRO, 0, 1))), 1, () -> false)).isEmpty();
    }
}
