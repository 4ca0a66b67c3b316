package mizan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mizan.background.Loadable;
import mizan.background.ManualTasks;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.StateMeasure;
import mizan.export.Csv;
import mizan.export.Sheet;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the map shows when choices are made on it and elsewhere, and in which order the table lists it.
class MapModelTest {

    private static final SocCode USER_SUPPORT = new SocCode("15-1232");
    private static final SocCode NETWORK_SUPPORT = new SocCode("15-1231");
    private static final String TEXAS = "48";

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final ManualTasks tasks = new ManualTasks();
    private final Session session = Sessions.ofMay(2023);
    private final MapModel model = new MapModel(session, new MapQuestions(database), tasks);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsAskedUntilTheScreenIsOpen() {
        assertThat(tasks.waiting()).isZero();
        session.chooseVintage(Vintage.of(2022));
        session.tray().remove(new SocCode("41-9041"));
        assertThat(tasks.waiting()).isZero();
        openScreen();
        assertThat(ranking().picture().first().occupation().code()).isEqualTo(new SocCode("43-4051"));
    }

    @Test
    void theFirstOfTheTrayIsShownUntilAnotherIsChosen() {
        openScreen();
        assertThat(ranking().picture().first().occupation().title()).isEqualTo("Telemarketers");
        model.choose(USER_SUPPORT);
        tasks.releaseAll();
        assertThat(ranking().picture().first().series()).as("its colour and mark").isEqualTo(3);
        session.tray().remove(USER_SUPPORT);
        tasks.releaseAll();
        assertThat(ranking().picture().first().occupation().title()).isEqualTo("Telemarketers");
    }

    @Test
    void anEmptyTrayShowsNothingAndAFailureIsShownAsOne() {
        openScreen();
        session.tray().restore(List.of());
        assertThat(model.ranking().get()).isInstanceOf(Loadable.Empty.class);
        session.tray().restore(List.of(new Tray.Entry(new SocCode("99-9998"), 0)));
        tasks.releaseAll();
        assertThat(model.ranking().get()).isInstanceOf(Loadable.Failed.class);
    }

    @Test
    void statesOfAnotherYearAreThoseOfTheNearestInstalledOne() {
        session.chooseVintage(Vintage.of(2021));
        openScreen();
        assertThat(ranking().picture().year()).isEqualTo(2023);
    }

    @Test
    void statesBelowTheJobFloorAreRankedOnlyIfAskedFor() {
        openScreen();
        assertThat(ranking().belowFloor()).isEqualTo(14);
        int ranked = ranking().size();
        assertThat(order(StateMeasure.MEDIAN, true)).doesNotContain("Montana").startsWith("United States", "Colorado");
        model.everyone().set(true);
        assertThat(ranking().size()).isEqualTo(ranked + 14);
        assertThat(order(StateMeasure.MEDIAN, true)).contains("Montana");
    }

    @Test
    void ranksCountFromTheHighestAndEqualOnesShareThem() {
        openScreen();
        List<RankedPlace> ranked = ranking().places().stream().filter(state -> state.rank() > 0).toList();
        for (RankedPlace state : ranked) {
            long higher = ranked.stream().filter(other -> value(other) > value(state)).count();
            assertThat(state.rank()).as(state.name()).isEqualTo(higher + 1);
        }
    }

    @Test
    void theCountryComesFirstAndGapsComeLastWhicheverWayTheTableIsSorted() {
        openScreen();
        for (boolean descending : List.of(true, false)) {
            List<String> names = order(StateMeasure.MEDIAN, descending);
            assertThat(names).startsWith("United States");
            assertThat(names.subList(names.size() - 4, names.size())).contains("Arkansas", "Wyoming");
        }
        model.filter().set("  new ");
        assertThat(order(StateMeasure.MEDIAN, true)).containsExactly("United States", "New York", "New Jersey");
    }

