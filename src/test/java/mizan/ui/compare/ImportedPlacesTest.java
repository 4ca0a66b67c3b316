package mizan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import mizan.background.Loadable;
import mizan.background.ManualTasks;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.domain.place.StandIn;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.query.PlacesNamed;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import mizan.wageimport.Choices;
import mizan.wageimport.Tables;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is compared when tables of cities and of four-digit industries were imported.
class ImportedPlacesTest {

    private static final SocCode AGENTS = new SocCode("43-4051");
    private static final Place TEXAS = new Place("48", "Texas", Scope.STATE);
    private static final Place ABILENE = new Place("10180", "Abilene, TX", Scope.METRO);

    @TempDir
    private Path folder;

    private final ManualTasks tasks = new ManualTasks();
    private Session session;
    private Database database;
    private CompareModel model;

    @BeforeEach
    void bringTables() throws Exception {
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        WageImporter importer = new WageImporter(store, folder, InstantSource.system());
        Path cities = Files.writeString(folder.resolve("MSA_M2024_dl.csv"), Tables.HEADER + Tables.row("10180",
                "Abilene, TX", "4", "000000", "Cross-industry", "cross-industry", "1235", "43-4051", "15.25")
                + Tables.row("78700", "Waterbury, CT", "4", "000000", "Cross-industry", "cross-industry", "1235",
                        "43-4051", "21.50"));
        Path industries = Files.writeString(folder.resolve("nat4d_M2024_dl.csv"), Tables.HEADER
                + industry("561300", "Employment Services", "16.75") + industry("561100", "Offices", "19"));
        importer.store(List.of(cities, industries), Choices.none(), (_, _) -> {}, () -> false);
        database = store.openForReading(() -> {});
        session = Sessions.ofMay(2023);
        model = new CompareModel(session, new ComparisonQuestions(database), tasks);
        tasks.releaseAll();
    }

    private static String industry(String code, String title, String median) {
        return Tables.row("99", "U.S.", "1", code, title, "4-digit", "5", "43-4051", median);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private PayComparison ready() {
        tasks.releaseAll();
        return ((Loadable.Ready<PayComparison>) model.comparison().get()).value();
    }

    private static Figure median(PayDistribution pay) {
        return pay.published(PayMeasure.MEDIAN, PayBasis.HOURLY);
    }

    @Test
    void anImportedCityCanBeChosenBesideTheCountryAndTheStates() {
        session.home().set("10180");
        assertThat(ready().place()).isEqualTo(ABILENE);
        assertThat(ready().year()).isEqualTo(2024);
        FigureText english = new FigureText(new Messages(Language.ENGLISH),
                new Formats(Language.ENGLISH, NumberingSystem.LATIN));
        assertThat(english.sourced("May 2024", ready().table()).replace("\u200E", ""))
                .isEqualTo("May 2024 (your file MSA_M2024_dl.csv, not checked by Mizan)");
        session.home().set("");
        assertThat(english.sourced("May 2023", ready().table())).as("shipped").isEqualTo("May 2023");
        session.home().set("10180");
        assertThat(ready().subject(AGENTS).flatMap(subject -> subject.pay().map(ImportedPlacesTest::median)))
                .contains(Figure.published(1525));
        assertThat(ready().subject(new SocCode("41-9041")).flatMap(ComparedOccupation::standIn))
                .as("of the same year, as the imported table has none").contains(new StandIn(ABILENE, TEXAS));
    }

    /// An area of earlier years, in no list of today's.
    @Test
    void anAreaThatOnlyAnImportedTableNamesIsFoundToo() {
        Place waterbury = new Place("78700", "Waterbury, CT", Scope.METRO);
        assertThat(new PlacesNamed(database).ask("waterb ct", "en", 5)).singleElement()
                .satisfies(found -> assertThat(found.figures()).isEqualTo(waterbury));
        session.home().set("78700");
        assertThat(ready().place()).isEqualTo(waterbury);
        assertThat(ready().subject(AGENTS).flatMap(subject -> subject.pay().map(ImportedPlacesTest::median)))
                .contains(Figure.published(2150));
    }

    @Test
    void aPlaceThatIsGoneGivesWayToTheWholeCountry() {
        session.home().set("99999");
        assertThat(ready().place().wholeCountry()).isTrue();
    }

    @Test
    void oneDrillsThroughFourDigitIndustriesWithAllMeasures() {
        model.drill("561000");
        IndustryView narrower = ready().industries();
        assertThat(narrower.scope()).isEqualTo(Scope.INDUSTRY4);
        assertThat(narrower.year()).isEqualTo(2024);
        assertThat(narrower.onlyMean()).isFalse();
        assertThat(narrower.industries()).extracting(each -> each.naicsCode()).containsExactly("561100", "561300");
        assertThat(median(Objects.requireNonNull(narrower.industries().getLast().pay().get(AGENTS))))
                .isEqualTo(Figure.published(1675));
        assertThat(narrower.industries().getLast().dividable()).isTrue();
        model.drill("561300");
        assertThat(ready().industries().scope()).isEqualTo(Scope.INDUSTRY56);
        assertThat(ready().industries().onlyMean()).isTrue();
        assertThat(ready().industries().path()).extracting(IndustryView.Crumb::naicsCode)
                .containsExactly("56", "561000", "561300");
        assertThat(ready().industries().industries()).extracting(each -> each.naicsCode()).containsExactly("561320");
    }
}
