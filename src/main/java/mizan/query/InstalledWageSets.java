package mizan.query;

import java.util.List;
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

    /// Whether there is a table of any year.
    public boolean has(Scope scope) {
        return ask().stream().anyMatch(set -> set.scope() == scope);
    }

    /// By scope, the newest year first.
    public List<WageSet> ask() {
        return database.list(SQL, Bindings.none(), row -> new WageSet(row.integer("year"),
                Scope.of(row.text("scope")).orElseThrow(), row.text("source"), row.text("licence"),
                row.integer("row_count")));
    }

    /// The installed year of a scope that is nearest to the one asked for, the later one of two as near; the one asked
    /// for if there is none.
    public int nearestYear(Scope scope, int asked) {
        return ask().stream()
                .filter(set -> set.scope() == scope)
                .map(WageSet::year)
                .min((a, b) -> {
                    int nearer = Integer.compare(Math.abs(a - asked), Math.abs(b - asked));
                    return nearer != 0 ? nearer : Integer.compare(b, a);
                })
                .orElse(asked);
    }
}
