package mizan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.StateMeasure;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.map.MapQuestions.Asked;
import mizan.ui.session.Tray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Jobs per 1,000 and location quotients are as printed, or derived for all states of a map.
class PrintedMeasuresTest {

    private static final String REFERENCE = System.getProperty("mizan.reference");

    @ParameterizedTest
    @CsvSource({
            "43-4051, JOBS_PER_1000, jobs_1000", "43-4051, LOCATION_QUOTIENT, loc_quotient",
            "41-9041, JOBS_PER_1000, jobs_1000", "15-1232, LOCATION_QUOTIENT, loc_quotient",
            "29-1141, JOBS_PER_1000, jobs_1000"})
    void whatIsPrintedIsShown(String code, StateMeasure measure, String column) throws SQLException {
        int printed = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + REFERENCE);
                ResultSet rows = connection.createStatement().executeQuery("SELECT area_code, " + column
                        + " AS printed "
                        + "FROM wages WHERE year = 2025 AND scope = 'state' AND length(area_code) = 2 AND area_code <> '72' "
                        + "AND occ_group = 'detailed' AND occ_code = '" + code + "'")) {
            MappedOccupation shown = shown(code, 2025);
            while (rows.next()) {
                MeasureReading reading = reading(shown, rows.getString("area_code"), measure);
                if (rows.getObject("printed") instanceof Double number) {
                    assertThat(reading).isEqualTo(new Exact(number, Origin.PUBLISHED));
                    printed++;
                } else {
                    assertThat(reading instanceof Exact(_, Origin origin) && origin == Origin.PUBLISHED).isFalse();
                }
            }
        }
        assertThat(printed).isGreaterThan(35);
    }

    /// Of May 2023 a few rows have the printed column: one map has it for all of its states, or for none.
    @ParameterizedTest
    @CsvSource({"11-3021, JOBS_PER_1000", "11-3021, LOCATION_QUOTIENT"})
    void whatIsPrintedForSomeStatesOnlyIsWorkedOutForAll(String code, StateMeasure measure) {
        MappedOccupation shown = shown(code, 2023);
        assertThat(shown.places().stream().map(state -> reading(shown, state.areaCode(), measure))
                .filter(reading -> reading instanceof Exact).map(reading -> ((Exact) reading).origin()))
                .hasSizeGreaterThan(45).containsOnly(Origin.DERIVED);
    }

    private static MeasureReading reading(MappedOccupation shown, String area, StateMeasure measure) {
        PlaceFigures state = shown.places().stream().filter(each -> each.areaCode().equals(area)).findFirst()
                .orElseThrow();
        return new MeasureChoice(measure, PayBasis.HOURLY, false).read(state, shown.nation());
    }

    private static MappedOccupation shown(String code, int year) {
        try (Database database = ReferenceDatabase.open(Path.of(REFERENCE), () -> {})) {
            return new MapQuestions(database)
                    .ask(new Asked(List.of(new SocCode(code)), new Tray.Entry(new SocCode(code), 0),
                            Optional.empty(), Vintage.of(year), "en"))
                    .first();
        }
    }
}
