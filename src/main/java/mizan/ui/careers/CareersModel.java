package mizan.ui.careers;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mizan.domain.evidence.Wish;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;

/// Which page of the screen is shown. While another screen is, the last page stays.
public final class CareersModel {

    private final Session session;
    private final ObjectProperty<Optional<SocCode>> like = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<Wish>> wishes = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<CareersPage> page = new ReadOnlyObjectWrapper<>(new CareersPage.Home());

    public CareersModel(Session session) {
        this.session = session;
        arrive(session.navigation().here());
        session.navigation().hereProperty().subscribe((_, here) -> arrive(here));
    }

    Session session() {
        return session;
    }

    ReadOnlyObjectProperty<CareersPage> page() {
        return page.getReadOnlyProperty();
    }

    void open(SocCode code) {
        session.navigation().go(CareersPage.stop(code));
    }

    void openOffer(SocCode code) {
        session.navigation().go(OfferStop.of(session.tray(), code).stop());
    }

    void openHome() {
        session.navigation().go(Stop.at(Screen.CAREERS));
    }

    /// The occupation that others must be like to pass the filters; empty for any.
    ObjectProperty<Optional<SocCode>> like() {
        return like;
    }

    /// What the work must be like to pass the filters.
    ObjectProperty<Set<Wish>> wishes() {
        return wishes;
    }

    /// Looks for occupations that are like this one, but differ in what the person then chooses.
    void openLike(SocCode code) {
        like.set(Optional.of(code));
        openFilter();
    }

    void openFilter() {
        session.navigation().go(new Stop(Screen.CAREERS, CareersPage.FILTER));
    }

    void openScorecards() {
        session.navigation().go(Stop.at(Screen.SCORECARD));
    }

    private void arrive(Stop here) {
        if (here.screen() == Screen.CAREERS) {
            page.set(CareersPage.of(here.detail()));
        }
    }
}
