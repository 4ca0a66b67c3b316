package mizan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import mizan.files.FileReplacement.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The failures are such that the system refuses them to everybody, the administrator too.
class FileReplacementTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsThereAsAWholeAndReplacesTheOneBefore() throws IOException {
        Path file = folder.resolve("تقرير عن الأجور.pdf");
        write(file, new byte[]{1});
        write(file, new byte[]{2, 3});
        assertThat(file).hasBinaryContent(new byte[]{2, 3});
        assertThat(files()).containsExactly("تقرير عن الأجور.pdf");
    }

    @Test
    void aNameThatIsTooLongLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> write(folder.resolve("ا".repeat(250) + ".csv"), new byte[9]))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderInTheWayStaysAsItIs() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("a.csv"));
        assertThatThrownBy(() -> write(inTheWay, new byte[9])).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("a.csv");
    }

    @Test
    void aFolderThatIsNoneOrNotThereIsRefused() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> write(noFolder.resolve("a.csv"), new byte[9]))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> write(folder.resolve("gone").resolve("a.csv"), new byte[9]))
                .isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("file");
    }

    @Test
    void aLinkStaysAndTheFileThatItLeadsToIsReplaced() throws IOException {
        Path real = Files.writeString(Files.createDirectories(folder.resolve("away")).resolve("real.csv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("away/real.csv"));
        Path toCome = Files.createSymbolicLink(folder.resolve("to-come.csv"), Path.of("away/new.csv"));
        write(link, new byte[]{1});
        write(toCome, new byte[]{2});
        assertThat(real).hasBinaryContent(new byte[]{1});
        assertThat(folder.resolve("away/new.csv")).hasBinaryContent(new byte[]{2});
        assertThat(link).isSymbolicLink();
        assertThat(toCome).isSymbolicLink();
    }

    @Test
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), Path.of("one"));
        assertThatThrownBy(() -> write(one, new byte[9])).isInstanceOf(IOException.class);
        assertThat(files()).containsExactlyInAnyOrder("one", "other");
    }

    /// The device is reached by a link, as a failure of the test must not replace the machine's own.
    @Test
    void aPipeAndADeviceStayWhatTheyAre() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
        for (Path each : List.of(pipe, device)) {
            assertThatThrownBy(() -> write(each, new byte[9])).isInstanceOfSatisfying(FileInTheWay.class,
                    refused -> assertThat(refused.folder()).isFalse()).hasMessageContaining("a device or a pipe");
        }
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
        assertThat(device).isSymbolicLink();
        assertThat(files()).containsExactlyInAnyOrder("pipe", "device");
    }

    @Test
    void whatIsTakenAwayIsAsOpenAsTheSystemMakesFilesAndAFileAsItWas() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path fresh = folder.resolve("new.csv");
        write(fresh, new byte[9]);
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(usual));
        for (String permissions : List.of("rw-------", "rw-rw-r--", "rwxr-x---")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString(permissions));
            write(fresh, new byte[8]);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))).isEqualTo(permissions);
        }
    }

    @Test
    void whatIsPrivateIsThePersonsAloneAlsoWhereItWasNot() throws IOException {
        Path file = Files.createFile(folder.resolve("settings"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        for (Path each : List.of(file, folder.resolve("new"))) {
            FileReplacement.write(each, Readers.OWNER, new byte[9]);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each))).isEqualTo("rw-------");
        }
    }

    @Test
    void whatAnEndedProcessLeftBesideIsInNobodysWay() throws IOException {
        Path left = Files.createFile(
                folder.resolve(".mizan-" + ProcessHandle.current().pid() + "-0.unfinished"));
        write(folder.resolve("a.csv"), new byte[]{1});
        assertThat(folder.resolve("a.csv")).hasBinaryContent(new byte[]{1});
        assertThat(left).exists();
    }

    private static void write(Path file, byte[] content) throws IOException {
        FileReplacement.write(file, Readers.AS_USUAL, content);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }
}
