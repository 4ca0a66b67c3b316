package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mizan.domain.data.Scope;
import mizan.query.ReferenceDatabase;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import that is stopped, by the person or by force, has stored all of a table or nothing.
class InterruptionTest {

    private static final int ROWS = 6000;
    private static final int CANCELLED = 100;
    private static final Sql COUNT = Sql.parse("""
            SELECT (SELECT count(*) FROM wage JOIN wage_set USING (set_id) WHERE year = 2026) AS stored,
                (SELECT coalesce(sum(row_count), 0) FROM wage_set WHERE year = 2026) AS told""");

    @TempDir
    private Path folder;

    private Path file;
    private WageStore store;
    private WageImporter importer;

    @BeforeEach
    void aLargeTable() throws Exception {
        StringBuilder text = new StringBuilder(Tables.HEADER);
        for (int i = 0; i < ROWS; i++) {
            text.append(Tables.row("%02d".formatted(1 + i % 50), "State", "2", "000000", "Cross-industry",
                    "cross-industry", "1235", "%02d-%04d".formatted(11 + i % 40, 1000 + i / 50), "18"));
        }
        file = Files.writeString(folder.resolve("state_M2026_dl.csv"), text);
        store = open(folder);
        importer = new WageImporter(store, folder, InstantSource.system());
        // Something else is there already.
        importer.store(List.of(Files.writeString(folder.resolve("national_M2027_dl.csv"),
                Tables.national("41-9041", "18"))), Choices.none(), (_, _) -> {}, () -> false);
    }

    private static WageStore open(Path folder) {
        return new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
    }

    private int stored() {
        try (Database database = Database.openForBulkChanges(folder.resolve("wages.db"),
                ReferenceDatabase.VERSION, () -> {})) {
            return database.list(COUNT, Bindings.none(), row -> {
                assertThat(row.integer("told")).isEqualTo(row.integer("stored"));
                return row.integer("stored");
            }).getFirst();
        }
    }

    @Test
    void cancelledAtAHundredRandomMomentsItHasStoredNothing() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        importer.preview(List.of(file), Choices.none(), (_, _) -> {}, () -> asked.incrementAndGet() < 0);
        Random random = new Random(7);
        for (int i = 0; i < CANCELLED; i++) {
            // Once more than the reading asks: at the very last moment before all of it is kept.
            int moment = random.nextInt(asked.get() + 1);
            AtomicInteger now = new AtomicInteger();
            try {
                importer.store(List.of(file), Choices.none(), (_, _) -> {}, () -> now.getAndIncrement() == moment);
                throw new AssertionError("not cancelled");
            } catch (CancellationException _) {
                assertThat(stored()).isZero();
            }
        }
        importer.store(List.of(file), Choices.none(), (_, _) -> {}, () -> false);
        assertThat(stored()).isEqualTo(ROWS);
    }

    /// A real process is killed. As often as `-Dmizan.kills` says, which takes a second or two each time.
    @Test
    void killedAtRandomMomentsItHasStoredAllOrNothing() throws Exception {
        int kills = Integer.getInteger("mizan.kills", 6);
        Random random = new Random(11);
        for (int i = 0; i < kills; i++) {
            Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                    "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                    System.getProperty("java.class.path"), "-Dmizan.reference=" + System.getProperty("mizan.reference"),
                    ImportForEver.class.getName(), folder.toString(), file.toString()).redirectErrorStream(true)
                    .start();
            process.getInputStream().read();
            process.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(stored()).isIn(0, ROWS);
        }
        importer.store(List.of(file), Choices.none(), (_, _) -> {}, () -> false);
        assertThat(stored()).isEqualTo(ROWS);
    }

    /// Imports and removes the same file until it is killed.
    static final class ImportForEver {

        private ImportForEver() {}

        /// @param arguments the folder of the store, and the file
        static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            WageImporter importer = new WageImporter(open(folder), folder, InstantSource.system());
            System.out.write('\n');
            System.out.flush();
            while (true) {
                importer.store(List.of(Path.of(arguments[1])), Choices.none(), (_, _) -> {}, () -> false);
                importer.remove(2026, Scope.STATE);
            }
        }
    }
}
