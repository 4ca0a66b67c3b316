package mizan.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.Person;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Scoring;
import mizan.domain.scorecard.Side;
import mizan.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against the real file.
class KeepingTest {

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-02-01T12:00:00Z");

    private ScorecardWorkspace open() {
        InstantSource source = () -> now;
        return ScorecardWorkspace.open(folder, source.withZone(ZoneOffset.UTC), Runnable::run);
    }

    private ScorecardList kept() {
        try (ScorecardWorkspace again = open()) {
            assertThat(again.saving().get()).isEqualTo(new SaveState.Saved());
            return again.cards().get();
        }
    }

    @Test
    void everyFieldIsThereAgain() {
        ScorecardList cards = ScorecardList.NONE.add(SampleCards.full("a")).add(SampleCards.plain("b", ""))
                .archive("b");
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.edit("", "", _ -> cards);
        }
        assertThat(kept()).isEqualTo(cards);
    }

    /// Versions before took such times over from files.
    @Test
    void aTimeThatNoDateCanShowIsBroughtIntoTheYearsThatCanBeShown() throws SQLException {
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.add(SampleCards.full("a"));
        }
        change("UPDATE scoring SET replaced = '+1000000000-12-31T23:59:59Z' WHERE replaced IS NOT NULL");
        assertThat(kept().card("a").orElseThrow().earlier()).extracting(Scoring::replaced)
                .containsExactly(Scoring.LAST);
        change("UPDATE scoring SET replaced = '-1000000000-01-01T00:00:00Z' WHERE replaced IS NOT NULL");
        assertThat(kept().card("a").orElseThrow().earlier()).extracting(Scoring::replaced)
                .containsExactly(Scoring.FIRST);
    }

    @Test
    void aCardThatCannotBeReadStaysInTheFileAndKeepsNoOtherAway() throws SQLException {
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.add(SampleCards.full("a"));
            scorecards.add(SampleCards.plain("b", "B"));
            scorecards.add(SampleCards.full("c"));
        }
        change("UPDATE item SET points = 1e9 WHERE card = 'a' AND points IS NOT NULL");
        change("UPDATE card SET occupation = 'nonsense' WHERE id = 'c'");
        try (ScorecardWorkspace scorecards = open()) {
            assertThat(scorecards.saving().get()).isEqualTo(new SaveState.Saved());
            assertThat(scorecards.cards().get().active()).extracting(Scorecard::name).containsExactly("B");
            assertThat(scorecards.unread()).isEqualTo(2);
            scorecards.add(SampleCards.plain("d", "D"));
        }
        change("UPDATE item SET points = 50 WHERE card = 'a' AND points IS NOT NULL");
        change("UPDATE card SET occupation = NULL WHERE id = 'c'");
        assertThat(kept().active()).extracting(Scorecard::id).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    /// As another program, or an earlier version, could have left it.
    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("scorecards.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void changesOfAllKindsAreKept() {
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.add(SampleCards.plain("a", "A"));
            scorecards.add(SampleCards.full("b"));
            scorecards.add(SampleCards.plain("c", "C"));
        }
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.change("a", "", card -> card.change("stress", item -> item.withPoints(33)));
            scorecards.edit("c", "", cards -> cards.move("c", 0).archive("b"));
            scorecards.duplicate("a", "A2");
        }
        ScorecardList between = kept();
        assertThat(between.active()).extracting(Scorecard::name).containsExactly("C", "A", "A2");
        assertThat(between.card("a").orElseThrow().answers().item("stress").orElseThrow().points()).hasValue(33);
        assertThat(between.card("b")).contains(SampleCards.full("b"));
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.edit("b", "", cards -> cards.delete("b"));
            scorecards.scoreAgain("a");
        }
        assertThat(kept().card("b")).isEmpty();
        assertThat(kept().card("a").orElseThrow().earlier().getFirst().replaced()).isEqualTo(now);
    }

    /// Among other work that still waits for the disk.
    @Test
    void theEditJustBeforeClosingIsNeverLost() {
        for (int i = 0; i < 30; i++) {
            try (ScorecardWorkspace scorecards = open()) {
                assertThat(scorecards.cards().get().all()).hasSize(i);
                scorecards.add(SampleCards.plain("card-" + i, ""));
                assertThat(Stream.generate(scorecards::backups).limit(5)).hasSize(5);
            }
        }
    }

    @Test
    void tenThousandItemsAndANameOfTenThousandCharactersAreKept() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            items.add(Item.own("item-" + i, "text " + i, Side.PRO).withPoints(i % 101).withApplicability(.5));
        }
        Scorecard large = Scorecard.fresh("a", ScorecardSubject.named("م".repeat(10_000)), Answers.of(items), 1, 2023);
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.add(large);
        }
        assertThat(kept().card("a")).contains(large);
    }

    @Test
    void textsOfAnyCharactersAreKept() {
        Scorecard odd = SampleCards.plain("it's \" ; --", "a\u0000b\u001F\u2028 \uD83D\uDE00 \u202E");
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.add(odd);
        }
        assertThat(kept().card(odd.id())).contains(odd);
    }

    @Test
    void theStateBeforeTheFirstChangeOfADayCanBeBroughtBack() throws Exception {
        ScorecardList first = ScorecardList.NONE.add(SampleCards.full("a"));
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.edit("", "", _ -> first);
        }
        now = now.plus(Duration.ofDays(1));
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.add(SampleCards.plain("b", "B"));
        }
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.add(SampleCards.plain("c", "C"));
            List<Backup> backups = scorecards.backups().get();
            assertThat(backups).extracting(Backup::day).containsExactly(LocalDate.of(2026, 2, 2));
            ScorecardList then = scorecards.read(backups.getFirst()).get();
            assertThat(then).isEqualTo(first);
            scorecards.edit("", "", _ -> then);
            scorecards.undo();
            assertThat(scorecards.cards().get().active()).hasSize(3);
            scorecards.redo();
        }
        assertThat(kept()).isEqualTo(first);
    }

    @Test
    void onlyTheNewestBackupsStay() throws Exception {
        for (int day = 0; day < Backups.KEPT + 6; day++) {
            try (ScorecardWorkspace scorecards = open()) {
                scorecards.add(SampleCards.plain("card-" + day, ""));
            }
            now = now.plus(Duration.ofDays(1));
        }
        Files.writeString(folder.resolve("backups/scorecards-of-mine.db"), "not ours");
        try (ScorecardWorkspace scorecards = open()) {
            List<Backup> backups = scorecards.backups().get();
            assertThat(backups).hasSize(Backups.KEPT);
            assertThat(backups.getFirst().day()).isEqualTo(LocalDate.of(2026, 2, 20));
        }
        assertThat(folder.resolve("backups/scorecards-of-mine.db")).hasContent("not ours");
    }

    @Test
    void aDamagedFileIsSetAsideAndTheCardsAtHandAreKept() throws Exception {
        Files.writeString(folder.resolve(ScorecardStore.FILE), "this is no database, and long enough to be looked at");
        try (ScorecardWorkspace scorecards = open()) {
            assertThat(scorecards.saving().get()).isInstanceOfSatisfying(SaveState.Failed.class,
                    failed -> assertThat(failed.reason()).isInstanceOf(StoreException.Unreadable.class));
            scorecards.add(SampleCards.plain("a", "A"));
            Path aside = scorecards.startAnew().get();
            assertThat(aside).hasContent("this is no database, and long enough to be looked at");
        }
        assertThat(kept().active()).hasSize(1);
    }

    @Test
    void whatCouldNotBeOpenedAtTheStartIsWrittenToOnceItCanBeAndWhatItHoldsStays() throws Exception {
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.add(SampleCards.plain("before", "Before"));
        }
        Path file = folder.resolve(ScorecardStore.FILE);
        Path away = Files.move(file, folder.resolve("away"));
        Files.createDirectory(file);
        try (ScorecardWorkspace scorecards = open()) {
            assertThat(scorecards.saving().get()).isInstanceOf(SaveState.Failed.class);
            scorecards.add(SampleCards.plain("a", "A"));
            assertThat(scorecards.save().get()).isFalse();
            Files.delete(file);
            Files.move(away, file);
            assertThat(scorecards.save().get()).isTrue();
            scorecards.change("a", "", card -> card.withSubject(ScorecardSubject.named("B")));
            assertThat(scorecards.save().get()).isTrue();
        }
        assertThat(kept().active()).extracting(Scorecard::name).containsExactlyInAnyOrder("Before", "B");
    }

    /// As long as the file was not open nobody knew what it says of the person.
    @Test
    void whatThePersonSaidBeforeStaysInAFileThatCouldNotBeOpenedAtTheStart() throws Exception {
        PayAims aims = new PayAims(hourly(1_500), hourly(2_500));
        Person before = new Person(Map.of("item boredom", 75.0, "item stress", 25.0), aims);
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.edit("", "", all -> all.add(SampleCards.plain("before", "Before")).with(before));
        }
        Path file = folder.resolve(ScorecardStore.FILE);
        Path away = Files.move(file, folder.resolve("away"));
        Files.createDirectory(file);
        try (ScorecardWorkspace scorecards = open()) {
            Files.delete(file);
            Files.move(away, file);
            scorecards.add(SampleCards.plain("a", "A"));
            scorecards.edit("", "", all -> all.matters("a", "stress", OptionalDouble.of(50), false));
            scorecards.edit("", "", all -> all.with(all.person().withAims(aims.withGoal(hourly(3_000))
                    .withNow(Optional.empty()))));
        }
        assertThat(kept().person()).isEqualTo(new Person(Map.of("item boredom", 75.0, "item stress", 50.0),
                aims.withGoal(hourly(3_000))));
    }

    @Test
    void whatThePersonTakesBackIsGoneFromTheFileAndTheRestStays() {
        PayAims aims = new PayAims(hourly(1_500), hourly(2_500));
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.edit("", "", all -> all.with(new Person(Map.of("item boredom", 75.0, "item stress", 25.0),
                    aims)));
        }
        Person less = new Person(Map.of("item boredom", 75.0), aims.withNow(Optional.empty()));
        try (ScorecardWorkspace scorecards = open()) {
            scorecards.edit("", "", all -> all.with(less));
        }
        assertThat(kept().person()).isEqualTo(less);
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }

    @Test
    void aFolderThatIsAFileIsToldAndNothingIsTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("in the way"), "something else");
        try (ScorecardWorkspace scorecards = ScorecardWorkspace.open(file, Clock.systemUTC(), Runnable::run)) {
            assertThat(scorecards.saving().get()).isInstanceOfSatisfying(SaveState.Failed.class,
                    failed -> assertThat(failed.reason()).isInstanceOf(StoreException.NotAllowed.class));
            scorecards.add(SampleCards.plain("a", "A"));
        }
        assertThat(file).hasContent("something else");
    }
}
