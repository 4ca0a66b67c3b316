package mizan.ui.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mizan.background.Loadable;
import mizan.background.ManualTasks;
import mizan.domain.occupation.SocCode;
import mizan.query.ReferenceDatabase;
import mizan.query.WorkEvidence;
import mizan.settings.SampleSettings;
import mizan.store.Database;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a profile shows while answers are awaited, when they come out of order, and when they fail.
class ProfileModelTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final ManualTasks tasks = new ManualTasks();
    private final Session session = new Session(SampleSettings.comparing());
    private final CareersModel careers = new CareersModel(session);
    private final ProfileModel model = new ProfileModel(careers,
            new ProfileQuestions(database, new WorkEvidence(database)), tasks);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsAskedBeforeAProfileIsOpened() {
        session.navigation().go(Stop.at(Screen.CAREERS));
        assertThat(tasks.waiting()).isZero();
        assertThat(model.career().get()).isInstanceOf(Loadable.Empty.class);
    }

    @Test
    void theProfileStaysUntilTheNextIsThereAndALateAnswerIsDropped() {
        careers.open(new SocCode("41-9041"));
        assertThat(model.career().get()).isInstanceOf(Loadable.Loading.class);
        tasks.releaseAll();
        careers.open(new SocCode("29-1141"));
        careers.open(new SocCode("53-3032"));
        assertThat(ready().occupation().code().text()).isEqualTo("41-9041");
        tasks.release(1);
        assertThat(ready().occupation().code().text()).isEqualTo("53-3032");
        tasks.release(0);
        assertThat(ready().occupation().code().text()).isEqualTo("53-3032");
    }

    @Test
    void aCodeThatNoOccupationHasIsSaidToBeOne() {
        careers.open(new SocCode("99-9999"));
        tasks.releaseAll();
        assertThat(model.career().get()).isInstanceOf(Loadable.Empty.class);
        assertThat(session.settings().recent().get()).isEmpty();
    }

    @Test
    void aFailureIsToldAndCanBeTriedAgain() {
        database.close();
        careers.open(new SocCode("41-9041"));
        tasks.releaseAll();
        assertThat(model.career().get()).isInstanceOf(Loadable.Failed.class);
        model.load();
        assertThat(model.career().get()).isInstanceOf(Loadable.Loading.class);
    }

    @Test
    void whatWasLookedAtLastComesFirstAndOnlyEightAreKept() {
        for (String code : new String[]{"11-1011", "13-2011", "15-1252", "25-2021", "29-1141", "41-9041", "43-4051",
                "53-3032", "47-2031", "29-1141"}) {
            careers.open(new SocCode(code));
            tasks.releaseAll();
        }
        assertThat(session.settings().recent().get())
                .isEqualTo("29-1141 47-2031 53-3032 43-4051 41-9041 25-2021 15-1252 13-2011");
    }

    @Test
    void aStopThatIsNotUnderstoodIsTheHomePage() {
        session.navigation().go(new Stop(Screen.CAREERS, "no such page"));
        assertThat(careers.page().get()).isEqualTo(new CareersPage.Home());
        session.navigation().go(new Stop(Screen.CAREERS, "filter"));
        assertThat(careers.page().get()).isEqualTo(new CareersPage.Filter());
        session.navigation().go(Stop.at(Screen.DATA));
        assertThat(careers.page().get()).isEqualTo(new CareersPage.Filter());
    }

    @Test
    void relatedOccupationsSayWhatOneWouldHaveToLearn() {
        careers.open(new SocCode("15-1232"));
        tasks.releaseAll();
        assertThat(ready().related().getFirst().occupation().code().text()).isEqualTo("15-1231");
        assertThat(ready().related()).noneMatch(each -> each.occupation().code().text().equals("15-1232"));
        assertThat(ready().related().getFirst().toLearn()).isNotEmpty();
    }

    private OccupationProfile ready() {
        return ((Loadable.Ready<OccupationProfile>) model.career().get()).value();
    }
}
