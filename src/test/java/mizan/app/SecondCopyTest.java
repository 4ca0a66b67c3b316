package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mizan.domain.scorecard.Scorecard;
import mizan.scorecards.SampleCards;
import mizan.scorecards.ScorecardList;
import mizan.scorecards.ScorecardWorkspace;
import mizan.scorecards.file.MizanDocument;
import mizan.scorecards.file.MizanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes of the whole program on one data folder.
class SecondCopyTest {

    private static final int PATIENCE_SECONDS = 120;
    private static final int TICK_MILLIS = 200;

    @TempDir
    private Path folder;

    @Test
    void aSecondCopyHandsItsFileOverAndEndsWithoutAWord() throws Exception {
        Scorecard card = SampleCards.full("card-from-a-file");
        Path file = folder.resolve("offer عرض.mizan");
        MizanFile.write(file, MizanDocument.of(List.of(card)));
        Process first = start("first");
        try {
            waitFor(first, () -> Files.exists(folder.resolve("data/running.address")));
            Process second = start("second", file.toString());
            assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isZero();
            assertThat(output("second")).isEmpty();
            waitFor(first, () -> isWritten(card));
        } finally {
            first.destroy();
            first.waitFor();
        }
        assertThat(kept().card(card.id())).contains(card);
        assertThat(output("first")).isEmpty();
    }

    private Process start(String name, String... arguments) throws IOException {
        return RunningProgram.start(words(name), Map.of(), List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
                Main.class, Stream.concat(Stream.of("--data-dir", folder.resolve("data").toString()),
                        Stream.of(arguments)).toArray(String[]::new));
    }

    private List<String> output(String name) throws IOException {
        return RunningProgram.said(words(name));
    }

    private Path words(String name) {
        return folder.resolve(name + ".txt");
    }

    /// Asked of the file alone, without the program's own way in: that would make a file which the first copy is about to
    /// make.
    private boolean isWritten(Scorecard card) {
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:file:" + folder.resolve("data/scorecards.db") + "?mode=ro");
                PreparedStatement question = connection.prepareStatement("SELECT 1 FROM card WHERE id = ?")) {
            question.setString(1, card.id());
            return question.executeQuery().next();
        } catch (SQLException _) {
            return false;
        }
    }

    private ScorecardList kept() {
        try (ScorecardWorkspace cards = ScorecardWorkspace.open(folder.resolve("data"), Clock.systemUTC(),
                Runnable::run)) {
            return cards.cards().get();
        }
    }

    private interface Condition {
        boolean holds();
    }

    private void waitFor(Process running, Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            assertThat(running.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS)).as("ended: " + output("first")).isFalse();
            assertThat(System.nanoTime()).as("too late: " + output("first")).isLessThan(end);
        }
    }
}
