package mizan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mizan.background.Loadable;
import mizan.background.ManualTasks;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.AreaKind;
import mizan.export.Csv;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import mizan.ui.session.Tray;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is listed, ranked and said of areas when choices are made on the map.
@NullUnmarked
class AreaModelTest {

    private static final String AGENTS = "43-4051";
    private static final String TEXAS = "48";

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final ManualTasks tasks = new ManualTasks();
    private final Session session = Sessions.ofMay(2025);
    private final MapModel model = new MapModel(session, new MapQuestions(database), tasks);

    AreaModelTest() {
        session.tray().restore(List.of(new Tray.Entry(new SocCode(AGENTS), 0)));
        session.navigation().go(Stop.at(Screen.MAP));
        model.level().set(MapLevel.AREAS);
        tasks.releaseAll();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aStateOpensItsAreas() throws IOException {
        model.level().set(MapLevel.STATES);
        tasks.releaseAll();
        model.selected().set("06");
        model.showAreasOf(TEXAS);
        model.areaFilter().leastJobs().set(0);
        tasks.releaseAll();
        assertThat(model.level().get()).isEqualTo(MapLevel.AREAS);
        assertThat(model.selected().get()).isEqualTo(TEXAS);
        List<String> texan = PublishedRows.read("areas/oews_areas_2025_with_rpp_2024.csv.gz").stream()
                .filter(row -> List.of(row.get("states").split("\\|")).contains("TX"))
                .map(row -> row.get("area"))
                .toList();
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(texan);
    }

    @Test
    void whatWasChosenOnOneLevelIsNotChosenOnTheOther() {
        model.selected().set(TEXAS);
        assertThat(model.areaFilter().state().get()).isEqualTo(TEXAS);
        model.level().set(MapLevel.STATES);
        assertThat(model.selected().get()).isEmpty();
        assertThat(model.areaFilter().state().get()).isEmpty();
    }

    @Test
    void kindAndNameAndJobsNarrowTheList() {
        model.areaFilter().leastJobs().set(0);
        model.areaFilter().kind().set(Optional.of(AreaKind.NONMETROPOLITAN));
        assertThat(listed()).hasSize(137).allMatch(code -> code.length() == 7);
        model.areaFilter().kind().set(Optional.of(AreaKind.METROPOLITAN));
        assertThat(listed()).hasSize(393);
        model.filter().set("austin");
        assertThat(listed()).containsExactly("12420");
        model.filter().set("");
        model.areaFilter().leastJobs().set(10_000);
        assertThat(listed().size()).isBetween(20, 100);
        assertThat(ranking().size()).isEqualTo((int) ranking().places().stream().filter(place -> !place.small())
                .count());
    }

    @Test
    void anAreaSaysWhereItStandsInItsStateAndInTheNation() {
        RankedPlace austin = place("12420");
        List<RankedPlace> texan = ranking().places().stream()
                .filter(place -> place.rank() > 0 && ranking().lies(place, TEXAS)).toList();
        long above = texan.stream().filter(place -> place.rank() < austin.rank()).count();
        assertThat(words().detail(austin).title()).isEqualTo("Austin-Round Rock-San Marcos, TX · "
                + words().rank(austin));
        assertThat(words().detail(austin).lines()).anySatisfy(line -> {
            assertThat(line.label()).isEqualTo("In Texas");
            assertThat(line.value()).isEqualTo(above + 1 + " of " + texan.size());
        });
    }

    @Test
    void theGroundOfAStateTellsItsAreas() {
        assertThat(new AreaWords(words()).grounds()).anySatisfy(ground -> {
            assertThat(ground.code()).isEqualTo("08");
            assertThat(ground.said()).isEqualTo("Colorado, outside its metropolitan areas, 3 nonmetropolitan areas");
            assertThat(ground.detail().get().lines()).hasSize(3);
        });
        assertThat(new AreaWords(words()).grounds()).anySatisfy(ground -> {
            assertThat(ground.code()).isEqualTo("34");
            assertThat(ground.said()).endsWith("all of it lies in metropolitan areas");
        });
    }

    @Test
    void theNameOnTheMapIsThatOfTheFirstCity() {
        assertThat(new AreaWords(words()).briefly(place("12420"))).isEqualTo("Austin");
        assertThat(new AreaWords(words()).briefly(place("49180"))).isEqualTo("Winston-Salem");
        session.settings().language().set(Language.ARABIC);
        tasks.releaseAll();
        assertThat(new AreaWords(words()).briefly(place("12420"))).isEqualTo("أوستن");
    }

    /// Pay there ÷ the prices there, over the published rows.
    @Test
    void theBestPlaceIsThatWhosePayBuysMost() throws IOException {
        PublishedAreas published = new PublishedAreas();
        String best = published.areas().stream()
                .filter(area -> jobs(published, area) >= 100 && published.parity(area) != null
                        && published.number(AGENTS, area, "a_median") != null)
                .max(Comparator.comparingDouble(area -> hourly(published, area) / published.parity(area)))
                .orElseThrow();
        String finding = new BestPlaces(words(), Set.of()).finding();
        assertThat(finding).startsWith("Pay buys most in " + place(best).name() + ": $")
                .contains("No sampling error is published for medians");
    }

    private static double jobs(PublishedAreas published, String area) {
        Double jobs = published.number(AGENTS, area, "tot_emp");
        return jobs == null ? 0 : jobs;
    }

    private static double hourly(PublishedAreas published, String area) {
        Double own = published.number(AGENTS, area, "h_median");
        return own == null ? Math.round(published.number(AGENTS, area, "a_median") / 20.8) / 100.0 : own;
    }

    @Test
    void theTableThatLeavesTheProgramHasAllAreasAndTheirCodes() {
        List<String> lines = Csv.tabs(new MapSheet(words().figureText(), model).all().orElseThrow()).lines().toList();
        assertThat(lines.getFirst()).startsWith("Area\tAREA\tOccupation\tSOC\tRank\t");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("Austin-Round Rock-San Marcos, TX\t12420\t"));
        assertThat(lines.getLast()).contains("metropolitan and nonmetropolitan areas");
        assertThat(lines.stream().filter(line -> line.contains("\t" + AGENTS + "\t"))).hasSize(531);
    }

    private List<String> listed() {
        StateColumn column = StateColumn.of(ranking(), words()).getFirst();
        return new PlaceOrder(Optional.of(column), true, Language.ENGLISH.locale()).of(ranking(), model.listed())
                .stream().filter(place -> !place.nation()).map(RankedPlace::code).toList();
    }

    private RankedPlace place(String code) {
        return ranking().places().stream().filter(place -> place.code().equals(code)).findFirst().orElseThrow();
    }

    private PlaceRanking ranking() {
        return model.ranking().get() instanceof Loadable.Ready<PlaceRanking>(PlaceRanking ranking)
                ? ranking
                : fail("there is no ranking: " + model.ranking().get());
    }

    private MapWords words() {
        assertThat(session.basis().get()).isEqualTo(PayBasis.HOURLY);
        Language language = session.settings().language().get();
        return new MapWords(new FigureText(new Messages(language), new Formats(language, NumberingSystem.LATIN)),
                ranking());
    }
}
