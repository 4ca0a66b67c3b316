package mizan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {

    @TempDir
    private Path folder;

    @Test
    void aSuggestedNameIsOneThatEverySystemTakesAndThatIsFree() throws IOException {
        String name = FileNames.of("  أجور: \u200E2023\u200E, <a/b\\c> \"x\"? *|\u0007.");
        assertThat(name).isEqualTo("أجور 2023, a b c x");
        assertThat(FileNames.of("ا".repeat(300))).hasSize(100);
        assertThat(FileNames.of("...")).isEqualTo("mizan");
        Files.createFile(folder.resolve("a.csv"));
        Files.createFile(folder.resolve("a (2).csv"));
        assertThat(FileNames.free(folder, "a", ".csv")).isEqualTo("a (3).csv");
    }
}
