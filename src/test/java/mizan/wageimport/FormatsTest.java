package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.data.Scope;
import mizan.wageimport.Found.FoundSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same table in every format is the same table.
class FormatsTest {

    @TempDir
    private Path folder;

    private Found preview(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        return new WageImporter(store, folder, InstantSource.system()).preview(List.of(file), Choices.none(),
                (_, _) -> {}, () -> false).found();
    }

    private static void assertHasAll(Found found) {
        assertThat(found.refused()).isEmpty();
        assertThat(found.sets()).singleElement().satisfies(set -> {
            assertThat(set.scope()).isEqualTo(Scope.NATIONAL);
            assertThat(set.year()).isEqualTo(2023);
            assertThat(set.rows()).isEqualTo(200);
            assertThat(set.occupations()).isEqualTo(200);
        });
    }

    @Test
    void asText() throws Exception {
        assertHasAll(preview("national_M2023_dl.csv",
                HostileInputs.table(200).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void asAWorkbookWhoseSheetTellsTheYear() throws Exception {
        assertHasAll(preview("download.xlsx", XlsxMaker.of("national_M2023_dl", HostileInputs.table(200)).bytes()));
    }

    @Test
    void asAnOldWorkbook() throws Exception {
        assertHasAll(preview("national_M2023_dl.xls", XlsMaker.of(HostileInputs.table(200), false)));
    }

    @Test
    void asAnOldWorkbookOfFormulasThatCellsShare() throws Exception {
        assertHasAll(preview("national_M2023_dl.xls", XlsMaker.ofFormulas(HostileInputs.table(200))));
    }

    @Test
    void asAWorkbookWithASheetAtAnotherPlace() throws Exception {
        XlsxMaker maker = XlsxMaker.of("national_M2023_dl", HostileInputs.table(200));
        assertHasAll(preview("a.xlsx", maker.move("xl/worksheets/sheet1.xml", "xl/worksheet.xml")
                .change("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "/xl/worksheet.xml").bytes()));
    }

    @Test
    void asAWorkbookWhosePartsAreNamedAsOnWindows() throws Exception {
        assertHasAll(
                preview("a.xlsx", XlsxMaker.of("national_M2023_dl", HostileInputs.table(200)).onWindows().bytes()));
    }

    @Test
    void inAnArchiveBesideOtherFiles() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("oesm23nat/field_descriptions.xlsx", XlsxMaker.of("Fields", "Field,Meaning\nX,Y\n").bytes());
        files.put("oesm23nat/readme.txt", new byte[10]);
        files.put("oesm23nat/national.xlsx", XlsxMaker.of("Sheet1", HostileInputs.table(200)).bytes());
        assertHasAll(preview("oesm23nat.zip", XlsxMaker.zip(files)));
    }

    @Test
    void inSeveralFilesOfOneArchive() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int part = 0; part < 3; part++) {
            files.put("MSA_M2023_dl_" + part + ".csv", (Tables.HEADER + Tables.row("1018" + part, "A", "4", "000000",
                    "Cross-industry", "cross-industry", "1235", "41-9041", "15")).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(preview("oesm23ma.zip", XlsxMaker.zip(files)).sets()).extracting(FoundSet::scope, FoundSet::rows)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Scope.METRO, 3));
    }

    @Test
    void theNotesBesideATableTellItsTopCode() throws Exception {
        XlsxMaker maker = XlsxMaker.of("national_M2031_dl", Tables.national("41-9041", "#"));
        maker.change("xl/workbook.xml", "</sheets>", "<sheet name=\"Notes\" sheetId=\"2\" r:id=\"rId9\"/></sheets>")
                .change("xl/_rels/workbook.xml.rels", "</Relationships>",
                        "<Relationship Id=\"rId9\" Type=\"x\" Target=\"worksheets/n.xml\"/></Relationships>")
                .part("xl/worksheets/n.xml", """
                        <worksheet><sheetData><row><c t="inlineStr"><is><t># = indicates a wage equal to or greater \
                        than $130.00 per hour or $270,400 per year</t></is></c></row></sheetData></worksheet>""");
        assertThat(preview("download.xlsx", maker.bytes()).broken()).isZero();
        assertThat(preview("national_M2031_dl.csv",
                Tables.national("41-9041", "#").getBytes(StandardCharsets.UTF_8)).broken()).isEqualTo(1);
    }
}
