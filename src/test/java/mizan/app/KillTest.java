package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mizan.domain.scorecard.Scorecard;
import mizan.scorecards.ScorecardWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the whole program in the middle of editing, without a warning and at any moment, and looks at what its next
/// start finds.
///
/// `-Dmizan.kills=200` for as many as it takes to trust; each build does a few.
class KillTest {

    private static final System.Logger LOG = System.getLogger(KillTest.class.getName());
    private static final int KILLS = Integer.getInteger("mizan.kills", 4);
    private static final int SIDE_BY_SIDE = 2;
    private static final long MOST_LOST_MILLIS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void whatIsOlderThanTwoSecondsIsNeverLostAndTheFileIsAlwaysWhole() throws Exception {
        List<Callable<Long>> lanes = new ArrayList<>();
        for (int lane = 0; lane < SIDE_BY_SIDE; lane++) {
            Path own = Files.createDirectory(folder.resolve("lane-" + lane));
            Files.writeString(own.resolve("settings.properties"), "options=\ntray=41-9041\n");
            Random random = new Random(lane);
            lanes.add(() -> new Lane(own, random).kill((KILLS + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE));
        }
        long lost = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            for (Future<Long> lane : workers.invokeAll(lanes)) {
                lost = Math.max(lost, lane.get());
            }
        }
        LOG.log(System.Logger.Level.INFO, "{0} kills, at worst {1} ms of edits lost", KILLS, lost);
        assertThat(lost).as("milliseconds of edits lost at worst").isLessThan(MOST_LOST_MILLIS);
    }

    /// One data folder that is used and killed again and again.
    private static final class Lane {

        private static final int MOST_EDITS = 300;
        private static final int MOST_WAIT_MILLIS = 900;

        private final Path folder;
        private final Path errors;
        private final Random random;
        private final List<long[]> edits = new ArrayList<>();
        private long killed;
        private long worst;

        Lane(Path folder, Random random) {
            this.folder = folder;
            this.errors = folder.resolve("errors.txt");
            this.random = random;
        }

        /// @return the age of the oldest edit that was ever lost, in milliseconds at the time of the kill
        long kill(int times) throws IOException, InterruptedException {
            for (int i = 0; i < times; i++) {
                Process process = start();
                try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                    found(String.valueOf(lines.readLine()));
                    readEdits(lines, 1 + random.nextInt(MOST_EDITS));
                    process.waitFor(random.nextInt(MOST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
                    killed = System.currentTimeMillis();
                    // By its handle: the process itself would close its output, of which the last lines are still to be read.
                    process.toHandle().destroyForcibly();
                    readEdits(lines, Integer.MAX_VALUE);
                }
                process.waitFor();
            }
            try (ScorecardWorkspace left = ScorecardWorkspace.open(folder, Clock.systemUTC(), Runnable::run)) {
                Scorecard card = left.cards().get().active().getFirst();
                found("found " + card.name() + " " + Math.round(card.answers().item(EditingProgram.ITEM).orElseThrow()
                        .points().orElseThrow()));
            }
            return worst;
        }

        private Process start() throws IOException {
            return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                    "-Dglass.platform=Headless", "-Dprism.order=sw",
                    "-Dmizan.reference=" + Path.of(System.getProperty("mizan.reference")).toAbsolutePath(), "-cp",
                    System.getProperty("java.class.path"), EditingProgram.class.getName(), "--data-dir",
                    folder.toString())
                    .redirectError(errors.toFile())
                    .start();
        }

        /// Judges the last kill by what the next start found: the number of the last edit, and an answer that goes with it.
        private void found(String line) throws IOException {
            assertThat(line).as("the first line; beside it: " + Files.readString(errors)).startsWith("found ");
            String[] words = line.split(" ");
            long kept = Long.parseLong(words[1]);
            assertThat(kept).isGreaterThanOrEqualTo(edits.isEmpty() ? 0 : edits.getFirst()[0] - 1);
            // The answer is given just before the number is.
            assertThat(Long.parseLong(words[2])).isIn(kept % EditingProgram.POINTS, (kept + 1) % EditingProgram.POINTS);
            edits.stream()
                    .filter(edit -> edit[0] > kept)
                    .findFirst()
                    .ifPresent(oldest -> worst = Math.max(worst, killed - oldest[1]));
            edits.clear();
        }

        private void readEdits(BufferedReader lines, int number) throws IOException {
            String line;
            for (int i = 0; i < number && (line = lines.readLine()) != null; i++) {
                String[] words = line.split(" ");
                // The last line may have been cut by the kill.
                if (words.length == 2 && words[1].length() == 13) {
                    edits.add(new long[]{Long.parseLong(words[0]), Long.parseLong(words[1])});
                }
            }
        }
    }
}
