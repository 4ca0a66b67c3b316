package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program says on the console, and with which exit code it ends.
class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void saysItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(text(out)).matches("Mizan \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void namesAnOptionThatThereIsNotInOneLine() {
        assertThat(run("--colour", "red")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("mizan: unknown option --colour; --help lists the options\n");
    }

    @Test
    void saysInOneLineThatADataFolderCannotBeUsedAndLeavesWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "precious");
        assertThat(run("--self-check", "--data-dir", file.toString())).isEqualTo(2);
        assertThat(text(err).lines()).singleElement().asString()
                .startsWith("mizan: cannot use the data folder " + file);
        assertThat(Files.readString(file)).isEqualTo("precious");
    }

    private int run(String... arguments) {
        return Main.run(print(out), print(err), Map.of(), arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
