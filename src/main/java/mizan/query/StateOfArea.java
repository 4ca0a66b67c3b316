package mizan.query;

import java.util.Optional;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// In which state does an area lie?
public final class StateOfArea {

    private static final Sql SQL = Sql.of(StateOfArea.class);

    private final Database database;

    public StateOfArea(Database database) {
        this.database = database;
    }

    /// The code of the state, of an area in several the first in its name; empty for states and the country themselves.
    public Optional<String> ask(String areaCode) {
        return database.list(SQL, Bindings.of("area", areaCode), row -> row.text("area_code")).stream().findFirst();
    }
}
