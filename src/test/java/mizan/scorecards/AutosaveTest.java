package mizan.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mizan.scorecards.SaveState.Failed;
import mizan.scorecards.SaveState.Saved;
import mizan.scorecards.SaveState.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a clock that the test moves.
class AutosaveTest {

    private static final Duration TICK = Duration.ofMillis(50);

    private final List<ScorecardList> saved = new ArrayList<>();
    private final List<SaveState> reports = new ArrayList<>();
    private boolean full;
    private Duration now = Duration.ZERO;
    private @Nullable Duration due;
    private Runnable work = () -> {};
    private final Autosave autosave = new Autosave(this::later, () -> now.toNanos(), this::save, reports::add);

    private Runnable later(Runnable what, Duration delay) {
        due = now.plus(delay);
        work = what;
        return () -> due = null;
    }

    private void save(ScorecardList cards) {
        if (full) {
            throw new IllegalStateException("no room");
        }
        saved.add(cards);
    }

    private void pass(Duration time) {
        Duration end = now.plus(time);
        while (now.compareTo(end) < 0) {
            now = now.plus(TICK);
            Duration planned = due;
            if (planned != null && planned.compareTo(now) <= 0) {
                due = null;
                work.run();
            }
        }
    }

    private static ScorecardList cards(int number) {
        return ScorecardList.NONE.add(SampleCards.plain("a", "name " + number));
    }

    /// The screens hear of the last save when the file may be closed already.
    @Test
    void whoAsksAfterTheClosingIsAnswered(@TempDir Path folder) {
        ScorecardWorkspace scorecards = ScorecardWorkspace.open(folder, Clock.systemUTC(), Runnable::run);
        scorecards.close();
        assertThat(scorecards.backups()).isCancelled();
    }

    @Test
    void aSingleEditIsSavedAfterAMoment() {
        autosave.changed(cards(1));
        assertThat(saved).isEmpty();
        pass(Autosave.QUIET);
        assertThat(saved).containsExactly(cards(1));
        assertThat(reports).containsExactly(new Waiting(), new Saved());
    }

    @Test
    void editsWithoutAPauseAreSavedBeforeAnyIsTwoSecondsOld() {
        List<Duration> made = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            made.add(now);
            autosave.changed(cards(i));
            pass(TICK);
            Duration oldest = made.get(saved.isEmpty() ? 0 : number(saved.getLast()) + 1 > i
                    ? i
                    : number(saved.getLast()) + 1);
            assertThat(now.minus(oldest)).isLessThanOrEqualTo(Duration.ofMillis(1_500));
        }
        assertThat(saved).hasSizeBetween(7, 12);
    }

    private static int number(ScorecardList cards) {
        return Integer.parseInt(cards.active().getFirst().name().substring("name ".length()));
    }

    @Test
    void closingSavesTheLastEdit() {
        autosave.changed(cards(1));
        assertThat(autosave.saveNow()).isTrue();
        assertThat(saved).containsExactly(cards(1));
        pass(Duration.ofSeconds(5));
        assertThat(saved).hasSize(1);
    }

    @Test
    void whatCouldNotBeSavedIsTriedAgainAndNewerEditsWithIt() {
        full = true;
        autosave.changed(cards(1));
        pass(Autosave.QUIET);
        assertThat(reports.getLast()).isInstanceOf(Failed.class);
        pass(Autosave.RETRY);
        autosave.changed(cards(2));
        pass(Autosave.QUIET);
        assertThat(saved).isEmpty();
        full = false;
        pass(Autosave.RETRY);
        assertThat(saved).containsExactly(cards(2));
        assertThat(reports.getLast()).isEqualTo(new Saved());
    }

    @Test
    void anEditWhileAnotherIsWrittenIsNotForgotten() {
        Autosave[] box = new Autosave[1];
        List<ScorecardList> written = new ArrayList<>();
        box[0] = new Autosave(this::later, () -> now.toNanos(), cards -> {
            written.add(cards);
            if (written.size() == 1) {
                box[0].changed(cards(2));
            }
        }, reports::add);
        box[0].changed(cards(1));
        pass(Autosave.QUIET);
        assertThat(reports.getLast()).isEqualTo(new Waiting());
        pass(Autosave.QUIET);
        assertThat(written).containsExactly(cards(1), cards(2));
        assertThat(reports.getLast()).isEqualTo(new Saved());
    }
}
