package mizan.wageimport;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.Found.FoundSet;

/// The reports of earlier imports, as they were saved with what they brought.
public final class ImportReports {

    private static final Sql IMPORT = Sql.of(ImportReports.class, "ReportOfSet.sql");
    private static final Sql SETS = Sql.of(ImportReports.class, "SetsOfImport.sql");
    private static final Sql REFUSED = Sql.of(ImportReports.class, "RefusedOfImport.sql");

    private final Database database;

    public ImportReports(Database database) {
        this.database = database;
    }

    /// What was reported when the set was imported; of sets that were removed since nothing is told. Empty if the set
    /// was not imported.
    public Optional<Imported> ask(int year, Scope scope) {
        return database.list(IMPORT, Bindings.of("year", year).and("scope", scope.id()), this::imported)
                .stream()
                .findFirst();
    }

    private Imported imported(Row row) {
        long importId = row.longInteger("import_id");
        Found found = new Found(sets(importId), row.longInteger("rows_read"), row.longInteger("rows_left_out"),
                row.longInteger("rows_refused"), refused(importId), List.of(), Doubts.NONE);
        return new Imported(importId, found, Duration.ofMillis(row.longInteger("milliseconds")));
    }

    private List<FoundSet> sets(long importId) {
        return database.list(SETS, Bindings.of("import_id", importId),
                row -> new FoundSet(Scope.of(row.text("scope")).orElseThrow(), row.integer("year"),
                        row.integer("row_count"), row.integer("occupations"), row.integer("areas"),
                        row.integer("industries"), row.text("source")));
    }

    private List<RefusedInput> refused(long importId) {
        return database.list(REFUSED, Bindings.of("import_id", importId), row -> {
            String column = row.text("column_name");
            String details = row.text("details");
            return new RefusedInput(new FileLocation(row.text("file"), row.text("sheet"), row.longInteger("line")),
                    column.isEmpty() ? null : column, Problem.of(row.text("problem")),
                    details.isEmpty() ? new Object[0] : details.split(ImportWriter.SEPARATOR, -1));
        });
    }
}
