package mizan.query;

import java.util.List;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// In which wider industries does an industry lie, and what are they called?
public final class IndustryNames {

    private static final Sql SQL = Sql.of(IndustryNames.class);

    private final Database database;

    public IndustryNames(Database database) {
        this.database = database;
    }

    /// An industry's code and its title, short where there is a short one.
    public record Name(String naicsCode, String title) {}

    /// The industry and those it lies in, the widest first; nothing if there is no such industry.
    ///
    /// @param language `en` or `ar`
    public List<Name> path(String naicsCode, String language) {
        return database.list(SQL, Bindings.of("code", naicsCode).and("language", language),
                row -> new Name(row.text("naics_code"), row.text("title")));
    }
}
