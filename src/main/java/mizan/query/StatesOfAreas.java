package mizan.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// In which states does each area lie?
public final class StatesOfAreas {

    private static final Sql SQL = Sql.of(StatesOfAreas.class);

    private final Database database;

    public StatesOfAreas(Database database) {
        this.database = database;
    }

    /// The codes of states and territories by area code, in the order of the area's title. Areas that only imported
    /// tables name are not in the answer.
    public Map<String, List<String>> ask() {
        Map<String, List<String>> answer = new HashMap<>();
        database.list(SQL, Bindings.none(), row -> answer.computeIfAbsent(row.text("area_code"), _ -> new ArrayList<>())
                .add(row.text("state_code")));
        return answer;
    }
}
