package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.tablefile.DecimalMark;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.Separator;
import mizan.wageimport.Found.FoundSet;
import mizan.wageimport.Remark.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is in a file is taken for what it means, and never for something else without a word.
class ImportMeaningTest {

    private static final String ALL = Tables.row("00-0000", "18").replace("detailed", "total");
    private static final String NATION = "occ_code,occ_title,o_group,ownership,tot_emp,h_mean,a_mean\n";

    @TempDir
    private Path folder;

    private WageStore store;
    private WageImporter importer;

    @BeforeEach
    void open() {
        store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        importer = new WageImporter(store, folder, InstantSource.system());
    }

    private Found bring(String name, String text, Choices choices) throws Exception {
        return importer.store(List.of(Files.writeString(folder.resolve(name), text)), choices, (_, _) -> {},
                () -> false).found();
    }

    private Found bring(String text) throws Exception {
        return bring("national_M2026_dl.csv", text, Choices.none());
    }

    private RefusedInput refused(String name, String text, Choices choices) {
        return catchThrowableOfType(RefusedInput.class, () -> bring(name, text, choices));
    }

    private List<String> stored(String expression) {
        try (Database database = store.openForReading(() -> {})) {
            return database.list(Sql.parse("SELECT CAST(" + expression + " AS TEXT) AS cell FROM wage JOIN wage_set "
                    + "USING (set_id) WHERE year IN (2020, 2021, 2026) AND occ_code IN ('41-9041', '43-4051') "
                    + "AND set_id IN (SELECT set_id FROM imported_set) ORDER BY occ_code"), Bindings.none(),
                    row -> row.text("cell"));
        }
    }

    @Test
    void rowsOfOneOwnershipAreNeverTheNations() throws Exception {
        Found found = bring("wages 2026.csv", NATION + "41-9041,Telemarketers,detailed,Private,10,20,41600\n"
                + "41-9041,Telemarketers,detailed,\"Total, all ownerships\",20,21,43680\n"
                + "43-4051,Clerks,detailed,State government,30,22,45760\n"
                + "43-4051,Clerks,detailed,1235.0,40,23,47840\n", Choices.none());
        assertThat(stored("employment")).containsExactly("20", "40");
        assertThat(found.leftOut()).isEqualTo(2);
        assertThat(found.remarks()).contains(Remark.of(Kind.LEFT_OUT_OWNERSHIP, "wages 2026.csv", 2L));
    }

    @Test
    void whereNothingIsLeftTheKindIsNamed() {
        RefusedInput refused = refused("wages 2026.csv",
                NATION + "41-9041,Telemarketers,detailed,Private,10,20,41600\n",
                Choices.none().withoutBroken(true));
        assertThat(refused.problem()).isEqualTo(Problem.NOTHING_KEPT);
        assertThat(store.exists()).isFalse();
    }

    @Test
    void aColumnThatSaysTheYearIsBelieved() throws Exception {
        String table = "YEAR," + Tables.HEADER + "2020," + ALL + "2020," + Tables.row("41-9041", "18");
        Found found = bring("national_M2021_dl.csv", table, Choices.none().replace(true));
        assertThat(found.sets()).extracting(FoundSet::year).containsExactly(2020);
        assertThat(found.remarks()).contains(Remark.of(Kind.YEAR_CONTRADICTED, "national_M2021_dl.csv", "2021"));
    }

