package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.ui.data.ImportWords;
import mizan.ui.kit.FigureText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of other kinds are told by what they are, whatever their names say, with what would work.
class ForeignFilesTest {

    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            <html><body>|WEB_PAGE
            \u00EF\u00BB\u00BF  <!DOCTYPE html>|WEB_PAGE
            <?xml version="1.0"?><html xmlns="x">|WEB_PAGE
            \u00FF\u00FE<\0h\0t\0m\0l\0>\0|WEB_PAGE
            <?xml version="1.0"?><Workbook>|XML
            %PDF-1.7|PDF
            \u0089PNG\r|PICTURE
            \u00FF\u00D8\u00FF\u00E0|PICTURE
            {\\rtf1|OTHER_DOCUMENT
            [{"occ_code": "41-9041"}]|OTHER_DOCUMENT
            SQLite format 3\0|OTHER_DOCUMENT
            """)
    void aFileIsKnownByHowItBegins(String beginning, Problem problem) throws Exception {
        assertThat(refused("national_M2021_dl.xls", beginning.getBytes(BYTES)).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"mimetype, content.xml, OPEN_DOCUMENT", "[Content_Types].xml, xl/workbook.bin, BINARY_WORKBOOK",
            "[Content_Types].xml, word/document.xml, OTHER_DOCUMENT"})
    void andAPackedOneByWhatIsInIt(String first, String second, Problem problem) throws Exception {
        assertThat(refused("national_M2021_dl.xlsx",
                XlsxMaker.zip(Map.of(first, new byte[1], second, new byte[1]))).problem()).isEqualTo(problem);
    }

    @Test
    void bothLanguagesSayWhatWouldWork() throws Exception {
        RefusedInput refused = refused("national_M2021_dl.xls", "<html>".getBytes(BYTES));
        assertThat(refused)
                .hasMessage("national_M2021_dl.xls, line 1: this is a web page, whatever its name says; open it "
                        + "in a spreadsheet and save it as .xlsx or .csv");
        Language arabic = Language.of("ar").orElseThrow();
        assertThat(new ImportWords(new FigureText(new Messages(arabic), new Formats(arabic, NumberingSystem.LATIN)))
                .refused(refused)).contains("صفحة ويب").contains(".xlsx").doesNotContain("spreadsheet");
    }

    @Test
    void aTableOfAnotherAgencyIsToldByItsColumns() throws Exception {
        assertThat(refused("edd-2023.csv", "Area Type,Area Name,Year,SOC Code,Mean Wage\nx,y,2023,434051,2\n"
                .getBytes(BYTES))).hasMessageContaining("no published wage table").hasMessageContaining("soc_code");
    }

    private RefusedInput refused(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        return catchThrowableOfType(RefusedInput.class, () -> new WageImporter(store, folder, InstantSource.system())
                .preview(List.of(file), Choices.none(), (_, _) -> {}, () -> false));
    }
}
