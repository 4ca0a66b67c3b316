package mizan.query;

import java.util.List;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Which software and tools do people of an occupation use?
public final class Technologies {

    private static final Sql SQL = Sql.of(Technologies.class);

    private final Database database;

    public Technologies(Database database) {
        this.database = database;
    }

    /// One product or kind of tool, by O*NET's name.
    ///
    /// @param hot asked for in the advertisements of many occupations
    /// @param inDemand asked for in many of this occupation's advertisements
    public record Technology(String name, boolean hot, boolean inDemand) {}

    /// What is asked for most first, then by name.
    public List<Technology> ask(SocCode occupation) {
        String prefix = OnetCodes.prefix(occupation);
        return database.list(SQL, Bindings.of("from", prefix).and("before", OnetCodes.after(prefix)),
                row -> new Technology(row.text("name"), row.integer("hot") == 1, row.integer("in_demand") == 1));
    }
}
