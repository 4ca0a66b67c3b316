package mizan.ui.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import mizan.background.Loadable;
import mizan.background.ManualTasks;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Move;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.map.PublishedRows;
import mizan.ui.places.PlacesFigures.InPlace;
import mizan.ui.places.PlacesFigures.Subject;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import mizan.ui.session.Tray;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Three states of a nurse's question, and what a move between them changes, beside the published rows.
@NullUnmarked
class PlacesModelTest {

    private static final String NURSES = "29-1141";
    private static final PayBasis HOURLY = PayBasis.HOURLY;
    private static final PayMeasure MEDIAN = PayMeasure.MEDIAN;

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final ManualTasks tasks = new ManualTasks();
    private final Session session = Sessions.ofMay(2025);
    private final PlacesModel model = new PlacesModel(session, new PlacesQuestions(database), tasks);

    PlacesModelTest() {
        session.tray().restore(List.of(new Tray.Entry(new SocCode(NURSES), 0)));
        session.home().set("48");
        model.want();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsAskedBeforeTheCardIsMade() {
        session.navigation().go(Stop.at(Screen.COMPARE));
        tasks.releaseAll();
        PlacesModel unseen = new PlacesModel(session, new PlacesQuestions(database), tasks);
        session.home().set("06");
        tasks.releaseAll();
        assertThat(unseen.figures().get()).isNotInstanceOf(Loadable.Ready.class);
        unseen.want();
        tasks.releaseAll();
        assertThat(unseen.figures().get()).isInstanceOf(Loadable.Ready.class);
    }

    @Test
    void nothingIsAskedUntilAScreenThatShowsThemIsOpen() {
        session.navigation().go(Stop.at(Screen.CAREERS));
        tasks.releaseAll();
        model.chosen().add("06");
        session.home().set("48");
        assertThat(tasks.waiting()).isZero();
        session.navigation().go(Stop.at(Screen.MAP));
        tasks.releaseAll();
        assertThat(figures().places()).extracting(place -> place.place().name()).containsExactly("Texas", "California");
    }

    @Test
    void eachPlaceShowsTheFiguresOfItsRow() throws IOException {
        PlacesFigures figures = open("06", "12");
        Subject nurses = figures.subjects().getFirst();
        Map<String, String> letters = Map.of("48", "TX", "06", "CA", "12", "FL");
        assertThat(figures.table().year()).isEqualTo(2025);
        for (InPlace place : figures.places()) {
            Map<String, String> row = row(place.place().areaCode());
            long cents = cents(row.get("h_median"));
            BigDecimal parity = parity(letters.get(place.place().areaCode()));
            assertThat(place.pay(nurses, MEDIAN, HOURLY)).isEqualTo(Figure.published(cents));
            assertThat(place.jobs(nurses)).isEqualTo(Figure.published(Long.parseLong(row.get("tot_emp"))));
            assertThat(place.buys(nurses, MEDIAN, HOURLY)).isInstanceOfSatisfying(Amount.class,
                    bought -> assertThat(bought.value()).isEqualTo(bought(cents, parity)));
        }
    }

    @Test
    void aMoveIsToldInFiguresAndWords() throws IOException {
        PlacesFigures figures = open("06");
        Subject nurses = figures.subjects().getFirst();
        InPlace texas = figures.places().getFirst();
        InPlace california = figures.places().getLast();
        Move move = PlacesFigures.move(nurses, texas, california, MEDIAN, HOURLY).orElseThrow();
        long there = cents(row("06").get("h_median"));
        long here = cents(row("48").get("h_median"));
        assertThat(move.paid()).isEqualTo(there - here);
        assertThat(move.bought())
                .isEqualTo(OptionalLong.of(bought(there, parity("CA")) - bought(here, parity("TX"))));
        PlacesWords words = words(figures);
        assertThat(words.way("48", texas, california)).isEqualTo("Your move from Texas to California");
        assertThat(words.move(nurses, texas, california))
                .startsWith("Registered Nurses: more pay, +$").contains("and it buys more: +$");
        assertThat(words.rows()).hasSize(2).extracting(row -> row.words().label()).containsExactly("Texas",
                "California");
    }

    /// An area without a figure of its own shows that of its state, and says so; a move there is not told as if it had.
    @Test
    void whereAWiderPlaceStandsInNoMoveIsTold() {
        session.tray().restore(List.of(new Tray.Entry(new SocCode("41-9041"), 0)));
        PlacesFigures figures = open("10180");
        Subject telemarketers = figures.subjects().getFirst();
        InPlace abilene = figures.places().getLast();
        assertThat(abilene.standIn(telemarketers)).isPresent();
        assertThat(abilene.jobs(telemarketers)).isInstanceOf(Figure.Missing.class);
        assertThat(words(figures).move(telemarketers, figures.places().getFirst(), abilene))
                .contains("not told, as one of the places has no figure of its own");
        assertThat(words(figures).rows().getLast().words().remark()).contains("Texas stands in");
    }

    @Test
    void noMoreThanFourStandBesideEachOther() {
        open("06", "12", "36", "17");
        assertThat(model.shown()).containsExactly("48", "06", "12", "17");
        assertThat(model.full()).isTrue();
        model.chosen().remove("12");
        tasks.releaseAll();
        assertThat(model.shown()).containsExactly("48", "06", "17");
    }

    @Test
    void eachPlaceCanBeTakenAwayAndBroughtBackWhileAnotherIsLeft() {
        open("06", "12", "36");
        model.remove("48");
        model.add("17");
        tasks.releaseAll();
        assertThat(model.shown()).containsExactly("06", "12", "36", "17");
        assertThat(model.full()).isTrue();
        model.add("48");
        assertThat(model.shown()).containsExactly("48", "06", "12", "36");
        model.remove("48");
        List.of("06", "12", "36").forEach(model::remove);
        assertThat(model.shown()).as("the last one stays").containsExactly("48");
        session.home().set("");
        model.add("06");
        model.remove("");
        assertThat(model.shown()).containsExactly("06");
        model.add("");
        assertThat(model.shown()).containsExactly("", "06");
    }

    /// Nobody lives in the whole country, and nobody moves there.
    @Test
    void onlyFromWhereThePersonLivesAMoveIsTold() {
        PlacesFigures figures = open("06", "");
        InPlace texas = figures.places().getFirst();
        InPlace california = figures.places().get(1);
        InPlace nation = figures.places().getLast();
        PlacesWords words = words(figures);
        assertThat(words.way("48", texas, nation)).isEqualTo("United States against Texas");
        assertThat(words.way("", nation, california)).isEqualTo("California against the United States");
        assertThat(words.way("48", california, texas)).isEqualTo("Texas against California");
    }

    private PlacesFigures open(String... codes) {
        session.navigation().go(Stop.at(Screen.COMPARE));
        List.of(codes).forEach(model.chosen()::add);
        tasks.releaseAll();
        return figures();
    }

    private PlacesFigures figures() {
        return model.figures().get() instanceof Loadable.Ready<PlacesFigures>(PlacesFigures figures)
                ? figures
                : fail("there are no figures: " + model.figures().get());
    }

    private static PlacesWords words(PlacesFigures figures) {
        return new PlacesWords(
                new FigureText(new Messages(Language.ENGLISH), new Formats(Language.ENGLISH, NumberingSystem.LATIN)),
                figures,
                HOURLY, MEDIAN, false, OptionalLong.empty());
    }

    private static Map<String, String> row(String state) throws IOException {
        return PublishedRows.read("oews/oews_state_2025_detailed.csv.gz").stream()
                .filter(row -> row.get("area").equals(state) && row.get("occ_code").equals(NURSES))
                .findFirst().orElseThrow();
    }

    private static BigDecimal parity(String letters) throws IOException {
        return PublishedRows.read("prices/bea_rpp_state_2024.csv.gz").stream()
                .filter(row -> row.get("prim_state").equals(letters))
                .map(row -> new BigDecimal(row.get("rpp_all_items")))
                .findFirst().orElseThrow();
    }

    private static long cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).longValueExact();
    }

    private static long bought(long cents, BigDecimal parity) {
        return BigDecimal.valueOf(cents * 100).divide(parity, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