    @Test
    void twoOccupationsAreSetAgainstEachOther() {
        openScreen();
        model.choose(USER_SUPPORT);
        model.chooseOther(Optional.of(NETWORK_SUPPORT));
        tasks.releaseAll();
        RankedPlace texas = texas();
        double own = number(texas, 0);
        double other = number(texas, 1);
        assertThat(value(texas)).isEqualTo(own - other);
        model.contrast().set(OccupationContrast.RATIO);
        assertThat(value(texas())).isEqualTo(own / other);
        model.choose(NETWORK_SUPPORT);
        tasks.releaseAll();
        assertThat(ranking().contrast()).as("an occupation is not set against itself").isEmpty();
    }

    @Test
    void aStateThatIsChosenIsTheOneThatCompareThenGoesTo() {
        model.toggle(TEXAS);
        assertThat(session.home().get()).as("looking at a state moves nobody").isEmpty();
        model.goThere();
        assertThat(session.home().get()).isEqualTo(TEXAS);
        model.toggle(TEXAS);
        assertThat(model.selected().get()).isEmpty();
        assertThat(session.home().get()).isEqualTo(TEXAS);
    }

    @Test
    void theTableIsCopiedWithRawNumbersAndItsSource() {
        openScreen();
        MapWords words = words();
        List<StateColumn> columns = StateColumn.of(ranking(), words);
        List<RankedPlace> rows = new PlaceOrder(Optional.of(columns.getFirst()), true, Language.ENGLISH.locale())
                .of(ranking(), model.listed());
        Sheet sheet = new MapSheet(words.figureText(), model).of(ranking(), rows).orElseThrow();
        List<String> lines = Csv.tabs(sheet).lines().toList();
        assertThat(lines.getFirst().split("\t")).startsWith("State", "FIPS", "Occupation",
                "SOC", "Rank", "Median (Median pay per hour)", "Mean (Mean pay per hour)").hasSize(columns.size() + 5);
        assertThat(lines.get(1).split("\t")).startsWith("United States", "99", "Telemarketers", "41-9041", "",
                "16.58", "17.64");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("Wyoming\t56\tTelemarketers\t41-9041\t\tno data"));
        assertThat(lines.getLast()).contains("BLS, OEWS May 2023");
    }

    @Test
    void theArticleStandsBesideThePresentFigures() {
        openScreen();
        List<ArticleLines.Line> lines = new ArticleLines(words(), ranking().picture()).all();
        assertThat(lines).contains(
                new ArticleLines.Line("Texas", "Jobs", "more than 22,360", "12,170", "−10,190"),
                new ArticleLines.Line("California", "Jobs", "7,930", "5,230", "−2,700"));
    }

    private void openScreen() {
        session.navigation().go(Stop.at(Screen.MAP));
        tasks.releaseAll();
    }

    private PlaceRanking ranking() {
        return model.ranking().get() instanceof Loadable.Ready<PlaceRanking>(PlaceRanking ranking)
                ? ranking
                : fail("there is no ranking: " + model.ranking().get());
    }

    private MapWords words() {
        return new MapWords(
                new FigureText(new Messages(Language.ENGLISH), new Formats(Language.ENGLISH, NumberingSystem.LATIN)),
                ranking());
    }

    private List<String> order(StateMeasure measure, boolean descending) {
        model.measure().set(measure);
        StateColumn column = StateColumn.of(ranking(), words()).getFirst();
        return new PlaceOrder(Optional.of(column), descending, Language.ENGLISH.locale())
                .of(ranking(), model.listed())
                .stream()
                .map(RankedPlace::name)
                .toList();
    }

    private RankedPlace texas() {
        return ranking().places().stream().filter(state -> state.code().equals(TEXAS)).findFirst().orElseThrow();
    }

    private double number(RankedPlace state, int which) {
        return ((Exact) StateColumn.of(ranking(), words()).get(1 + which).reading().apply(state)).value();
    }

    private static double value(RankedPlace state) {
        return ((Exact) state.reading()).value();
    }
}
