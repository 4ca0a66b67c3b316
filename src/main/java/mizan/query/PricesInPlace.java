package mizan.query;

import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.place.Place;
import mizan.domain.prices.PriceLevel;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// How dear is one place, by the newest prices?
public final class PricesInPlace {

    private static final Sql SQL = Sql.of(PricesInPlace.class);

    private final Database database;
    private final PriceLevels states;

    public PricesInPlace(Database database) {
        this.database = database;
        this.states = new PriceLevels(database);
    }

    /// The prices by which pay of a year is told in a place: of a state those of that year, or the newest before; of an
    /// area the newest.
    public Optional<PriceLevel> ask(Place place, int year, String language) {
        return place.scope() == Scope.STATE
                ? states.ask(year, language).stream().filter(level -> level.areaCode().equals(place.areaCode()))
                        .findFirst()
                : ask(place.areaCode(), language);
    }

    /// The prices of the place; where none are published for it those of its state, which the code and the name in the
    /// answer then are of, and which is to be said. Empty for the whole country, Puerto Rico and the islands.
    ///
    /// @param areaCode as the wage tables write it
    /// @param language of the name, `en` or `ar`
    public Optional<PriceLevel> ask(String areaCode, String language) {
        return database.list(SQL, Bindings.of("area", areaCode).and("language", language),
                row -> new PriceLevel(row.text("of_area"), row.text("title"), row.integer("year"), row.real("parity")))
                .stream()
                .findFirst();
    }
}
