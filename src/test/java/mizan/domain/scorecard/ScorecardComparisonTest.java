package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScorecardComparisonTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static Scorecard card(String id, Item... items) {
        return Scorecard.fresh(id, ScorecardSubject.named(id), Answers.of(List.of(items)), 1, 2023);
    }

    private static Item pro(String id, double points, double applicability) {
        return Item.own(id, id, Side.PRO).withPoints(points).withApplicability(applicability);
    }

    private static Item con(String id, double points, double applicability) {
        return pro(id, points, applicability).withSide(Side.CON);
    }

    @Test
    void oneCardAloneScoresItsOwnBalance() {
        Scorecard card = card("a").withAnswers(Vector.answers());
        assertThat(ScorecardComparison.of(List.of(card), Optional.empty()).scores().getFirst()).isEqualTo(13.0 / 755,
                EXACT);
    }

    @Test
    void aCriterionHasTheMeanOfItsPoints() {
        ScorecardComparison comparison = ScorecardComparison.of(List.of(card("one", pro("a", 100, 1), con("b", 50, 1)),
                card("two", pro("a", 60, .5), con("b", 70, .5))), Optional.empty());
        // Weights 80 and 60 of 140.
        assertThat(comparison.scores().get(0)).isEqualTo(20.0 / 140, EXACT);
        assertThat(comparison.scores().get(1)).isEqualTo(10.0 / 140, EXACT);
        assertThat(comparison.leader()).contains(0);
        assertThat(comparison.criteria().getFirst().id()).isEqualTo("a");
        assertThat(comparison.criteria().getFirst().difference()).isEqualTo(40.0 / 140, EXACT);
    }

    @Test
    void whatACardDoesNotHaveIsNeitherGoodNorBadAndWhatItDoesNotAnswerIsLeftOut() {
        ScorecardComparison comparison = ScorecardComparison.of(
                List.of(card("one", pro("a", 100, 1), con("b", 50, 1), pro("c", 9, 1)),
                        card("two", Item.own("b", "b", Side.CON).withPoints(70), pro("c", 1, 1).withRelevant(false))),
                Optional.empty());
        assertThat(comparison.leftOut()).containsExactly("b");
        assertThat(comparison.criteria()).extracting(ComparedCriterion::id).containsExactly("a", "c");
        assertThat(comparison.scores().get(1)).isZero();
    }

    @Test
    void payIsACriterionWhereItIsKnownOfAll() {
        List<Scorecard> cards = List.of(card("one", pro("a", 100, 1)), card("two", pro("a", 100, .5)));
        PayCriterion criterion = new PayCriterion(100, 1_000, 3_000);
        ScorecardComparison known = ScorecardComparison.of(cards,
                Optional.of(new ComparedPay(criterion, Map.of("one", 1_000.0, "two", 3_000.0))));
        assertThat(known.scores().get(0)).isEqualTo(0.5, EXACT);
        assertThat(known.scores().get(1)).isEqualTo(0.75, EXACT);
        ScorecardComparison unknown = ScorecardComparison.of(cards,
                Optional.of(new ComparedPay(criterion, Map.of("one", 1_000.0))));
        assertThat(unknown.leftOut()).containsExactly(ScorecardComparison.PAY);
    }

    @Test
    void atTheEndOfAWeightsIntervalTheLeaderIsLevelAndBeyondItBehind() {
        RandomCards random = new RandomCards();
        for (int i = 0; i < 2_000; i++) {
            List<Scorecard> cards = List.of(card("0").withAnswers(random.answers(6)),
                    card("1").withAnswers(random.answers(6)), card("2").withAnswers(random.answers(6)));
            ScorecardComparison comparison = ScorecardComparison.of(cards, Optional.empty());
            for (WeightInterval interval : comparison.stability()) {
                int leader = comparison.leader().orElseThrow();
                assertThat(lead(comparison, leader, interval, interval.low())).isGreaterThan(-1e-9);
                assertThat(lead(comparison, leader, interval, interval.high())).isGreaterThan(-1e-9);
                if (interval.low() > 0.001) {
                    assertThat(lead(comparison, leader, interval, interval.low() - 0.001)).isLessThan(1e-9);
                }
                if (interval.high() < 0.999) {
                    assertThat(lead(comparison, leader, interval, interval.high() + 0.001)).isLessThan(1e-9);
                }
            }
        }
    }

    /// How far the leader is ahead of the best of the others when one weight is t and the others share the rest.
    private static double lead(ScorecardComparison comparison, int leader, WeightInterval interval, double t) {
        List<Double> scores = IntStream.range(0, comparison.cards().size())
                .mapToObj(card -> comparison.criteria().stream().mapToDouble(row -> {
                    if (row.weight() == 0 && !row.id().equals(interval.criterion())) {
                        return 0;
                    }
                    double value = comparison.cards()
                            .get(card)
                            .answers()
                            .item(row.id())
                            .map(WeightUnit::direction)
                            .orElseThrow();
                    return value * (row.id().equals(interval.criterion())
                            ? t
                            : row.weight() * (1 - t) / (1 - interval.weight()));
                }).sum())
                .toList();
        double best = IntStream.range(0, scores.size())
                .filter(card -> card != leader)
                .mapToDouble(scores::get)
                .max()
                .orElseThrow();
        return scores.get(leader) - best;
    }

    @Test
    void theSharesOfFirstRanksAddUpToOneAndDoNotDependOnTheOrderOfTheCards() {
        RandomCards random = new RandomCards();
        List<Scorecard> cards = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            cards.add(card(id).withAnswers(random.answers(8)));
        }
        List<Likelihood> shares = ScorecardComparison.of(cards, Optional.empty()).likelihoods(() -> false)
                .orElseThrow();
        assertThat(shares.stream().mapToDouble(Likelihood::anyone).sum()).isEqualTo(1, within(1e-6));
        assertThat(shares.stream().mapToDouble(Likelihood::nearPoints).sum()).isEqualTo(1, within(1e-6));
        Collections.reverse(cards);
        List<Likelihood> turned = ScorecardComparison.of(cards, Optional.empty()).likelihoods(() -> false)
                .orElseThrow();
        assertThat(turned.reversed()).isEqualTo(shares);
    }

    @Test
    void twoCardsWithTheSameAnswersShareTheFirstRank() {
        List<Scorecard> twins = List.of(card("a").withAnswers(Vector.answers()),
                card("b").withAnswers(Vector.answers()));
        assertThat(ScorecardComparison.of(twins, Optional.empty()).likelihoods(() -> false).orElseThrow())
                .allSatisfy(share -> assertThat(share.nearPoints()).isEqualTo(0.5, within(1e-9)));
    }

    @Test
    void cardsWithNothingAnsweredHaveNoScores() {
        ScorecardComparison comparison = ScorecardComparison.of(List.of(card("a"), card("b")), Optional.empty());
        assertThat(comparison.scores()).isEmpty();
        assertThat(comparison.leader()).isEmpty();
        assertThat(comparison.likelihoods(() -> false)).isEmpty();
    }
}
