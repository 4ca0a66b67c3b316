package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    private static Likelihood of(Answers answers) {
        return Likelihood.of(answers, () -> false).orElseThrow();
    }

    private static Item item(String id, Side side, double points, double applicability) {
        return Item.own(id, id, side).withPoints(points).withApplicability(applicability);
    }

    /// Own items have another id on each card; what they say is the same.
    @Test
    void theSameAnswersGiveTheSameSharesOnAnyCardAndInAnyOrder() {
        List<Item> one = new ArrayList<>();
        List<Item> other = new ArrayList<>();
        for (Item item : Vector.answers().items()) {
            one.add(Item.own("first-" + item.id(), item.id(), item.side())
                    .withPoints(item.points())
                    .withApplicability(
                            Optional.of(new Applicability(0, item.applicability().orElseThrow().likely(), 1))));
            other.addFirst(Item.own("second-" + one.size(), " " + item.id(), item.side())
                    .withPoints(item.points())
                    .withApplicability(one.getLast().applicability()));
        }
        assertThat(of(Answers.of(other))).isEqualTo(of(Answers.of(one)));
    }

    /// Two items with the same words are two all the same.
    @Test
    void itemsWithTheSameWordsAreDrawnEachForItself() {
        Answers twins = Answers.of(List.of(Item.own("a", "the same", Side.PRO).withPoints(50).withApplicability(1),
                Item.own("b", "the same", Side.CON).withPoints(50).withApplicability(1)));
        Likelihood even = of(twins);
        assertThat(even.anyone()).isEqualTo(0.5, within(0.015));
        assertThat(even.nearPoints()).isEqualTo(0.5, within(0.015));
    }

    /// A step of one slider moves the share its way or not at all: the draws of all items stay as they are.
    @Test
    void moreForAProNeverLowersItsShare() {
        double before = 0;
        for (int points = 0; points <= 100; points++) {
            int now = points;
            double share = of(Vector.answers().change("home-working", item -> item.withPoints(now))).nearPoints();
            assertThat(share).isGreaterThanOrEqualTo(before);
            before = share;
        }
        assertThat(before).isGreaterThan(0.7);
    }

    /// Whether it is to matter more or to be truer. Draws are common, so a few of them tell it of any number.
    @Test
    void raisingAProNeverLowersItsShareOnAnyOfTenThousandCards() {
        RandomCards random = new RandomCards();
        for (int i = 0; i < RandomCards.NUMBER; i++) {
            Answers drawn = random.answers(1 + i % 12);
            String pro = drawn.items().getFirst().id();
            Answers answers = drawn.change(pro, item -> item.withSide(Side.PRO).withPoints(30));
            double before = near(answers);
            assertThat(near(answers.change(pro, item -> item.withPoints(55)))).isGreaterThanOrEqualTo(before);
            assertThat(near(answers.change(pro, item -> item.withApplicability(item.applicability()
                    .map(range -> range.withLikely(Math.min(1, range.likely() + 0.25)))))))
                    .isGreaterThanOrEqualTo(before);
        }
    }

    private static double near(Answers answers) {
        return Smaa.shares(Criterion.ofCard(Weighing.of(answers).units()), 60, () -> false).orElseThrow().getFirst()
                .nearPoints();
    }

    @Test
    void aGroupMayHaveTheIdOfAnItem() {
        List<Likelihood> shares = new ArrayList<>();
        for (String group : List.of("a", "another")) {
            Answers answers = new Answers(List.of(item("a", Side.PRO, 60, 1),
                    item("b", Side.CON, 50, 1).withGroup(Optional.of(group)),
                    item("c", Side.PRO, 50, 0.2).withGroup(Optional.of(group))),
                    List.of(ItemGroup.named(group, "a group").withPoints(OptionalDouble.of(80))), true);
            shares.add(of(answers));
        }
        assertThat(shares.getFirst()).isEqualTo(shares.getLast());
    }

    /// Worked out once by another program, from what the README of the form of files says of the draws. If this fails, every
    /// card that a person kept shows other figures than before.
    @Test
    void theSharesAreThoseOfEveryEarlierVersion() {
        assertThat(of(Vector.answers())).isEqualTo(new Likelihood(0.4663, 0.9632, 0.7165));
    }

    @Test
    void theOrderOfTheItemsDoesNotChangeTheShares() {
        List<Item> mixed = new ArrayList<>(Vector.answers().items());
        Collections.reverse(mixed);
        assertThat(of(Answers.of(mixed))).isEqualTo(of(Vector.answers()));
    }

    @Test
    void anItemThatIsNotRelevantDoesNotChangeTheShares() {
        Answers more = Vector.answers().add(item("a", Side.CON, 100, 1).withRelevant(false));
        assertThat(of(more)).isEqualTo(of(Vector.answers()));
    }

    @Test
    void twoItemsAlikeOnBothSidesAreAnEvenMatter() {
        Likelihood even = of(Answers.of(List.of(item("a", Side.PRO, 50, 1), item("b", Side.CON, 50, 1))));
        assertThat(even.anyone()).isEqualTo(0.5, within(0.015));
        assertThat(even.orderOnly()).isEqualTo(0.5, within(0.015));
        assertThat(even.nearPoints()).isEqualTo(0.5, within(0.015));
    }

    @Test
    void theOrderAloneDecidesBetweenTwoItems() {
        Likelihood likelihood = of(Answers.of(List.of(item("a", Side.PRO, 51, 1), item("b", Side.CON, 50, 1))));
        assertThat(likelihood.orderOnly()).isEqualTo(1);
        assertThat(likelihood.anyone()).isEqualTo(0.5, within(0.015));
    }

    @Test
    void whereOneSideDominatesAllDrawsAgree() {
        Answers answers = Answers.of(List.of(item("a", Side.PRO, 51, 1), item("b", Side.CON, 50, 0)));
        assertThat(of(answers)).isEqualTo(new Likelihood(1, 1, 1));
    }

    @Test
    void theSurerThePersonTheFirmerTheShareNearTheirPoints() {
        List<Double> shares = new ArrayList<>();
        for (SwingCertainty certainty : SwingCertainty.values()) {
            Answers answers = Answers.of(Vector.answers()
                    .items()
                    .stream()
                    .map(item -> item.withCertainty(certainty))
                    .collect(Collectors.toList()));
            shares.add(of(answers).nearPoints());
        }
        assertThat(shares).isSortedAccordingTo(Collections.reverseOrder());
    }

    /// A triangular distribution from 0 over 0 to 1 is below 1 − √½ in half of the draws.
    @Test
    void aRangeIsDrawnFromATriangularDistribution() {
        Item range = item("a", Side.PRO, 100, 0).withCertainty(SwingCertainty.SURE)
                .withApplicability(Optional.of(new Applicability(0, 0, 1)));
        Item level = item("b", Side.CON, 100, 1 - Math.sqrt(0.5)).withCertainty(SwingCertainty.SURE);
        assertThat(of(Answers.of(List.of(range, level))).nearPoints()).isEqualTo(0.5, within(0.015));
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
        assertThat(of(grouped).anyone()).isEqualTo(of(one).anyone(), within(0.02));
        assertThat(of(grouped).orderOnly()).isEqualTo(of(one).orderOnly(), within(0.02));
        assertThat(of(three).anyone()).isLessThan(0.44);
    }

    /// A con of 57 points that is sure lies between 51.3 and 62.7, so below the group's 60 in 8.7 of 11.4 draws. Were the items
    /// of the group drawn with weights of their own, they would be below it about as often as not.
    @Test
    void nearThePointsAGroupKeepsItsWeight() {
        ItemGroup group = ItemGroup.named("g", "a matter").withPoints(OptionalDouble.of(60));
        Item half = item("a", Side.PRO, 50, 1).withCertainty(SwingCertainty.UNSURE).withGroup(Optional.of("g"));
        Answers answers = new Answers(List.of(half, item("b", Side.PRO, 30, 1).withCertainty(SwingCertainty.UNSURE)
                .withGroup(Optional.of("g")), item("c", Side.CON, 57, 1).withCertainty(SwingCertainty.SURE)),
                List.of(group), true);
        assertThat(of(answers).nearPoints()).isEqualTo(8.7 / 11.4, within(0.015));
    }

    @Test
    void drawingStopsWhenItIsNoLongerWanted() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(Likelihood.of(Vector.answers(), () -> asked.incrementAndGet() > 100)).isEmpty();
        assertThat(asked).hasValue(101);
    }

    @Test
    void thereAreNoSharesWithoutWeights() {
        assertThat(Likelihood.of(Answers.NONE, () -> false)).isEmpty();
        assertThat(Likelihood.of(Answers.of(List.of(item("a", Side.PRO, 0, 1))), () -> false)).isEmpty();
    }
}
