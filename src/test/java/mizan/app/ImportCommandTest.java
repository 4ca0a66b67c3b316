package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mizan.settings.DataDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import without a window says what it says in the language that was asked for.
class ImportCommandTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void arabicIsSpokenOfARefusedFile() throws Exception {
        assertThat(said("--lang", "ar")).startsWith("mizan: ").contains("الملف فارغ").doesNotContain("empty");
    }

    @Test
    void englishIsSpokenOtherwise() throws Exception {
        assertThat(said()).isEqualTo("mizan: wages.csv, line 1: the file is empty");
    }

    private String said(String... more) throws Exception {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--import";
        arguments[1] = empty().toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(ImportCommand.run(Options.parse(arguments), new DataDirectory(folder.resolve("data")), to, to))
                .isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private Path empty() throws IOException {
        return Files.createFile(folder.resolve("wages.csv"));
    }
}
