package mizan.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mizan.domain.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

class UndoTest {

    private final ScorecardWorkspace scorecards = ScorecardWorkspace.unsaved();

    private void add(String... ids) {
        List.of(ids).forEach(id -> scorecards.add(SampleCards.plain(id, id)));
    }

    private void points(String item, double points) {
        scorecards.change("a", "points " + item, card -> card.change(item, one -> one.withPoints(points)));
    }

    private double points(String item) {
        return card().answers().item(item).orElseThrow().points().orElse(-1);
    }

    private Scorecard card() {
        return scorecards.cards().get().card("a").orElseThrow();
    }

    @Test
    void everyStepOfTheSessionIsTakenBackAndDoneAgain() {
        add("a");
        List<ScorecardList> states = IntStream.range(0, 5_000).mapToObj(i -> {
            scorecards.change("a", "", card -> card.withSubject(card.subject().withName("name " + i)));
            return scorecards.cards().get();
        }).toList();
        for (int i = states.size() - 2; i >= 0; i--) {
            assertThat(scorecards.undo()).contains("a");
            assertThat(scorecards.cards().get()).isSameAs(states.get(i));
        }
        for (int i = 1; i < states.size(); i++) {
            scorecards.redo();
        }
        assertThat(scorecards.cards().get()).isEqualTo(states.getLast());
        assertThat(scorecards.canRedo().get()).isFalse();
        assertThat(scorecards.redo()).isEmpty();
    }

    @Test
    void theDragOfASliderIsOneStep() {
        add("a");
        IntStream.rangeClosed(1, 50).forEach(i -> points("stress", i));
        points("boredom", 10);
        scorecards.undo();
        assertThat(points("stress")).isEqualTo(50);
        scorecards.undo();
        assertThat(points("stress")).isEqualTo(-1);
        assertThat(scorecards.canUndo().get()).isTrue();
    }

    @Test
    void twoDragsOfTheSameSliderAreTwoSteps() {
        add("a");
        points("stress", 10);
        points("stress", 20);
        scorecards.settle();
        points("stress", 30);
        scorecards.undo();
        assertThat(points("stress")).isEqualTo(20);
        // What is done after an undo does not grow the step that was there before it.
        points("stress", 40);
        scorecards.undo();
        assertThat(points("stress")).isEqualTo(20);
    }

    @Test
    void aSliderThatComesBackHasDoneNothing() {
        add("a");
        points("stress", 10);
        scorecards.settle();
        points("stress", 20);
        points("stress", 10);
        scorecards.undo();
        assertThat(points("stress")).isEqualTo(-1);
    }

    @Test
    void aNewChangeEndsWhatCouldBeDoneAgain() {
        add("a");
        points("stress", 10);
        scorecards.undo();
        assertThat(scorecards.canRedo().get()).isTrue();
        points("boredom", 10);
        assertThat(scorecards.canRedo().get()).isFalse();
    }

    @Test
    void archivingDuplicatingAndScoringAgainAreTakenBackToo() {
        add("a", "b");
        ScorecardList before = scorecards.cards().get();
        String copy = scorecards.duplicate("a", "copy");
        scorecards.edit("b", "", cards -> cards.archive("b"));
        scorecards.edit("b", "", cards -> cards.delete("b"));
        scorecards.scoreAgain("a");
        assertThat(card().earlier()).hasSize(1);
        assertThat(scorecards.undo()).contains("a");
        assertThat(scorecards.undo()).contains("b");
        assertThat(scorecards.undo()).contains("b");
        assertThat(scorecards.undo()).contains(copy);
        assertThat(scorecards.cards().get()).isEqualTo(before);
    }

    @Test
    void aChangeOfNothingIsNoStep() {
        scorecards.edit("a", "", cards -> new ScorecardList(cards.all(), cards.person()));
        assertThat(scorecards.canUndo().get()).isFalse();
    }
}
