package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final Scorecard card = Scorecard.fresh("a", ScorecardSubject.named("Telemarketer"), Vector.answers(), 7,
            2023);

    @Test
    void scoringAgainStartsBlindAndKeepsTheAnswersBefore() {
        Scorecard again = card.change("stress", item -> item.withNote("nights")).scoredAgain(NOW);
        assertThat(again.answers().items()).hasSize(14).allSatisfy(item -> {
            assertThat(item.open()).isTrue();
            assertThat(item.note()).isEmpty();
        });
        assertThat(again.earlier()).hasSize(1);
        assertThat(again.earlier().getFirst().answers().item("stress").orElseThrow().note()).isEqualTo("nights");
    }

    @Test
    void theDriftBetweenTwoScoringsNamesWhatMovedMost() {
        Answers second = card.answers()
                .change("boredom", item -> item.withPoints(85))
                .change("training", item -> item.withApplicability(.6))
                .change("variety", item -> item.withPoints(OptionalDouble.empty()));
        Drift drift = Drift.between(card.answers(), second);
        assertThat(drift.sideChanged()).isTrue();
        assertThat(drift.before().orElseThrow()).isEqualTo(13.0 / 755, within(1e-9));
        assertThat(drift.after().orElseThrow()).isEqualTo((13 - 32 + 6 - 12.5) / 770, within(1e-9));
        assertThat(drift.items().getFirst().item()).isEqualTo("boredom");
        assertThat(drift.items().getFirst().points()).hasValue(40);
        Drift.ItemDrift variety = drift.items().stream().filter(i -> i.item().equals("variety")).findFirst()
                .orElseThrow();
        assertThat(variety.points()).isEmpty();
        assertThat(variety.contribution()).isEqualTo(-12.5 / 755, within(1e-9));
        double moved = drift.items().stream().mapToDouble(Drift.ItemDrift::contribution).sum();
        assertThat(moved).isEqualTo(drift.after().orElseThrow() - drift.before().orElseThrow(), within(1e-9));
    }

    @Test
    void itemsAreMovedToThePlaceThatTheyHaveAfterwards() {
        Answers answers = Answers.of(List.of(Item.own("a", "", Side.PRO), Item.own("b", "", Side.PRO),
                Item.own("c", "", Side.PRO)));
        assertThat(answers.move("a", 1).items()).extracting(Item::id).containsExactly("b", "a", "c");
        assertThat(answers.move("a", 9).items()).extracting(Item::id).containsExactly("b", "c", "a");
        assertThat(answers.move("c", 0).items()).extracting(Item::id).containsExactly("c", "a", "b");
        assertThat(answers.move("z", 0)).isEqualTo(answers);
    }

    @Test
    void aLikelyValueThatPassesAnEndOfItsRangeTakesTheEndWithIt() {
        Applicability range = new Applicability(.2, .4, .6);
        assertThat(range.withLikely(.5)).isEqualTo(new Applicability(.2, .5, .6));
        assertThat(range.withLikely(.8)).isEqualTo(new Applicability(.2, .8, .8));
        assertThat(Applicability.of(.4).withLikely(.5)).isEqualTo(Applicability.of(.5));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Applicability.of(1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Applicability.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Applicability(.5, .4, .6)).isInstanceOf(IllegalArgumentException.class);
        Item item = Item.own("a", "", Side.PRO);
        assertThatThrownBy(() -> item.withPoints(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item.withPoints(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Answers.of(List.of(item, item))).isInstanceOf(IllegalArgumentException.class);
    }
}
