package mizan.query;

import java.util.List;
import mizan.domain.data.Scope;
import mizan.domain.place.Place;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// For which places are there figures of all industries together?
public final class PlacesWithFigures {

    private static final Sql SQL = Sql.of(PlacesWithFigures.class);

    private final Database database;

    public PlacesWithFigures(Database database) {
        this.database = database;
    }

    /// The whole country first, then the states, then metropolitan areas, each by their codes.
    ///
    /// @param language `en` or `ar`
    public List<Place> ask(String language) {
        return database.list(SQL, Bindings.of("language", language), row -> new Place(row.text("area_code"),
                row.text("title"), Scope.of(row.text("scope")).orElseThrow()));
    }
}
