package mizan.query;

import java.util.List;
import mizan.domain.data.Scope;
import mizan.domain.place.Place;
import mizan.domain.place.PlaceFigures;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Which place is it that has this code, and in which wider ones does it lie?
public final class PlaceAndWider {

    private static final Sql SQL = Sql.of(PlaceAndWider.class);

    private final Database database;

    public PlaceAndWider(Database database) {
        this.database = database;
    }

    /// The place, its state, and the whole country; of an area in several states the first that its title names. Only
    /// the whole country for an unknown code, such as that of an area whose table is no longer installed.
    ///
    /// @param areaCode as the tables write it; empty for the whole country
    /// @param language of the names, `en` or `ar`
    public List<Place> ask(String areaCode, String language) {
        return database.list(SQL,
                Bindings.of("area", areaCode.isEmpty() ? PlaceFigures.NATION : areaCode).and("language", language),
                row -> new Place(row.text("area_code"), row.text("title"), Scope.of(row.text("scope")).orElseThrow()));
    }
}
