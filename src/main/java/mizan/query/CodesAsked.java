package mizan.query;

import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// How many kinds of an occupation did O*NET ask apart?
public final class CodesAsked {

    private static final Sql SQL = Sql.of(CodesAsked.class);

    private final Database database;

    public CodesAsked(Database database) {
        this.database = database;
    }

    /// 0 if people in it were not asked.
    public int ask(SocCode occupation) {
        return database.list(SQL, Bindings.of("code", occupation.text()),
                row -> row.value("codes") == null ? 0 : row.integer("codes")).getFirst();
    }
}
