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

    private static final String HEAD = "occ_code,occ_title,o_group,ownership,tot_emp,h_mean,a_mean\n";

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

    @Test
    void nothingStoredIsNoSuccess() throws Exception {
        Path file = Files.writeString(folder.resolve("wages 2026.csv"),
                HEAD + "41-9041,T,detailed,Private,10,20,41600\n");
        assertThat(run("--import", file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("one kind of owner").contains("nothing was stored");
    }

    @Test
    void aSmallTableDoesNotReplaceALargeOneUnlessItIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("national_M2022_dl.csv"), HEAD
                + "41-9041,T,detailed,All,10,20,41600\n");
        assertThat(run("--import", file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("much less").contains("--replace");
        assertThat(run("--import", file.toString(), "--replace")).isZero();
    }

    @Test
    void contradictionsAreListedAndTakenByWord() throws Exception {
        Path file = Files.writeString(folder.resolve("national_M2026_dl.csv"), HEAD
                + "41-9041,T,detailed,All,10,500,41600\n");
        assertThat(run("--import", file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2, column h_mean")
                .contains("--keep-contradictions");
        assertThat(run("--import", file.toString(), "--keep-contradictions")).isZero();
    }

    @Test
    void theNameThatContradictsTheSheetIsSaidInBothLanguages() throws Exception {
        Path file = Files.writeString(folder.resolve("national_M2027_dl.csv"), "year," + HEAD
                + "2026,41-9041,T,detailed,All,10,20,41600\n");
        assertThat(run("--import", file.toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the name says 2027");
        assertThat(run("--import", file.toString(), "--lang", "ar")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("الاسم يدل على");
    }

    /// SQLite's driver takes what stands behind a question mark for settings.
    @Test
    void aFolderMayHaveAnyName() throws Exception {
        Path file = Files.writeString(folder.resolve("national_M2026_dl.csv"), HEAD
                + "41-9041,T,detailed,All,10,20,41600\n");
        Path odd = folder.resolve("c?d&e #%41");
        assertThat(runIn(odd, "--import", file.toString())).isZero();
        assertThat(odd.resolve("wages.db")).isRegularFile();
    }

    private int run(String... arguments) throws Exception {
        return runIn(folder.resolve("data"), arguments);
    }

    private int runIn(Path data, String... arguments) throws Exception {
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        DataDirectory directory = new DataDirectory(data);
        directory.prepare();
        return ImportCommand.run(Options.parse(arguments), directory, to, to);
    }

    private String said(String... more) throws Exception {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--import";
        arguments[1] = empty().toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        assertThat(run(arguments)).isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private Path empty() throws IOException {
        return Files.createFile(folder.resolve("wages.csv"));
    }
}
