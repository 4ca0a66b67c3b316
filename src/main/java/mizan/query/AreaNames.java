package mizan.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mizan.domain.place.AreaKind;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What are the country, the states and all areas called, and in which state do they lie?
public final class AreaNames {

    private static final Sql SQL = Sql.of(AreaNames.class);

    private final Database database;

    public AreaNames(Database database) {
        this.database = database;
    }

    /// One place.
    ///
    /// @param kind [AreaKind#METROPOLITAN] also for areas that only imported tables name
    /// @param state the code of the state that it lies in, or is, the first that the title names if there are more;
    ///     empty for the whole country, and where it is not known
    public record Area(String title, AreaKind kind, Optional<String> state) {}

    /// By area code, in the order of the codes.
    ///
    /// @param language `en` or `ar`
    public Map<String, Area> ask(String language) {
        Map<String, Area> names = new LinkedHashMap<>();
        database.list(SQL, Bindings.of("language", language),
                row -> String.valueOf(names.put(row.text("area_code"), new Area(row.text("title"),
                        AreaKind.of(row.text("kind")).orElseThrow(),
                        Optional.ofNullable(row.textOrNull("state"))))));
        return names;
    }
}
