package mizan.ui.careers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;

/// Which page of the screen is shown. While another screen is, the last page stays.
public final class CareersModel {

    private final Session session;
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
        session.navigation().go(OfferStop.of(code));
    }

    void openHome() {
        session.navigation().go(Stop.at(Screen.CAREERS));
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
