package mizan.ui.careers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.Tray;

/// The profile of the occupation whose page is open, and what can be done with it.
public final class ProfileModel {

    private static final int MOST_RECENT = 8;

    private final CareersModel careers;
    private final Session session;
    private final ProfileQuestions questions;
    private final Answer<OccupationProfile> career;

    public ProfileModel(CareersModel careers, ProfileQuestions questions, Tasks tasks) {
        this.careers = careers;
        this.session = careers.session();
        this.questions = questions;
        this.career = new Answer<>(tasks, "the occupation could not be loaded");
        careers.page().subscribe(page -> load());
        session.vintage().subscribe((_, _) -> load());
        session.home().subscribe((_, _) -> load());
        session.dataEdition().subscribe((_, _) -> load());
        session.settings().language().subscribe((_, _) -> load());
    }

    CareersModel careers() {
        return careers;
    }

    Session session() {
        return session;
    }

    /// Empty while no profile is open, or if there is no such occupation.
    ReadOnlyObjectProperty<Loadable<OccupationProfile>> career() {
        return career.state();
    }

    /// The tray, for whoever shows what is in it.
    ObservableList<Tray.Entry> trayEntries() {
        return session.tray().entries();
    }

    Optional<Tray.Entry> inTray(SocCode code) {
        return session.tray().entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /// Puts the occupation into the comparison, or takes it out if it is there.
    void toggleTray(SocCode code) {
        if (session.tray().contains(code)) {
            session.tray().remove(code);
        } else {
            session.tray().add(code);
        }
    }

    /// Whether other screens can take up the occupation: they are about what is being compared.
    boolean canTakeAlong(SocCode code) {
        return session.tray().contains(code) || !session.tray().full();
    }

    /// Shows the occupation on the map, as one of those that are compared.
    void showOnMap(SocCode code) {
        if (session.tray().add(code)) {
            session.navigation().go(new Stop(Screen.MAP, code.text()));
        }
    }

    /// Weighs the occupation on a scorecard.
    void weigh(SocCode code) {
        if (session.tray().add(code)) {
            session.navigation().go(new Stop(Screen.SCORECARD, code.text()));
        }
    }

    /// Asks again, such as after a failure.
    void load() {
        if (!(careers.page().get() instanceof CareersPage.Profile(SocCode code))) {
            return;
        }
        Vintage chosen = session.vintage().getValue();
        String home = session.home().get();
        String language = session.settings().language().get().tag();
        career.ask(() -> questions.career(code, chosen, home, language), answer -> {
            answer.ifPresent(found -> remember(found.occupation().code()));
            return answer.<Loadable<OccupationProfile>>map(Loadable.Ready::new).orElseGet(Loadable.Empty::new);
        });
    }

    private void remember(SocCode code) {
        String before = session.settings().recent().get();
        List<String> others = Arrays.stream(before.split(" ")).filter(each -> !each.equals(code.text())).toList();
        session.settings().recent().set(Stream.concat(Stream.of(code.text()), others.stream())
                .filter(SocCode::isCode)
                .limit(MOST_RECENT)
                .collect(Collectors.joining(" ")));
    }
}
