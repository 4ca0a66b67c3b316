package mizan.query;

import java.util.List;
import mizan.domain.data.Scope;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Which of the installed wage tables did the person bring?
public final class ImportedSets {

    private static final Sql SQL = Sql.of(ImportedSets.class);

    private final Database database;

    public ImportedSets(Database database) {
        this.database = database;
    }

    /// One table.
    ///
    /// @param importedAt the day in UTC, `2026-04-01`
    /// @param replacesReference whether it stands in place of one that the program ships
    /// @param refused how many broken rows of its import were left out
    public record ImportedSet(
            int year, Scope scope, String importedAt, boolean replacesReference, long refused) {}

    public List<ImportedSet> ask() {
        return database.list(SQL, Bindings.none(),
                row -> new ImportedSet(row.integer("year"), Scope.of(row.text("scope")).orElseThrow(),
                        row.text("imported_at").substring(0, 10), row.integer("replaces_reference") == 1,
                        row.longInteger("rows_refused")));
    }
}
