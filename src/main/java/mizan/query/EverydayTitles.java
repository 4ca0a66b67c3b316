package mizan.query;

import java.util.List;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// By which everyday names is an occupation known?
public final class EverydayTitles {

    private static final Sql SQL = Sql.of(EverydayTitles.class);

    private final Database database;

    public EverydayTitles(Database database) {
        this.database = database;
    }

    /// Those that the Employment Projections give as examples first, then by name; without the official title.
    ///
    /// @param language `en` or `ar`
    public List<String> ask(SocCode occupation, String language) {
        return database.list(SQL, Bindings.of("code", occupation.text()).and("language", language),
                row -> row.text("title"));
    }
}
