package mizan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The failures are such that the system refuses them to everybody, the administrator too.
class NewFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsThereAsAWholeAndReplacesTheOneBefore() throws IOException {
        Path file = folder.resolve("تقرير عن الأجور.pdf");
        NewFile.write(file, new byte[]{1});
        NewFile.write(file, new byte[]{2, 3});
        assertThat(file).hasBinaryContent(new byte[]{2, 3});
        assertThat(files()).containsExactly("تقرير عن الأجور.pdf");
    }

    @Test
    void aNameThatIsTooLongLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> NewFile.write(folder.resolve("ا".repeat(250) + ".csv"), new byte[9]))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderInTheWayStaysAsItIs() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("a.csv"));
        assertThatThrownBy(() -> NewFile.write(inTheWay, new byte[9])).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("a.csv");
    }

    @Test
    void aFolderThatIsNoneOrNotThereIsRefused() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> NewFile.write(noFolder.resolve("a.csv"), new byte[9]))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> NewFile.write(folder.resolve("gone").resolve("a.csv"), new byte[9]))
                .isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("file");
    }

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

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }
}
