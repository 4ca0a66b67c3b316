package mizan.query;

import java.util.List;
import mizan.domain.place.NamedPlace;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// In which areas do the counties of a state lie?
public final class CountiesOfState {

    private static final Sql SQL = Sql.of(CountiesOfState.class);

    private final Database database;

    public CountiesOfState(Database database) {
        this.database = database;
    }

    /// By their English names.
    ///
    /// @param state two digits (FIPS)
    /// @param language of the titles, `en` or `ar`
    public List<NamedPlace> ask(String state, String language) {
        return database.list(SQL, Bindings.of("state", state).and("language", language), PlacesNamed::place);
    }
}
