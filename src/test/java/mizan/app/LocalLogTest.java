package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLogTest {

    private static final int BYTES_EACH = 2_000;
    private static final System.Logger LOG = System.getLogger(LocalLogTest.class.getName());

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasSaidWithTheWholeFault() throws Exception {
        Path place = folder.resolve("100 % عربي");
        try (LocalLog _ = LocalLog.open(place)) {
            LOG.log(System.Logger.Level.INFO, "a line",
                    new IllegalStateException("broken", new RuntimeException("why")));
        }
        assertThat(Files.readString(place.resolve("mizan.0.log"))).contains("INFO " + LocalLogTest.class.getName())
                .contains(": a line\n")
                .contains("IllegalStateException: broken")
                .contains("Caused by: java.lang.RuntimeException: why");
    }

    @Test
    void nobodyElseMayEnterItsFolder() throws Exception {
        Path place = folder.resolve("log");
        LocalLog.open(place).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place))).isEqualTo("rwx------");
    }

    @Test
    void isTurnedOverAndNeverGrowsBeyondItsFiles() throws Exception {
        try (LocalLog _ = LocalLog.open(folder, BYTES_EACH)) {
            for (int i = 0; i < 200; i++) {
                LOG.log(System.Logger.Level.INFO, "line " + i + " of many");
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.toList();
            assertThat(kept).hasSize(LocalLog.FILES);
            assertThat(kept).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(2L * BYTES_EACH));
        }
        assertThat(Files.readString(folder.resolve("mizan.0.log"))).contains("line 199 of many");
    }

    @Test
    void nothingIsWrittenOnceItIsClosed() throws Exception {
        LocalLog.open(folder).close();
        LOG.log(System.Logger.Level.INFO, "too late");
        assertThat(Files.readString(folder.resolve("mizan.0.log"))).isEmpty();
    }
}
