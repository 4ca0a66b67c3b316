package mizan.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.WeighedPay;
import mizan.store.Database;
import mizan.store.Migrations;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of earlier versions are opened, and nothing of them is lost. What the first form becomes is in [MattersOnceTest].
@NullUnmarked
class EarlierFormsTest {

    @TempDir
    private Path folder;

    private ScorecardWorkspace open() {
        return ScorecardWorkspace.open(folder, Clock.systemUTC(), Runnable::run);
    }

    private ScorecardList kept() {
        try (ScorecardWorkspace again = open()) {
            return again.cards().get();
        }
    }

    @Test
    void ofACardOfTheSecondFormNothingIsDecided() {
        try (Database second = Database.openWritable(folder.resolve(ScorecardStore.FILE),
                Migrations.of(ScorecardDatabase.class, 2), () -> {})) {
            second.write(transaction -> transaction.script("""
                    INSERT INTO card (id, place, archived, name, seed, vintage) VALUES ('a', 0, 0, 'A', 0, 2025);
                    INSERT INTO scoring (card, number, grouped) VALUES ('a', 0, 0);
                    INSERT INTO matters (item, points) VALUES ('item boredom', 75);
                    """));
        }
        Scorecard card = kept().card("a").orElseThrow();
        assertThat(card.name()).isEqualTo("A");
        assertThat(card.decision()).isEmpty();
        assertThat(kept().person().points()).containsEntry("item boredom", 75.0);
        Decision decision = new Decision(Decision.Choice.DECLINED, LocalDate.of(2026, 2, 1), Optional.empty());
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.change("a", "", one -> one.withDecision(Optional.of(decision)));
        }
        assertThat(kept().card("a").orElseThrow().decision()).contains(decision);
    }

    /// What a file of this version said of it, the third form kept as a field that it did not know.
    @Test
    void aCardOfTheThirdFormWeighsThePayThatIsOfferedUnlessItsFileSaidMore() {
        try (Database third = Database.openWritable(folder.resolve(ScorecardStore.FILE),
                Migrations.of(ScorecardDatabase.class, 3), () -> {})) {
            third.write(transaction -> transaction.script("""
                    INSERT INTO card (id, place, archived, name, seed, vintage)
                    VALUES ('a', 0, 0, 'A', 0, 2025), ('b', 1, 0, 'B', 0, 2025);
                    INSERT INTO scoring (card, number, grouped) VALUES ('a', 0, 0), ('b', 0, 0);
                    INSERT INTO unknown_field (card, scoring, kind, owner, name, value)
                    VALUES ('b', -1, 'card', '', 'weighed-pay', '"real-hour"'), ('b', -1, 'card', '', 'mood', '1');
                    """));
        }
        ScorecardList opened = kept();
        assertThat(opened.card("a").orElseThrow().weighedPay()).isEqualTo(WeighedPay.OFFERED);
        assertThat(opened.card("b").orElseThrow().weighedPay()).isEqualTo(WeighedPay.REAL_HOUR);
        assertThat(opened.card("b").orElseThrow().unknown()).containsOnlyKeys("mood");
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.change("a", "", one -> one.withWeighedPay(WeighedPay.REAL_HOUR));
        }
        assertThat(kept().card("a").orElseThrow().weighedPay()).isEqualTo(WeighedPay.REAL_HOUR);
    }
}
