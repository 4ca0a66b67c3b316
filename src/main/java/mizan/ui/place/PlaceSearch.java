package mizan.ui.place;

import java.util.ArrayList;
import java.util.List;
import mizan.background.LatestOnly;
import mizan.background.Tasks;
import mizan.domain.place.AreaKind;
import mizan.domain.place.NamedPlace;
import mizan.query.AreaNames;
import mizan.query.CountiesOfState;
import mizan.query.PlacesNamed;
import mizan.store.Database;
import mizan.ui.session.PlaceNames;
import mizan.ui.session.Session;

/// Finds places as one types, for every field that asks for one.
public final class PlaceSearch {

    private static final int MOST = 10;

    private final Session session;
    private final PlaceNames names;
    private final PlacesNamed named;
    private final CountiesOfState counties;
    private final Tasks tasks;

    public PlaceSearch(Session session, Database database, Tasks tasks) {
        this.session = session;
        this.names = new PlaceNames(session, new AreaNames(database), tasks);
        this.named = new PlacesNamed(database);
        this.counties = new CountiesOfState(database);
        this.tasks = tasks;
    }

    /// What a field finds.
    sealed interface Find {

        /// A place that can be chosen.
        record Found(NamedPlace place) implements Find {}

        /// The counties of a state, which say in which of its areas they lie: to be looked through.
        record Counties(NamedPlace state) implements Find {}

        /// No place: the whole country.
        record WholeCountry() implements Find {}
    }

    /// What all places are called.
    public PlaceNames names() {
        return names;
    }

    /// Where the person lives: what fields of all screens are about.
    Session session() {
        return session;
    }

    /// For one field, whose newest question is the one that counts.
    LatestOnly asking() {
        return new LatestOnly(tasks, "the places could not be searched");
    }

    /// Not for the JavaFX thread. After a state that is found come its counties.
    List<Find> find(String typed) {
        List<Find> finds = new ArrayList<>();
        for (NamedPlace place : named.ask(typed, language(), MOST)) {
            finds.add(new Find.Found(place));
            if (place.kind() == AreaKind.STATE) {
                finds.add(new Find.Counties(place));
            }
        }
        return finds;
    }

    /// Not for the JavaFX thread.
    List<Find> counties(NamedPlace state) {
        return counties.ask(state.code(), language()).stream().<Find>map(Find.Found::new).toList();
    }

    private String language() {
        return session.settings().language().get().tag();
    }
}
