package mizan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.AreaKind;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.StateMeasure;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.session.Tray;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the map shows of every area equals the published row, for thirty occupations and every measure, also of those
/// that few areas or none publish; what is derived, and the ranks, are reckoned once more, from the files.
@NullUnmarked
class AreaFiguresTest {

    private static final int OCCUPATIONS = 30;
    private static final Map<StateMeasure, String> COLUMNS = Map.of(StateMeasure.MEDIAN, "median", StateMeasure.MEAN,
            "mean", StateMeasure.P10, "pct10", StateMeasure.P25, "pct25", StateMeasure.P75, "pct75", StateMeasure.P90,
            "pct90");

    private static PublishedAreas published;
    private static Database database;

    @BeforeAll
    static void read() throws IOException {
        published = new PublishedAreas();
        database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /// Telemarketers, of whom few areas publish anything, jobs that no area publishes, and others by a throw of dice
    /// that is always the same.
    static List<String> occupations() throws IOException {
        List<String> all = new PublishedAreas().occupations();
        return Stream.concat(
                Stream.of("41-9041", "43-4051", "15-1231", "15-1232", "29-1141", "27-2011", "29-1024", "25-1066"),
                new Random(23).ints(0, all.size()).mapToObj(all::get)).distinct().limit(OCCUPATIONS).toList();
    }

    @Test
    void thereAreAllAreasWithTheirKindsAndStates() {
        MapFigures picture = picture("43-4051");
        assertThat(picture.first().places()).hasSize(530)
                .extracting(place -> place.areaCode()).containsExactlyInAnyOrderElementsOf(published.areas());
        assertThat(picture.areas().values().stream().filter(area -> area.kind() == AreaKind.METROPOLITAN)).hasSize(393);
        assertThat(picture.areas().get("35620").states()).containsExactly("36", "34");
        assertThat(picture.year()).isEqualTo(2025);
        assertThat(picture.pricesYear()).isEqualTo(2024);
    }

    @Test
    void telemarketersArePublishedInFewAreasAndProsthodontistsInNone() {
        assertThat(withMedian("41-9041")).isBetween(60L, 120L);
        assertThat(withMedian("29-1024")).isZero();
    }

    private static long withMedian(String code) {
        return picture(code).first().places().stream()
                .filter(place -> new MeasureChoice(StateMeasure.MEDIAN, PayBasis.ANNUAL, false)
                        .read(place, place) instanceof Exact)
                .count();
    }

    @ParameterizedTest
    @MethodSource("occupations")
    void everyAreaShowsTheFigureOfItsRowAndItsRank(String code) {
        MapFigures picture = picture(code);
        for (StateMeasure measure : StateMeasure.values()) {
            for (PayBasis basis : PayBasis.values()) {
                for (boolean adjusted : List.of(false, true)) {
                    MeasureChoice yardstick = new MeasureChoice(measure, basis, adjusted);
                    for (int leastJobs : List.of(0, 500)) {
                        PlaceRanking ranking = PlaceRanking.of(picture, yardstick, OccupationContrast.DIFFERENCE,
                                leastJobs);
                        ranking.places().forEach(area -> check(code, area, yardstick));
                        checkRanks(code, ranking, leastJobs);
                    }
                }
            }
        }
    }

    private static MapFigures picture(String code) {
        return new MapQuestions(database).ask(new MapQuestions.Asked(List.of(new SocCode(code)),
                new Tray.Entry(new SocCode(code), 0), Optional.empty(), Vintage.newest(), "en", MapLevel.AREAS));
    }

    private static void check(String code, RankedPlace area, MeasureChoice yardstick) {
        String what = code + " " + area.code() + " " + yardstick;
        MeasureReading shown = area.reading();
        if (!published.lists(code, area.code())) {
            assertThat(shown).as(what).isEqualTo(new None(Gap.NOT_LISTED));
            return;
        }
        Double expected = expected(code, area.code(), yardstick);
        if (expected == null) {
            assertThat(shown).as(what).isEqualTo(new None(Gap.NOT_PUBLISHED));
            return;
        }
        assertThat(shown).as(what).isInstanceOf(Exact.class);
        // Restated pay is kept to the cent.
        assertThat(((Exact) shown).value()).as(what)
                .isCloseTo(expected, within(restated(yardstick) ? 0.005001 : 1e-9));
        assertThat(((Exact) shown).origin()).as(what).isEqualTo(origin(code, area.code(), yardstick));
    }

    private static void checkRanks(String code, PlaceRanking ranking, int leastJobs) {
        Map<String, Double> values = new HashMap<>();
        for (RankedPlace area : ranking.places()) {
            Double jobs = published.number(code, area.code(), "tot_emp");
            boolean takesPart = leastJobs == 0 || (jobs != null && jobs >= leastJobs);
            if (takesPart && area.reading() instanceof Exact(double value, _)) {
                values.put(area.code(), value);
            }
        }
        for (RankedPlace area : ranking.places()) {
            Double own = values.get(area.code());
            int rank = own == null ? 0 : 1 + (int) values.values().stream().filter(other -> other > own).count();
            assertThat(area.rank()).as(() -> code + " " + area.code() + " " + ranking.yardstick()).isEqualTo(rank);
        }
        assertThat(ranking.size()).isEqualTo(values.size());
    }

    private static Double expected(String code, String area, MeasureChoice yardstick) {
        return switch (yardstick.measure()) {
            case EMPLOYMENT -> published.number(code, area, "tot_emp");
            case LOCATION_QUOTIENT -> published.number(code, area, "loc_quotient");
            case JOBS_PER_1000 -> published.number(code, area, "jobs_1000") != null
                    ? published.number(code, area, "jobs_1000")
                    : times(published.number(code, area, "loc_quotient"), nationalShare(code));
            default -> pay(code, area, yardstick, COLUMNS.get(yardstick.measure()));
        };
    }

    private static Double nationalShare(String code) {
        Double jobs = published.number(code, "99", "tot_emp");
        return jobs == null ? null : (Double) (jobs / published.number("00-0000", "99", "tot_emp") * 1000);
    }

    /// As published on this basis; else from the other one, with 2,080 hours in the year.
    private static Double pay(String code, String area, MeasureChoice yardstick, String column) {
        boolean hourly = yardstick.basis() == PayBasis.HOURLY;
        Double own = published.number(code, area, (hourly ? "h_" : "a_") + column);
        Double other = published.number(code, area, (hourly ? "a_" : "h_") + column);
        Double paid = own != null || other == null ? own
                : hourly ? (Double) (Math.floor(other * 100 / 2080 + 0.5) / 100) : (Double) (other * 2080);
        Double parity = published.parity(area);
        return yardstick.adjusted() ? times(paid, parity == null ? null : (Double) (100 / parity)) : paid;
    }

    private static Origin origin(String code, String area, MeasureChoice yardstick) {
        String column = COLUMNS.get(yardstick.measure());
        if (column != null) {
            boolean own = published.number(code, area,
                    (yardstick.basis() == PayBasis.HOURLY ? "h_" : "a_") + column) != null;
            return restated(yardstick) ? Origin.RESTATED : own ? Origin.PUBLISHED : Origin.DERIVED;
        }
        return yardstick.measure() == StateMeasure.JOBS_PER_1000
                && published.number(code, area, "jobs_1000") == null ? Origin.DERIVED : Origin.PUBLISHED;
    }

    private static boolean restated(MeasureChoice yardstick) {
        return yardstick.adjusted() && yardstick.measure().pay().isPresent();
    }

    private static Double times(Double number, Double factor) {
        return number == null || factor == null ? null : (Double) (number * factor);
    }
}
