package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// What must be true of any card, tried on ten thousand.
class WeighingPropertiesTest {

    private static final double NOISE = 1e-9;

    private final RandomCards cards = new RandomCards();

    @Test
    void theBalanceIsLevelAtAFlipPointAndTurnsThere() {
        cards.all().forEach(answers -> eachFlipPointFlips(answers, weighing(answers)));
    }

    @Test
    void theSameHoldsWhereItemsShareTheWeightOfTheirGroup() {
        cards.all().map(cards::inGroups).forEach(answers -> eachFlipPointFlips(answers, weighing(answers)));
    }

    /// Checks against the definition, by weighing again, and not against a second formula.
    private void eachFlipPointFlips(Answers answers, Weighing weighing) {
        for (FlipPoint flip : weighing.flipPoints()) {
            if (flip.points().isEmpty()) {
                assertThat(signsOverTheScale(answers, flip.item())).as("%s of %s", flip, answers).hasSizeLessThan(2);
            } else if (flip.withinScale()) {
                double at = flip.points().getAsDouble();
                // With the only points of a group it goes over the level place in one step.
                double now = net(answers, flip.item(), flip.present());
                assertThat(net(answers, flip.item(), at)).as("%s of %s", flip, answers)
                        .isIn(onlyPoints(answers, flip.item()) ? List.of(0.0, -now) : List.of(0.0));
                double before = net(answers, flip.item(), Math.max(0, at - 1));
                double after = net(answers, flip.item(), Math.min(100, at + 1));
                assertThat(before * after).as("%s of %s", flip, answers).isLessThanOrEqualTo(0);
            }
        }
    }

    /// Whether no other item of its group has points.
    private static boolean onlyPoints(Answers answers, String id) {
        Optional<String> group = answers.item(id).flatMap(Item::group);
        return answers.grouped() && group.isPresent() && answers.items().stream()
                .allMatch(item -> !item.group().equals(group) || item.id().equals(id) || item.points().orElse(0) == 0);
    }

    /// The signs that the balance takes while the item's slider is drawn from 0 to 100, leaving out where it is level.
    private List<Double> signsOverTheScale(Answers answers, String item) {
        List<Double> signs = new ArrayList<>();
        for (double points = 0; points <= 100; points += 12.5) {
            double sign = net(answers, item, points);
            if (sign != 0 && !signs.contains(sign)) {
                signs.add(sign);
            }
        }
        return signs;
    }

    /// The sign of the balance with other points for one item; 0 if it is level but for noise.
    private double net(Answers answers, String item, double points) {
        double balance = weighing(answers.change(item, one -> one.withPoints(points))).balance().orElse(0);
        return Math.abs(balance) < NOISE ? 0 : Math.signum(balance);
    }

    @Test
    void theSafetyMarginIsTheWorstCaseThatALinearSearchFinds() {
        cards.all().forEach(answers -> {
            Weighing weighing = weighing(answers);
            OptionalDouble margin = weighing.safetyMargin();
            if (weighing.side().isEmpty() || margin.isEmpty()) {
                return;
            }
            double found = searchedMargin(answers, weighing.side().get());
            assertThat(margin.getAsDouble()).as("%s", answers).isEqualTo(found, within(0.001));
        });
    }

    /// The smallest error in steps of a thousandth at which some weights within it level or turn the balance. The worst
    /// weights are at the ends, each against the side.
    private static double searchedMargin(Answers answers, Side side) {
        for (int step = 0; step <= 1000; step++) {
            double error = step / 1000.0;
            double worst = answers.items().stream().mapToDouble(item -> {
                double amount = item.points().orElse(0) * WeightUnit.direction(item) * side.sign();
                return Math.min(amount * (1 - error), amount * (1 + error));
            }).sum();
            if (worst <= NOISE) {
                return error;
            }
        }
        return 1;
    }

