package mizan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How many people work in a state in all, where its table does not say so: worked out as the note on the files says, and
/// never told as published.
@NullUnmarked
class DerivedTotalsTest {

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /// 0.00001 % and 0.004 % in the note are rounded to one digit.
    @ParameterizedTest
    @CsvSource({"2025, 0.000015", "2024, 0.0045", "2023, 0.02"})
    void theStatesTogetherAreTheNation(int year, double percent) throws SQLException {
        double states = number(
                "SELECT sum(employment) FROM wages WHERE scope = 'state' AND occ_code = '00-0000' AND year = "
                        + year);
        double nation = number(
                "SELECT employment FROM wages WHERE scope = 'national' AND occ_code = '00-0000' AND year = "
                        + year);
        assertThat(Math.abs(states / nation - 1) * 100).isLessThan(percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void eachIsTheMedianOfWhatTheLargeOccupationsTell(int year) throws Exception {
        Map<String, List<Double>> told = new TreeMap<>();
        ReferenceFiguresTest.read(Path.of("resources/data/oews/oews_state_" + year + "_detailed.csv.gz"), row -> {
            if (!row.get("tot_emp").isEmpty() && Integer.parseInt(row.get("tot_emp")) >= 1000) {
                told.computeIfAbsent(row.get("area"), _ -> new ArrayList<>())
                        .add(Double.parseDouble(row.get("tot_emp")) / Double.parseDouble(row.get("jobs_1000")) * 1000);
            }
        });
        assertThat(told).hasSize(51);
        for (Map.Entry<String, List<Double>> state : told.entrySet()) {
            Collections.sort(state.getValue());
            int last = state.getValue().size() - 1;
            double median = (state.getValue().get(last / 2) + state.getValue().get((last + 1) / 2)) / 2;
            assertThat(number(
                    "SELECT employment FROM wages WHERE scope = 'state' AND occ_code = '00-0000' AND year = " + year
                            + " AND area_code = '" + state.getKey() + "'"))
                    .isCloseTo(median, within(0.5));
        }
    }

    @Test
    void theyAndNothingElseAreMarkedAsDerivedAndHaveNoOtherFigure() throws SQLException {
        assertThat(number("SELECT count(*) FROM wage WHERE employment_derived = 1")).isEqualTo(2 * 51);
        assertThat(number("SELECT count(*) FROM wage w JOIN wage_set s USING (set_id) WHERE w.employment_derived = 1 "
                + "AND s.scope = 'state' AND s.year IN (2024, 2025) AND w.occ_code = '00-0000' "
                + "AND w.h_mean || w.a_mean || w.a_median || w.jobs_1000 || w.loc_quotient || w.emp_prse = ''"))
                .isEqualTo(2 * 51);
    }

    private double number(String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
