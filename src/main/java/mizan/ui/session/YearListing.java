package mizan.ui.session;

import mizan.background.LatestOnly;
import mizan.background.Tasks;
import mizan.query.InstalledWageSets;

/// Tells the session the years of the tables that are installed, now and whenever others are.
public final class YearListing {

    private final Session session;
    private final InstalledWageSets sets;
    private final LatestOnly latest;

    public YearListing(Session session, InstalledWageSets sets, Tasks tasks) {
        this.session = session;
        this.sets = sets;
        this.latest = new LatestOnly(tasks, "the installed years could not be listed");
        session.dataEdition().subscribe(_ -> load());
    }

    private void load() {
        latest.run(sets::years, session::install);
    }
}
