package mizan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.PayBasis;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the map shows of every state equals the published row, for thirty occupations and every measure; what is derived
/// is reckoned once more, from the files.
@NullUnmarked
class StateFiguresTest {

    private static final int OCCUPATIONS = 30;
    private static final int YEAR = 2023;

    private static PublishedFigures published;
    private static Database database;

    @BeforeAll
    static void read() throws IOException {
        published = new PublishedFigures();
        database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /// The four roles, some with gaps, and others by a throw of dice that is always the same.
    static List<String> occupations() throws IOException {
        List<String> all = new PublishedFigures().occupations();
        return Stream.concat(
                Stream.of("41-9041", "43-4051", "15-1231", "15-1232", "27-2011", "25-1066", "51-2061", "25-9045"),
                new Random(3).ints(0, all.size()).mapToObj(all::get)).distinct().limit(OCCUPATIONS).toList();
    }

    @ParameterizedTest
    @MethodSource("occupations")
    void everyStateShowsTheFigureOfItsRow(String code) {
        MapFigures picture = new MapQuestions(database).ask(new MapQuestions.Asked(List.of(new SocCode(code)),
                new Tray.Entry(new SocCode(code), 0), Optional.empty(), Vintage.of(YEAR), "en"));
        assertThat(picture.first().places()).hasSize(51);
        for (StateMeasure measure : StateMeasure.values()) {
            for (PayBasis basis : PayBasis.values()) {
                for (boolean adjusted : List.of(false, true)) {
                    MeasureChoice yardstick = new MeasureChoice(measure, basis, adjusted);
                    PlaceRanking ranking = PlaceRanking.of(picture, yardstick, OccupationContrast.DIFFERENCE, 0);
                    ranking.places().forEach(state -> check(code, state.code(), yardstick, state.reading()));
                    check(code, "99", yardstick, ranking.nation().reading());
                }
            }
        }
    }

    private static void check(String code, String area, MeasureChoice yardstick, MeasureReading shown) {
        String what = code + " " + area + " " + yardstick;
        if (!published.lists(code, area)) {
            assertThat(shown).as(what).isEqualTo(new None(Gap.NOT_LISTED));
            return;
        }
        Double expected = expected(code, area, yardstick);
        if (expected == null) {
            assertThat(shown).as(what).isEqualTo(new None(Gap.NOT_PUBLISHED));
            return;
        }
        assertThat(shown).as(what).isInstanceOf(Exact.class);
        // Restated pay is kept to the cent.
        double tolerance = restated(area, yardstick) ? 0.005001 : 1e-9;
        assertThat(((Exact) shown).value()).as(what).isCloseTo(expected, within(tolerance));
        assertThat(((Exact) shown).origin()).as(what).isEqualTo(origin(code, area, yardstick));
    }

    private static Double expected(String code, String area, MeasureChoice yardstick) {
        return switch (yardstick.measure()) {
            case EMPLOYMENT -> published.number(code, area, "tot_emp");
            case JOBS_PER_1000 -> times(share(code, area), 1000);
            case LOCATION_QUOTIENT -> share(code, area) == null || share(code, "99") == null
                    ? null
                    : (Double) (share(code, area) / share(code, "99"));
            case MEDIAN -> pay(code, area, yardstick, "median");
            case MEAN -> pay(code, area, yardstick, "mean");
            case P10 -> pay(code, area, yardstick, "pct10");
            case P25 -> pay(code, area, yardstick, "pct25");
            case P75 -> pay(code, area, yardstick, "pct75");
            case P90 -> pay(code, area, yardstick, "pct90");
        };
    }

    private static Double share(String code, String area) {
        Double jobs = published.number(code, area, "tot_emp");
        return jobs == null ? null : (Double) (jobs / published.number("00-0000", area, "tot_emp"));
    }

    /// As published on this basis; else from the other one, with 2,080 hours in the year.
    private static Double pay(String code, String area, MeasureChoice yardstick, String column) {
        boolean hourly = yardstick.basis() == PayBasis.HOURLY;
        Double own = published.number(code, area, (hourly ? "h_" : "a_") + column);
        Double other = published.number(code, area, (hourly ? "a_" : "h_") + column);
        Double paid = own != null || other == null ? own
                : hourly ? (Double) (Math.floor(other * 100 / 2080 + 0.5) / 100) : (Double) (other * 2080);
        return restated(area, yardstick) ? times(paid, 1 / (published.parity(area) / 100)) : paid;
    }

    private static Origin origin(String code, String area, MeasureChoice yardstick) {
        return switch (yardstick.measure()) {
            case EMPLOYMENT -> Origin.PUBLISHED;
            case JOBS_PER_1000, LOCATION_QUOTIENT -> Origin.DERIVED;
            default -> {
                String column = switch (yardstick.measure()) {
                    case MEDIAN -> "median";
                    case MEAN -> "mean";
                    case P10 -> "pct10";
                    case P25 -> "pct25";
                    case P75 -> "pct75";
                    default -> "pct90";
                };
                boolean own = published.number(code, area,
                        (yardstick.basis() == PayBasis.HOURLY ? "h_" : "a_") + column) != null;
                yield restated(area, yardstick) ? Origin.RESTATED : own ? Origin.PUBLISHED : Origin.DERIVED;
            }
        };
    }

    private static boolean restated(String area, MeasureChoice yardstick) {
        return yardstick.adjusted() && yardstick.measure().pay().isPresent() && !area.equals("99");
    }

    private static Double times(Double number, double factor) {
        return number == null ? null : (Double) (number * factor);
    }
}
