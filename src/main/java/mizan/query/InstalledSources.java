package mizan.query;

import java.util.List;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What is installed besides the wage tables?
public final class InstalledSources {

    private static final Sql SQL = Sql.of(InstalledSources.class);

    private final Database database;

    public InstalledSources(Database database) {
        this.database = database;
    }

    /// One source.
    ///
    /// @param name the key of its title in the messages
    /// @param licence `public-domain`, `cc-by-4.0` or `apache-2.0`
    public record Source(String name, String publisher, String period, String licence, int rows) {}

    public List<Source> ask() {
        return database.list(SQL, Bindings.none(), row -> new Source(row.text("name"), row.text("publisher"),
                row.text("period"), row.text("licence"), row.integer("row_count")));
    }
}
