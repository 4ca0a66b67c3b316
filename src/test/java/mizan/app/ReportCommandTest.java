package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mizan.export.StrictCsv;
import mizan.settings.DataDirectory;
import mizan.settings.SampleSettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A report that is written without a window.
@NullUnmarked
class ReportCommandTest extends UiTest {

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aReportOfADataFolderIsWrittenWithoutAWindow() throws Exception {
        Path file = folder.resolve("تقرير عن المهن.pdf");
        assertThat(command("--lang", "ar", "--report", file.toString())).isZero();
        assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Telemarketers, national, source", "ar, المسوقون عبر الهاتف, وطني, المصدر"})
    void intoATableItsFiguresAreWritten(String language, String title, String scope, String source) throws Exception {
        Path file = folder.resolve("figures.CSV");
        assertThat(command("--lang", language, "--report", file.toString())).isZero();
        List<List<String>> lines = StrictCsv.read(Files.readString(file).replace("\uFEFF", ""));
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).endsWith(source);
        assertThat(lines.get(1)).startsWith(title, "41-9041", "58430", "13.00").contains(scope, "2025");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidInOneLine() throws Exception {
        Path file = folder.resolve("gone").resolve("a.pdf");
        assertThat(command("--report", file.toString())).isEqualTo(1);
        assertThat(heard.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
                .startsWith("mizan: the report could not be written: there is no folder");
        assertThat(file).doesNotExist();
    }

    private int command(String... arguments) throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.prepare();
        Files.writeString(data.settings(), "options=\ntray=" + SampleSettings.ROLES);
        return ReportCommand.run(Options.parse(arguments), data, new PrintStream(heard, true, StandardCharsets.UTF_8));
    }
}
