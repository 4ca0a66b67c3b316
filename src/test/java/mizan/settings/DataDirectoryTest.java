package mizan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