    @Test
    void aTableOfSeveralYearsIsAskedAboutAndOneOfThemCanBeTaken() throws Exception {
        String table = "YEAR," + Tables.HEADER + "2020," + Tables.row("41-9041", "18") + "2021,"
                + Tables.row("43-4051", "19");
        assertThat(refused("wages.csv", table, Choices.none()).problem()).isEqualTo(Problem.SEVERAL_YEARS);
        Found found = bring("wages.csv", table, Choices.none().withYear(Optional.of(2021)).replace(true));
        assertThat(found.sets()).extracting(FoundSet::year, FoundSet::rows)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2021, 1));
        assertThat(stored("h_median")).containsExactly("1900");
    }

    @Test
    void aYearOfTheFilesNameIsAGuess() throws Exception {
        assertThat(bring(Tables.national("41-9041", "18")).remarks())
                .contains(Remark.of(Kind.YEAR_OF_NAME, "national_M2026_dl.csv", "2026"));
        assertThat(refused("wages 2025 and 2026.csv", Tables.national("41-9041", "18"), Choices.none()).problem())
                .isEqualTo(Problem.DOUBTFUL_YEAR);
    }

    @Test
    void whatIsDroppedIsNamed() throws Exception {
        String table = Tables.HEADER.replace("\n", ",my_pct95,MEDIAN \n")
                + Tables.row("41-9041", "18").replace("\n", ",99,98\n");
        assertThat(bring(table).remarks())
                .contains(Remark.of(Kind.COLUMNS_DROPPED, "national_M2026_dl.csv", "my_pct95, median"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "TRUE", "true", "Y", "x", "yes", "1.0", "WAHR"})
    void aFlagIsSetHoweverItIsWritten(String flag) throws Exception {
        bring(Tables.national("41-9041", "18").replace(",,\n", "," + flag + ",\n"));
        assertThat(stored("annual_only || hourly_only")).containsExactly("10");
    }

    @Test
    void whatMayBeAFlagOrNotIsAsked() {
        assertThat(refused("national_M2026_dl.csv", Tables.national("41-9041", "18").replace(",,\n", ",maybe,\n"),
                Choices.none())).hasMessageContaining("“maybe” is neither yes nor no");
    }

    @Test
    void numbersWrittenInTwoWaysAreAskedAbout() throws Exception {
        String head = "occ_code;occ_title;o_group;tot_emp;h_mean;a_mean\n";
        String table = head + "41-9041;T;detailed;10;22.5;46800\n43-4051;C;detailed;10;22,50;46800\n";
        assertThat(refused("wages 2026.csv", table, Choices.none()).problem()).isEqualTo(Problem.DOUBTFUL_DECIMAL);
        Found found = bring("wages 2026.csv", table, Choices.none().withDecimal(Optional.of(DecimalMark.COMMA))
                .withoutBroken(true));
        assertThat(found.broken()).isEqualTo(1);
        assertThat(stored("h_mean")).containsExactly("2250");
    }

    @Test
    void theSeparatorIsToldAndCanBeChosen() throws Exception {
        String table = "occ_code|occ_title|o_group|tot_emp|h_mean|a_mean\n41-9041|T; and, more|detailed|10|22.5|46800\n";
        Found found = bring("wages 2026.csv", table, Choices.none());
        assertThat(found.remarks()).contains(Remark.of(Kind.SEPARATOR, "wages 2026.csv", Separator.PIPE),
                Remark.of(Kind.SCOPE_GUESSED, "wages 2026.csv"));
        assertThat(refused("wages 2026.csv", table, Choices.none().withSeparator(Optional.of(Separator.TAB))).problem())
                .isEqualTo(Problem.NO_TABLE_INSIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10,12,18,22,30   | 30,12,18,22,5      | OUT_OF_ORDER    | h_pct25
            20.5,42640       | 500,42640          | NO_FIT          | h_mean
            20.5,42640       | 500,1              | OUT_OF_ORDER    | a_mean
            1000,1.5         | 9999999999999,1.5  | MORE_THAN_ALL   | tot_emp
            1000,1.5         | 1000,99999         | ERROR_TOO_LARGE | emp_prse
            """)
    void aRowThatContradictsItselfIsToldWithItsPlaceAndTakenByThePersonsWordOnly(String right, String wrong,
            Problem problem, String column) throws Exception {
        String table = Tables.national("41-9041", "18").replace(right, wrong);
        Undecided refused = (Undecided) refused("national_M2026_dl.csv", table, Choices.none());
        assertThat(refused.found().doubts().contradictions()).isEqualTo(1);
        assertThat(refused.found().refused()).singleElement().satisfies(row -> {
            assertThat(row.problem()).isEqualTo(problem);
            assertThat(row.column()).isEqualTo(column);
            assertThat(row.place().line()).isEqualTo(2);
        });
        Found found = bring("national_M2026_dl.csv", table, Choices.none().keepContradictions(true));
        assertThat(found.stored()).isEqualTo(1);
        assertThat(found.remarks()).contains(Remark.of(Kind.CONTRADICTIONS_KEPT, "national_M2026_dl.csv", 1L));
    }

    @Test
    void payOfOneBasisOnlyNeedNotFit() throws Exception {
        bring(Tables.national("41-9041", "18").replace("42640", "52640").replace(",,\n", ",TRUE,\n"));
        assertThat(stored("a_mean")).containsExactly("5264000");
    }

    @Test
    void aFarSmallerTableReplacesALargeOneByThePersonsWordOnly() throws Exception {
        String table = Tables.HEADER + ALL + Tables.row("41-9041", "18");
        assertThat(refused("national_M2022_dl.csv", table, Choices.none()).problem()).isEqualTo(Problem.MUCH_LESS);
        assertThat(store.exists()).isFalse();
        assertThat(bring("national_M2022_dl.csv", table, Choices.none().replace(true)).stored()).isEqualTo(2);
        assertThat(bring("national_M2022_dl.csv", table, Choices.none()).stored()).as("as large as its own")
                .isEqualTo(2);
        assertThatThrownBy(() -> bring("national_M2022_dl.csv", Tables.national("41-9041", "18")
                + Tables.row("43-4051", "18"), Choices.none())).as("without the total")
                .hasMessageContaining("much less");
    }

    @Test
    void industriesOfTheOldClassificationAreNotTheNation() throws Exception {
        String table = """
                sic,occ_code,occ_title,o_group,tot_emp,h_mean,a_mean
                0,41-9041,T,detailed,10,20,41600
                737,43-4051,C,detailed,10,20,41600
                """;
        assertThat(bring("wages 2021.csv", table, Choices.none().replace(true)).leftOut()).isEqualTo(1);
    }

    @Test
    void aCodeThatMayBeSeveralIsNotGuessed() throws Exception {
        String row = Tables.row("Nov-21", "18");
        assertThat(refused("national_M2026_dl.csv", Tables.HEADER + row, Choices.none()))
                .hasMessageContaining("a date stands here in place of a code: “Nov-21”");
        assertThat(bring("national_M2026_dl.csv", Tables.HEADER + row.replace("Title", "Marketing Managers"),
                Choices.none()).remarks()).extracting(Remark::kind).contains(Kind.DATES_MENDED);
    }

    @Test
    void placesKeepTheirZeros() throws Exception {
        Found found = bring("all_data_M_2026.csv", Tables.HEADER
                + Tables.row("1.0", "Alabama", "2.0", "0.0", "Cross-industry", "cross-industry", "1235.0", "41-9041",
                        "18")
                + Tables.row("100001", "A valley", "6", "0", "Cross-industry", "cross-industry", "1235", "43-4051",
                        "18"),
                Choices.none());
        assertThat(found.sets()).extracting(FoundSet::scope).containsExactly(Scope.STATE, Scope.NONMETRO);
        assertThat(stored("area_code")).containsExactly("01", "0100001");
    }
}
