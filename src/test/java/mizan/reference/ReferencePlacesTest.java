package mizan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The places of the reference database, their counties and their prices, and what the notes on the files warn of.
@NullUnmarked
class ReferencePlacesTest {

    private static final String OF = " FROM wages WHERE year = 2025 AND scope = 'metro' AND ";

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void theViewHasItsColumnsAndTheNewOnesAfterThem() throws SQLException {
        assertThat(ask("SELECT name FROM pragma_table_info('wages')")).containsExactly("year", "scope", "area_code",
                "naics_code", "occ_code", "occ_group", "employment", "emp_prse", "h_mean", "a_mean", "mean_prse",
                "h_pct10", "h_pct25", "h_median", "h_pct75", "h_pct90", "a_pct10", "a_pct25", "a_median", "a_pct75",
                "a_pct90", "jobs_1000", "loc_quotient");
        assertThat(ask("SELECT DISTINCT scope FROM wages")).containsExactlyInAnyOrder("national", "sector", "industry3",
                "industry56", "state", "metro");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT count(DISTINCT area_code) #length(area_code) = 5              | 393
            SELECT count(DISTINCT area_code) #length(area_code) = 7              | 137
            SELECT count(DISTINCT area_code) #length(area_code) NOT IN (5, 7)    | 0
            SELECT count(*) #occ_code = '41-9041' AND length(area_code) = 5      | 90
            SELECT count(*) #employment = 0 OR a_median = 0 OR loc_quotient = 0  | 0
            SELECT count(*) #length(area_code) = 5 AND (h_median IS NOT NULL OR a_mean IS NOT NULL) | 0
            SELECT count(*) #length(area_code) = 5 AND employment IS NULL        | 2587
            """)
    void areasAreAsTheNotesSay(String question, String answer) throws SQLException {
        assertThat(ask(question.replace("#", OF))).containsExactly(answer);
    }

    @Test
    void whatIsFromACopySaysSo() throws SQLException {
        assertThat(ask("SELECT scope || year FROM wage_set WHERE provenance = 'checked-copy' ORDER BY 1"))
                .containsExactly("metro2025", "nonmetro2025", "state2024", "state2025");
    }

    @Test
    void puertoRicoHasNoMeanAndNoHourlyPayAndNoTotal() throws SQLException {
        assertThat(ask(
                "SELECT count(*), count(a_mean), count(h_mean), count(h_median), count(jobs_1000), count(a_median), "
                        + "count(employment), sum(occ_group = 'total') FROM wages WHERE area_code = '72'"))
                .containsExactly("531 0 0 0 0 524 506 0");
    }

    @Test
    void everyPlaceOfTheTablesIsListedWithItsKindAndItsStates() throws SQLException {
        assertThat(ask("SELECT DISTINCT area_code FROM wages WHERE area_code NOT IN (SELECT area_code FROM area)"))
                .isEmpty();
        assertThat(ask("SELECT kind, count(*) FROM area GROUP BY kind ORDER BY kind")).containsExactly(
                "metropolitan 393", "nation 1", "nonmetropolitan 137", "state 51", "territory 3");
        assertThat(ask("SELECT state_code FROM area_state WHERE area_code = '47900' ORDER BY position"))
                .containsExactly("11", "51", "24", "54");
        assertThat(ask("SELECT area_code FROM area WHERE kind LIKE '%metropolitan' "
                + "AND area_code NOT IN (SELECT area_code FROM area_state)")).isEmpty();
    }

    /// The list has lost the leading zero of the nonmetropolitan areas of eight states.
    @Test
    void everyCountyLiesInTheAreaThatTheListSays() throws Exception {
        Map<String, String> stored = new HashMap<>();
        ask("SELECT c.area_code || '/' || s.letters || '/' || upper(t.title) FROM county c "
                + "JOIN area s ON s.area_code = c.state_code "
                + "JOIN title t ON t.kind = 'county' AND t.code = c.county_code AND t.language = 'en'")
                .forEach(row -> stored.put(row.substring(row.indexOf('/') + 1), row.substring(0, row.indexOf('/'))));
        int rows = ReferenceFiguresTest.read(Path.of("resources/data/areas/oews_2024_area_county_map.csv.gz"), row -> {
            String area = row.get("area").length() == 6 ? "0" + row.get("area") : row.get("area");
            // SQLite's upper() knows no accents.
            String name = row.get("county_town_name").replaceAll("[a-z]", "").isEmpty()
                    ? row.get("county_town_name")
                    : row.get("county_town_name").codePoints()
                            .map(c -> c < 128 ? Character.toUpperCase(c) : c)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString();
            assertThat(stored.remove(row.get("state_ab") + "/" + name)).as(name).isEqualTo(area);
        });
        assertThat(rows).isEqualTo(3275);
        assertThat(stored).isEmpty();
        assertThat(ask("SELECT area_code FROM county WHERE county_code IN ('02-Aleutians East Borough', "
                + "'18-Delaware County') ORDER BY 1")).containsExactly("0200006", "34620");
        assertThat(ask("SELECT county_code FROM county WHERE area_code NOT IN (SELECT area_code FROM area)")).isEmpty();
    }

    /// Every row of both files, and the newest prices apart from the series.
    @Test
    void theNewestPricesAreAVintageOfTheirOwn() throws Exception {
        assertThat(ask("SELECT DISTINCT vintage || ' ' || year FROM price_parity WHERE year >= 2023 ORDER BY 1"))
                .containsExactly("2008–2023 2023", "2024 2024");
        Map<String, String> stored = new HashMap<>();
        ask("SELECT area_code || ' ' || parity FROM price_parity WHERE year = 2024")
                .forEach(row -> stored.put(row.split(" ")[0], row.split(" ")[1]));
        Map<String, String> codes = new HashMap<>();
        ask("SELECT letters || ' ' || area_code FROM area WHERE letters <> ''")
                .forEach(row -> codes.put(row.split(" ")[0], row.split(" ")[1]));
        ReferenceFiguresTest.read(Path.of("resources/data/prices/bea_rpp_state_2024.csv.gz"),
                row -> assertThat(Double.valueOf(stored.remove(codes.get(row.get("prim_state")))))
                        .isEqualTo(Double.valueOf(row.get("rpp_all_items"))));
        ReferenceFiguresTest.read(Path.of("resources/data/areas/oews_areas_2025_with_rpp_2024.csv.gz"), row -> {
            String parity = stored.remove(row.get("area"));
            assertThat(parity == null ? "" : Double.valueOf(parity)).as(row.get("area")).isEqualTo(
                    row.get("rpp_all_items_2024").isEmpty() ? "" : Double.valueOf(row.get("rpp_all_items_2024")));
        });
        assertThat(stored).isEmpty();
    }

    @Test
    void whereAPlaceHasNoPricesThoseOfItsStateStandIn() throws SQLException {
        assertThat(
                ask("SELECT of_area FROM local_price WHERE area_code IN ('34620', '1800001', '18') ORDER BY area_code"))
                .containsExactly("18", "18", "34620");
        assertThat(ask("SELECT a.area_code FROM area a LEFT JOIN local_price p USING (area_code) "
                + "WHERE p.area_code IS NULL ORDER BY 1")).containsExactly("10380", "11640", "25020", "32420", "38660",
                        "41980", "66", "6600001", "72", "7200006", "78", "7800001", "99");
    }

    @Test
    void namesAreThoseOfTheLists() throws Exception {
        ReferenceFiguresTest.read(Path.of("resources/data/areas/oews_areas_2025_with_rpp_2024.csv.gz"), row -> {
            try {
                assertThat(ask("SELECT title FROM title WHERE kind = 'area' AND language = 'en' AND code = '"
                        + row.get("area") + "'")).containsExactly(row.get("area_title"));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// The cells of each row with blanks between them.
    private List<String> ask(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(rows.getString(column));
                }
                answers.add(String.join(" ", cells));
            }
        }
        return answers;
    }
}
