package mizan.query;

import java.util.List;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.domain.data.WageSet;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Which wage tables are installed?
public final class InstalledWageSets {

    private static final Sql SQL = Sql.of(InstalledWageSets.class);

    private final Database database;

    public InstalledWageSets(Database database) {
        this.database = database;
    }

    /// By scope, the newest year first.
    public List<WageSet> ask() {
        return database.list(SQL, Bindings.none(), row -> new WageSet(row.integer("year"),
                Scope.of(row.text("scope")).orElseThrow(), row.text("source"), row.text("licence"),
                row.integer("row_count"), row.integer("own") == 1));
    }

    /// The years of them, and which of these is shown for a year that was chosen.
    public InstalledYears years() {
        return new InstalledYears(ask());
    }
}
