package mizan.query;

import java.util.List;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// How much preparation does an occupation take, by O*NET's job zones?
public final class Preparation {

    private static final Sql SQL = Sql.of(Preparation.class);

    private final Database database;

    public Preparation(Database database) {
        this.database = database;
    }

    /// The zones of its O*NET occupations, 1 (little) to 5 (extensive), the least first; none if O*NET rates none.
    public List<Integer> zones(SocCode occupation) {
        String prefix = OnetCodes.prefix(occupation);
        return database.list(SQL, Bindings.of("from", prefix).and("before", OnetCodes.after(prefix)),
                row -> row.integer("job_zone"));
    }
}
