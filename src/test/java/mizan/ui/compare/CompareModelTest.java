package mizan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import mizan.background.Loadable;
import mizan.background.ManualTasks;
import mizan.domain.data.Scope;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Language;
import mizan.query.ReferenceDatabase;
import mizan.query.WorkEvidence;
import mizan.settings.SampleSettings;
import mizan.store.Database;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the comparison shows while answers are awaited, when they come out of order, and when they fail.
class CompareModelTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final ManualTasks tasks = new ManualTasks();
    private final Session session = new Session(SampleSettings.comparing());
    private final CompareModel model = new CompareModel(session, new ComparisonQuestions(database), tasks);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void loadsTheFourRolesOfTheFirstStart() {
        assertThat(model.comparison().get()).isInstanceOf(Loadable.Loading.class);
        tasks.releaseAll();
        assertThat(ready().subjects()).extracting(ComparedOccupation::key)
                .containsExactly("41-9041", "43-4051", "15-1231", "15-1232");
        assertThat(ready().year()).isEqualTo(2025);
    }

    @Test
    void whatIsShownStaysUntilTheNextAnswerIsThere() {
        tasks.releaseAll();
        session.chooseVintage(Vintage.of(2021));
        assertThat(ready().year()).isEqualTo(2025);
        tasks.releaseAll();
        assertThat(ready().year()).isEqualTo(2021);
    }

    @Test
    void anOlderAnswerThatComesLateIsDropped() {
        tasks.releaseAll();
        session.chooseVintage(Vintage.of(2021));
        session.chooseVintage(Vintage.of(2022));
        tasks.release(1);
        assertThat(ready().year()).isEqualTo(2022);
        tasks.release(0);
        assertThat(ready().year()).isEqualTo(2022);
    }

    @Test
    void anEmptyTrayHasNothingToCompareAndALateAnswerDoesNotFillIt() {
        session.tray().restore(java.util.List.of());
        tasks.releaseAll();
        assertThat(model.comparison().get()).isInstanceOf(Loadable.Empty.class);
    }

    /// Each key of a pay that is typed on the first screen changes an option.
    @Test
    void nothingIsAskedWhileAnotherScreenIsOpenAndWhatChangedThereIsOnTheWayBack() {
        tasks.releaseAll();
        session.navigation().go(Stop.at(Screen.START));
        session.tray().add(new SocCode("29-1141"));
        session.chooseVintage(Vintage.of(2021));
        assertThat(tasks.waiting()).isZero();
        session.navigation().go(Stop.at(Screen.COMPARE));
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.releaseAll();
        assertThat(ready().year()).isEqualTo(2021);
        assertThat(ready().subjects()).extracting(ComparedOccupation::key).contains("29-1141");
    }

    @Test
    void whatWorkIsLikeIsNotAskedAgainForAnotherPay() {
        ManualTasks asked = new ManualTasks();
        new WorkContrastModel(session, new WorkEvidence(database), asked).want();
        asked.releaseAll();
        Option option = session.tray().options().getFirst();
        session.tray().put(option.withOffer(
                new JobOffer("", Optional.empty(), Optional.of(new SaidPay("17", PayBasis.HOURLY, 1700)))));
        assertThat(asked.waiting()).isZero();
        session.tray().add(new SocCode("29-1141"));
        assertThat(asked.waiting()).isEqualTo(1);
    }

    @Test
    void aFailureIsToldAndCanBeTriedAgain() {
        database.close();
        tasks.releaseAll();
        assertThat(model.comparison().get()).isInstanceOf(Loadable.Failed.class);
        model.load();
        assertThat(model.comparison().get()).isInstanceOf(Loadable.Loading.class);
    }

    @Test
    void oneDrillsFromTheSectorsDownAndComesBack() {
        tasks.releaseAll();
        assertThat(ready().industries().scope()).isEqualTo(Scope.SECTOR);
        model.drill("56");
        tasks.releaseAll();
        assertThat(ready().industries().scope()).isEqualTo(Scope.INDUSTRY3);
        model.drill("561000");
        tasks.releaseAll();
        assertThat(ready().industries().scope()).isEqualTo(Scope.INDUSTRY56);
        assertThat(ready().industries().path()).extracting(IndustryView.Crumb::naicsCode).containsExactly("56",
                "561000");
        session.navigation().back();
        session.navigation().back();
        tasks.releaseAll();
        assertThat(ready().industries().scope()).isEqualTo(Scope.SECTOR);
        assertThat(session.navigation().here()).isEqualTo(Stop.at(Screen.COMPARE));
    }

    @Test
    void theLanguageChangesTheTitlesAndNotTheFigures() {
        tasks.releaseAll();
        ComparedOccupation english = ready().subject(new SocCode("41-9041")).orElseThrow();
        session.settings().language().set(Language.ARABIC);
        tasks.releaseAll();
        ComparedOccupation arabic = ready().subject(new SocCode("41-9041")).orElseThrow();
        assertThat(arabic.occupation().title()).isEqualTo("المسوقون عبر الهاتف");
        assertThat(arabic.pay()).isEqualTo(english.pay());
    }

    private PayComparison ready() {
        return ((Loadable.Ready<PayComparison>) model.comparison().get()).value();
    }
}
