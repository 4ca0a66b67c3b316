package mizan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private static final Path HOME = Path.of("/home/person");

    @TempDir
    private Path folder;

    @Test
    void followsTheConventionOfEachSystem() {
        assertThat(DataDirectory.ofMachine("Linux", Map.of(), HOME).path())
                .isEqualTo(HOME.resolve(".local/share/mizan"));
        assertThat(DataDirectory.ofMachine("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME).path())
                .isEqualTo(Path.of("/data/mizan"));
        assertThat(DataDirectory.ofMachine("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME).path())
                .isEqualTo(HOME.resolve(".local/share/mizan"));
        assertThat(DataDirectory.ofMachine("Mac OS X", Map.of(), HOME).path())
                .isEqualTo(HOME.resolve("Library/Application Support/Mizan"));
        assertThat(DataDirectory.ofMachine("Windows 11", Map.of(), HOME).path())
                .isEqualTo(HOME.resolve("AppData/Local/Mizan"));
    }

    @Test
    void isMadeWhenItIsNotThere() throws Exception {
        DataDirectory directory = new DataDirectory(folder.resolve("a/b with space/عربي"));
        directory.prepare();
        assertThat(directory.path()).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> new DataDirectory(file.resolve("below")).prepare())
                .isInstanceOf(DataDirectory.Unusable.class)
                .hasMessageStartingWith("cannot use the data folder " + file.resolve("below"))
                .hasMessageNotContaining("\n");
        assertThat(file).hasContent("in the way");
    }

    @Test
    void isThePersonsAloneWithAllThatEarlierVersionsMadeInIt() throws Exception {
        DataDirectory fresh = new DataDirectory(folder.resolve("parent/fresh"));
        fresh.prepare();
        assertThat(permissions(fresh.path())).isEqualTo("rwx------");
        Path wide = open(Files.createDirectories(folder.resolve("wide")), "rwxr-xr-x");
        Path backups = open(Files.createDirectories(wide.resolve("backups")), "rwxr-xr-x");
        List<Path> files = List.of(wide.resolve("scorecards.db"), wide.resolve("scorecards.db-wal"),
                wide.resolve("wages.db"), wide.resolve("settings.properties"), wide.resolve("running.copy"),
                wide.resolve(".probe77"),
                backups.resolve("scorecards-2026-01-01.db"));
        for (Path file : files) {
            open(Files.createFile(file), "rw-r--r--");
        }
        new DataDirectory(wide).prepare();
        assertThat(wide).as("what it tried to write is gone")
                .isDirectoryNotContaining("glob:**/.probe" + ProcessHandle.current().pid());
        assertThat(List.of(wide, backups)).allSatisfy(each -> assertThat(permissions(each)).isEqualTo("rwx------"));
        assertThat(files).allSatisfy(each -> assertThat(permissions(each)).isEqualTo("rw-------"));
    }

    /// Somebody may name any folder, such as their home, or the system's for temporary files.
    @Test
    void whatOthersKeepInItStaysAsOpenAsItIs() throws Exception {
        Path home = open(Files.createDirectories(folder.resolve("home")), "rwxr-xr-x");
        Path letter = open(Files.createFile(home.resolve("letter.txt")), "rw-r--r--");
        Path cards = open(Files.createFile(home.resolve("scorecards.db")), "rw-r--r--");
        Path temporary = open(Files.createDirectories(folder.resolve("temporary")), "rwxrwxrwx");
        Path linked = Files.createSymbolicLink(home.resolve("log"), temporary);
        new DataDirectory(home).prepare();
        new DataDirectory(temporary).prepare();
        assertThat(permissions(home)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(letter)).isEqualTo("rw-r--r--");
        assertThat(permissions(cards)).isEqualTo("rw-------");
        assertThat(permissions(temporary)).isEqualTo("rwxrwxrwx");
        assertThat(linked).isSymbolicLink();
    }

    private static Path open(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
