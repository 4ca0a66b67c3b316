package mizan.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Decision.Choice;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.SampleSettings;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A card is closed with what was decided, and looked at again when its time has come.
@NullUnmarked
class DecidedTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);

    @TempDir
    private Path folder;

    private Session session;

    private ScorecardWorkspace on(LocalDate day) {
        return ScorecardWorkspace.open(folder,
                Clock.fixed(day.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault()),
                Runnable::run);
    }

    private DecisionModel started(ScorecardWorkspace kept) {
        session = new Session(SampleSettings.comparing());
        return new DecisionModel(new ScorecardModel(session, kept, StartingItems.NOTHING_KNOWN), kept);
    }

    private void decided() {
        try (ScorecardWorkspace kept = on(MARCH)) {
            DecisionModel model = started(kept);
            ExampleCard.create(model.cards());
            ExampleCard.answer(model.cards());
            model.decide(Choice.TAKEN, Optional.of(3));
        }
    }

    private static Optional<Decision> decision(DecisionModel model) {
        return model.cards().card().get().flatMap(Scorecard::decision);
    }

    @Test
    void whatWasDecidedIsKeptWithItsDayAndCanBeTakenBack() {
        decided();
        try (ScorecardWorkspace kept = on(MARCH.plusDays(1))) {
            DecisionModel model = started(kept);
            Decision made = new Decision(Choice.TAKEN, MARCH, Optional.of(JUNE));
            assertThat(decision(model)).contains(made);
            model.reopen();
            assertThat(decision(model)).isEmpty();
            model.cards().undo();
            assertThat(decision(model)).contains(made);
            model.cards().duplicate("A copy");
            assertThat(decision(model)).as("nothing is decided about a copy").isEmpty();
        }
    }

    @Test
    void whenItsTimeHasComeItIsAskedOnceAndTheSameQuestionsCanBeAnsweredAgain() {
        decided();
        try (ScorecardWorkspace kept = on(JUNE.minusDays(1))) {
            assertThat(started(kept).lookingBack().get()).isEmpty();
            assertThat(session.navigation().here().screen()).isEqualTo(Screen.COMPARE);
        }
        try (ScorecardWorkspace kept = on(JUNE.plusDays(20))) {
            DecisionModel model = started(kept);
            assertThat(session.navigation().here().screen()).isEqualTo(Screen.SCORECARD);
            assertThat(model.lookingBack().get()).isEqualTo(model.cards().card().get().orElseThrow().id());
            assertThat(model.cards().canUndo().get()).as("that it was asked is no step of the person's").isFalse();
            model.cards().scoreAgain();
            assertThat(model.lookingBack().get()).isEmpty();
            assertThat(model.cards().card().get().orElseThrow().answers().items()).noneMatch(Item::answered);
            assertThat(model.cards().card().get().orElseThrow().earlier()).hasSize(1);
        }
        try (ScorecardWorkspace kept = on(JUNE.plusDays(21))) {
            DecisionModel model = started(kept);
            assertThat(model.lookingBack().get()).as("it was asked before").isEmpty();
            assertThat(session.navigation().here().screen()).isEqualTo(Screen.COMPARE);
            assertThat(decision(model)).contains(new Decision(Choice.TAKEN, MARCH, Optional.empty()));
        }
    }

    @Test
    void aCardThatWasPutAwayComesBackToBeLookedAt() {
        decided();
        try (ScorecardWorkspace kept = on(MARCH.plusDays(1))) {
            started(kept).cards().archive();
        }
        try (ScorecardWorkspace kept = on(JUNE)) {
            DecisionModel model = started(kept);
            assertThat(model.cards().cards().get()).hasSize(1);
            assertThat(model.lookingBack().get()).isNotEmpty();
        }
    }

    @Test
    void whoDoesNotWantToBeAskedIsNot() {
        try (ScorecardWorkspace kept = on(MARCH)) {
            DecisionModel model = started(kept);
            ExampleCard.create(model.cards());
            model.decide(Choice.DECLINED, Optional.empty());
        }
        try (ScorecardWorkspace kept = on(MARCH.plusYears(5))) {
            assertThat(started(kept).lookingBack().get()).isEmpty();
        }
    }
}
