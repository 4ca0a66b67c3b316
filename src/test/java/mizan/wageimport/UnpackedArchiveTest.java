package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import mizan.files.NoRoom;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.ReadFailure;
import mizan.tablefile.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedArchiveTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private Path left(String name) throws IOException {
        Path left = Files.createDirectories(folder.resolve(name));
        Files.createFile(left.resolve("lock"));
        Files.writeString(left.resolve("0"), "half a table");
        return left;
    }

    @Test
    void whatAnImportThatWasKilledLeftIsRemovedByTheNextAndWhatOneUsesIsNot() throws Exception {
        Path left = left("import-1");
        Path used = left("import-2");
        Path others = Files.createDirectories(folder.resolve("important"));
        Path unlocked = Files.createDirectories(folder.resolve("import-3"));
        try (FileChannel channel = FileChannel.open(used.resolve("lock"), StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            UnpackedArchive.in(folder).close();
            assertThat(left).doesNotExist();
            assertThat(used.resolve("0")).exists();
            assertThat(others).exists();
            assertThat(unlocked).exists();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(used, others, unlocked);
        }
    }

    /// Each for itself they are within the limit.
    @Test
    void theTablesOfAnArchiveHaveALimitTogether() throws Exception {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            tables.put(i + ".csv", new byte[(int) (Limits.SMALL / 2) + MEGABYTE]);
        }
        Path archive = Files.write(folder.resolve("a.zip"), XlsxMaker.zip(tables));
        try (UnpackedArchive unpacked = UnpackedArchive.in(folder)) {
            assertThatThrownBy(() -> unpacked.unpack(archive, "a.zip")).isInstanceOfSatisfying(RefusedInput.class,
                    refused -> assertThat(refused.problem()).isEqualTo(Problem.TOO_DENSE));
        }
    }

    @Test
    void aFullDiskIsToldAsOne() {
        IOException full = NoRoom.or(new IOException("Kein Platz"), folder.resolve("0"), Long.MAX_VALUE);
        assertThat(ReadFailure.of(new FileLocation("a.zip", "", 1), full).problem()).isEqualTo(Problem.NO_ROOM);
    }
}
