package mizan.query;

import java.util.List;
import mizan.domain.prices.PriceLevel;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// How dear is each state?
public final class PriceLevels {

    private static final Sql SQL = Sql.of(PriceLevels.class);

    private final Database database;

    public PriceLevels(Database database) {
        this.database = database;
    }

    /// The states in one year, or in the newest year before it that has figures, by name.
    ///
    /// @param language `en` or `ar`
    public List<PriceLevel> ask(int year, String language) {
        return database.list(SQL, Bindings.of("year", year).and("language", language),
                row -> new PriceLevel(row.text("area_code"), row.text("title"), row.integer("year"),
                        row.real("parity")));
    }
}