    @Test
    void whereOneSideDominatesNoWeightsTurnTheVerdict() {
        cards.all().forEach(answers -> {
            Weighing weighing = weighing(answers);
            double sign = switch (weighing.dominance()) {
                case ALL_FOR -> 1;
                case ALL_AGAINST -> -1;
                case NONE -> 0;
            };
            for (int i = 0; sign != 0 && i < 5; i++) {
                Answers other = answers.withItems(answers.items()
                        .stream()
                        .map(item -> item.withPoints(cards.random().nextInt(1, 101)))
                        .toList());
                assertThat(weighing(other).balance().orElse(0) * sign).as("%s", other).isPositive();
            }
        });
    }

    @Test
    void whereNeitherDominatesSomeWeightsTurnTheVerdict() {
        cards.all().filter(answers -> weighing(answers).dominance() == Dominance.NONE).forEach(answers -> {
            boolean both = answers.items().stream().anyMatch(item -> WeightUnit.direction(item) > 0)
                    && answers.items().stream().anyMatch(item -> WeightUnit.direction(item) < 0);
            assertThat(both || weighing(answers).side().isEmpty()).as("%s", answers).isTrue();
        });
    }

    @Test
    void theOrderOfTheItemsChangesNothing() {
        cards.all().forEach(answers -> {
            List<Item> mixed = new ArrayList<>(answers.items());
            Collections.shuffle(mixed, cards.random());
            Weighing one = weighing(answers);
            Weighing other = weighing(answers.withItems(mixed));
            assertThat(other.balance().orElse(0)).isEqualTo(one.balance().orElse(0), within(NOISE));
            assertThat(other.safetyMargin().orElse(0)).isEqualTo(one.safetyMargin().orElse(0), within(NOISE));
            assertThat(other.dominance()).isEqualTo(one.dominance());
            assertThat(other.tornado()).hasSameSizeAs(one.tornado());
        });
    }

    @Test
    void anItemThatIsNotRelevantOrNotAnsweredChangesNothing() {
        cards.all().forEach(answers -> {
            Weighing one = weighing(answers);
            Answers more = answers.add(cards.item("irrelevant").withRelevant(false))
                    .add(cards.item("no-points").withPoints(OptionalDouble.empty()).withApplicability(0.5))
                    .add(cards.item("not-true").withPoints(OptionalDouble.empty()).withApplicability(0))
                    .add(cards.item("not-true-yet").withPoints(50).withApplicability(Optional.empty()));
            Weighing other = weighing(more);
            assertThat(other.balance()).isEqualTo(one.balance());
            assertThat(other.safetyMargin()).isEqualTo(one.safetyMargin());
            assertThat(other.flipPoints()).isEqualTo(one.flipPoints());
            assertThat(other.contributions()).isEqualTo(one.contributions());
            assertThat(other.unanswered()).isEqualTo(2);
            assertThat(other.irrelevant()).isOne();
        });
    }

    @Test
    void theContributionsAddUpToTheBalance() {
        cards.all().map(cards::inGroups).forEach(answers -> {
            Weighing weighing = weighing(answers);
            double sum = weighing.contributions().stream().mapToDouble(Contribution::amount).sum();
            assertThat(sum).isEqualTo(weighing.balance().orElse(0), within(NOISE));
        });
    }

    @Test
    void theBarsOfTheTornadoAreTheBalancesAtBothEnds() {
        cards.all().forEach(answers -> weighing(answers).tornado().forEach(bar -> {
            Applicability range = answers.item(bar.item()).flatMap(Item::applicability).orElseThrow();
            double low = balanceAt(answers, bar.item(), range.low());
            double high = balanceAt(answers, bar.item(), range.high());
            assertThat(bar.least()).isEqualTo(Math.min(low, high), within(NOISE));
            assertThat(bar.most()).isEqualTo(Math.max(low, high), within(NOISE));
        }));
    }

    private static double balanceAt(Answers answers, String item, double applicability) {
        return weighing(answers.change(item, one -> one.withApplicability(applicability))).balance().orElse(0);
    }

    private static Weighing weighing(Answers answers) {
        return Weighing.of(answers);
    }
}
