package mizan.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import mizan.background.Loadable;
import mizan.background.ManualTasks;
import mizan.domain.scorecard.Verdict;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.SampleSettings;
import mizan.ui.scorecard.WeighingModel.Drawn;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;

/// The exact part of the verdict is there at once; the draws come later, and never a stale one last.
class WeighingModelTest {

    private final ScorecardModel cards = new ScorecardModel(new Session(SampleSettings.comparing()),
            ScorecardWorkspace.unsaved(),
            StartingItems.NOTHING_KNOWN);
    private final ManualTasks draws = new ManualTasks();
    private final WeighingModel model = new WeighingModel(cards, draws);
    private final ItemsModel items = new ItemsModel(cards);

    @Test
    void nothingAnsweredNeedsNoDraws() {
        ExampleCard.create(cards);
        assertThat(draws.waiting()).isZero();
        assertThat(drawn().verdict()).isEqualTo(new Verdict.None(Verdict.Absence.NOTHING_ANSWERED));
        assertThat(drawn().likelihood()).isEmpty();
    }

    @Test
    void theBalanceIsThereBeforeTheDraws() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        assertThat(model.weighed().get().weighing().balance().orElseThrow()).isCloseTo(13.0 / 755, within(1e-12));
        draws.releaseAll();
        assertThat(drawn().likelihood().orElseThrow().nearPoints()).isCloseTo(0.727, within(0.015));
        assertThat(drawn().verdict()).isInstanceOfSatisfying(Verdict.Reached.class,
                reached -> assertThat(reached.strength()).isEqualTo(Verdict.Strength.TOO_CLOSE));
    }

    @Test
    void drawsForOlderAnswersNeverReplaceNewerOnes() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        draws.releaseAll();
        items.matters("home-working", OptionalDouble.of(0));
        items.matters("home-working", OptionalDouble.of(100));
        assertThat(draws.waiting()).isEqualTo(2);
        draws.release(1);
        Drawn newest = drawn();
        draws.release(0);
        assertThat(drawn()).isSameAs(newest);
        assertThat(newest.likelihood().orElseThrow().nearPoints()).isCloseTo(0.727, within(0.015));
    }

    @Test
    void makingTheDrawsReadyChangesNothingThatIsShown() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        model.warmUp();
        draws.releaseAll();
        assertThat(drawn().likelihood().orElseThrow().nearPoints()).isCloseTo(0.727, within(0.015));
    }

    @Test
    void aNoteOrANewNameDrawsNothingAgain() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        draws.releaseAll();
        cards.edit(card -> card.withSubject(card.subject().withName("Another name")));
        assertThat(draws.waiting()).isZero();
    }

    @Test
    void aCardThatIsOpenedShowsItsOwnVerdict() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        draws.releaseAll();
        cards.create(java.util.Optional.empty(), "Another");
        assertThat(drawn().verdict()).isInstanceOf(Verdict.None.class);
        cards.open(cards.cards().get().getFirst().id());
        draws.releaseAll();
        assertThat(drawn().verdict()).isInstanceOf(Verdict.Reached.class);
    }

    private Drawn drawn() {
        return switch (model.drawn().get()) {
            case Loadable.Ready<Drawn>(Drawn drawn) -> drawn;
            case Loadable<Drawn> other -> throw new AssertionError("not drawn: " + other);
        };
    }
}
