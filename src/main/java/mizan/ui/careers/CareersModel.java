package mizan.ui.careers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;

/// Which page of the screen is shown. While another screen is, the last page stays.
public final class CareersModel {

    /// The first tables of the classification that the occupations of the newest tables belong to.
    private static final int FIRST_YEAR = 2021;

    private final Session session;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Home());

    public CareersModel(Session session) {
        this.session = session;
        arrive(session.navigation().here());
        session.navigation().hereProperty().subscribe((_, here) -> arrive(here));
    }

    Session session() {
        return session;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /// The year whose national tables are shown: the chosen one, or the first of the present classification.
    int year() {
        return Math.max(session.vintage().getValue(), FIRST_YEAR);
    }

    void open(SocCode code) {
        session.navigation().go(Page.stop(code));
    }

    void openHome() {
        session.navigation().go(Stop.at(Screen.CAREERS));
    }

    void openFilter() {
        session.navigation().go(new Stop(Screen.CAREERS, Page.FILTER));
    }

    void openScorecards() {
        session.navigation().go(Stop.at(Screen.SCORECARD));
    }

    private void arrive(Stop here) {
        if (here.screen() == Screen.CAREERS) {
            page.set(Page.of(here.detail()));
        }
    }
}
