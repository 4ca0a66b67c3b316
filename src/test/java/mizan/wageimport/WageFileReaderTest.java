package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mizan.domain.occupation.OccupationGroup;
import mizan.tablefile.RefusedInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageFileReaderTest {

    private static final TopCode TOP_CODE = new TopCode(11_500, 23_920_000);
    private static final String HEADER = "occ_code,occ_title,o_group,tot_emp,emp_prse,h_mean,a_mean,h_pct90,a_pct90\n";

    @TempDir
    private Path folder;

    private WageRow first(String header, String row, @Nullable TopCode topCode) throws IOException, RefusedInput {
        Path file = Files.writeString(folder.resolve("wages.csv"), header + row + "\n");
        try (WageFileReader reader = WageFileReader.open(file, topCode)) {
            return reader.next().orElseThrow().row();
        }
    }

    private static Object figure(WageRow row, String column) {
        for (int i = 0; i < WageColumns.FIGURES.size(); i++) {
            if (WageColumns.FIGURES.get(i).name().equals(column)) {
                return row.figures().get(i);
            }
        }
        throw new AssertionError(column);
    }

    @Test
    void moneyBecomesCentsExactly() throws Exception {
        WageRow row = first(HEADER, "41-9041,Telemarketers,detailed,81580,2.9,17.64,36680,23.9,49700", TOP_CODE);
        assertThat(figure(row, "h_mean")).isEqualTo(1764L);
        assertThat(figure(row, "a_mean")).isEqualTo(3_668_000L);
        assertThat(figure(row, "h_pct90")).isEqualTo(2390L);
        assertThat(figure(row, "tot_emp")).isEqualTo(81_580L);
        assertThat(figure(row, "emp_prse")).isEqualTo(2.9);
    }

    @Test
    void markersAreKeptAndNeverBecomeANumber() throws Exception {
        WageRow row = first(HEADER, "27-2011,Actors,detailed,**,**,41.01,*,#,#", TOP_CODE);
        assertThat(figure(row, "tot_emp")).isEqualTo("**");
        assertThat(figure(row, "a_mean")).isEqualTo("*");
        assertThat(figure(row, "h_pct90")).isEqualTo("#");
        assertThat(figure(row, "h_pct10")).as("a column that the file does not have").isEqualTo("");
    }

    @Test
    void everyYearsNameForTheLevelIsUnderstood() throws Exception {
        String cells = "11-1011,Chief Executives,%s,1,0.1,2,3,4,5";
        assertThat(first(HEADER.replace("o_group", "group"), cells.formatted(""), TOP_CODE).group())
                .isEqualTo(OccupationGroup.DETAILED);
        assertThat(first(HEADER.replace("o_group", "occ_group"), cells.formatted("broad"), TOP_CODE).group())
                .isEqualTo(OccupationGroup.BROAD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            41-9041,T,detailed,-1,1,1,1,1,1       | column tot_emp: “-1” is negative
            41-9041,T,detailed,1,1,-0.01,1,1,1    | column h_mean: “-0.01” is negative
            41-9041,T,detailed,1,1,12.3.4,1,1,1   | column h_mean: “12.3.4” is not a number
            41-9041,T,detailed,1,1,1e3,1,1,1      | column h_mean: “1e3” is not a number
            41-9041,T,detailed,1,1,1.234,1,1,1    | column h_mean: “1.234” has more than 2 decimals
            41-9041,T,detailed,1.5,1,1,1,1,1      | column tot_emp: “1.5” has more than 0 decimals
            41904,T,detailed,1,1,1,1,1,1          | column occ_code: “41904” is no occupation code
            41-9041,T,other,1,1,1,1,1,1           | column o_group: “other” is no level of occupations
            41-9041,,detailed,1,1,1,1,1,1         | column occ_title: the cell is empty
            41-9041,T,detailed,#,1,1,1,1,1        | column tot_emp: “#” is not a number
            41-9041,T,detailed,1,1,1,1,1          | there are 8 cells where the header has 9
            """)
    void aBrokenRowIsRefusedWithItsPlaceAndReason(String row, String message) {
        assertThatThrownBy(() -> first(HEADER, row, TOP_CODE)).isInstanceOf(RefusedInput.class)
                .hasMessageStartingWith("wages.csv, line 2")
                .hasMessageEndingWith(message);
    }

    @Test
    void aTopCodeMarkInAYearWithoutOneIsRefused() {
        assertThatThrownBy(() -> first(HEADER, "41-9041,T,detailed,1,1,1,1,#,1", null))
                .hasMessageContaining("no top code is known");
    }

    @Test
    void aFileWithoutANecessaryColumnIsRefused() {
        assertThatThrownBy(() -> first(HEADER.replace("a_mean", "b_mean"), "41-9041,T,detailed,1,1,1,1,1,1", TOP_CODE))
                .hasMessage("wages.csv, line 1, column a_mean: the column is missing");
    }
}
