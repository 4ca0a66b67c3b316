package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mizan.tablefile.TableReader;
import mizan.tablefile.TableRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The workbooks as they are published, cell by cell beside the text files that are made from them. They are too large to
/// be kept with the code: `-Dmizan.originals=FOLDER` names where they are.
class OriginalWorkbooksTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Map<String, String> OVERWRITTEN = Map.of("31", "31-33", "44", "44-45", "48", "48-49");
    private static final Map<String, String> PAIRS = Map.of("national_M2012_dl.xls", "oews_national_2012.csv.gz",
            "national_M2015_dl.xlsx", "oews_national_2015.csv.gz", "national_M2019_dl.xlsx",
            "oews_national_2019.csv.gz", "national_M2021_dl.xlsx", "oews_national_2021.csv.gz",
            "national_M2023_dl.xlsx", "oews_national_2023.csv.gz", "national_M2024_dl.xlsx",
            "oews_national_2024.csv.gz", "natsector_M2023_dl.EDITED_NAICS_CELLS.xlsx",
            "oews_natsector_2023.csv.gz");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyOriginal() {
        return System.getProperty("mizan.originals") == null
                ? Stream.empty()
                : PAIRS.entrySet()
                        .stream()
                        .map(pair -> DynamicTest.dynamicTest(pair.getKey(),
                                () -> everyCellIsThatOfTheTextFile(pair.getKey(), pair.getValue())));
    }

    private void everyCellIsThatOfTheTextFile(String workbook, String text) throws Exception {
        Path original = Path.of(System.getProperty("mizan.originals")).resolve(workbook);
        long cells = 0;
        int overwritten = 0;
        List<String> different = new ArrayList<>();
        try (SourceFiles files = SourceFiles.open(List.of(original), folder, Optional.empty());
                TableReader left = WageTables.find(files).tables().getFirst().open();
                TableReader right = TableReader.ofCsv(Path.of("resources/data/oews").resolve(text))) {
            assertThat(left.header().names()).isEqualTo(right.header().names());
            Optional<TableRow> row = left.row();
            for (; row.isPresent(); row = left.row()) {
                TableRow expected = right.row().orElseThrow();
                for (String column : right.header().names()) {
                    String here = row.get().text(column);
                    String there = expected.text(column);
                    cells++;
                    if (column.equals("naics") && there.equals(OVERWRITTEN.get(here))) {
                        overwritten++;
                    } else if (!same(here, there)) {
                        different.add(row.get().place() + " " + column + ": " + here + " / " + there);
                    }
                }
            }
            assertThat(right.row()).isEmpty();
        }
        assertThat(different).isEmpty();
        assertThat(overwritten).isEqualTo(workbook.contains("EDITED") ? 2625 : 0);
        assertThat(cells).isGreaterThan(20_000);
        System.getLogger("originals").log(System.Logger.Level.INFO, workbook + ": " + cells + " cells");
    }

    private static boolean same(String here, String there) {
        return here.equals(there) || (NUMBER.matcher(here).matches() && NUMBER.matcher(there).matches()
                && new BigDecimal(here).compareTo(new BigDecimal(there)) == 0);
    }
}
