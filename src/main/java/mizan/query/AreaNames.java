package mizan.query;

import java.util.LinkedHashMap;
import java.util.Map;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What are the states and the country called?
public final class AreaNames {

    private static final Sql SQL = Sql.of(AreaNames.class);

    private final Database database;

    public AreaNames(Database database) {
        this.database = database;
    }

    /// Names by area code, in the order of the codes; the whole country has 99.
    ///
    /// @param language `en` or `ar`
    public Map<String, String> ask(String language) {
        Map<String, String> names = new LinkedHashMap<>();
        database.list(SQL, Bindings.of("language", language),
                row -> String.valueOf(names.put(row.text("area_code"), row.text("title"))));
        return names;
    }
}
