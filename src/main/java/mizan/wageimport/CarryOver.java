package mizan.wageimport;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Takes what a person imported over into a new copy of the reference database, set by set. Each set is on the disk before
/// the next begins: what was interrupted goes on there.
final class CarryOver {

    private static final Sql BEGUN = Sql
            .parse("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'carried'");
    private static final Sql SETS = Sql.parse("SELECT set_id, done FROM main.carried ORDER BY set_id");
    private static final Sql SHARED_COLUMNS = Sql.parse("""
            SELECT group_concat(name) AS columns FROM pragma_table_info('wage', 'main')
            WHERE name <> 'set_id' AND name IN (SELECT name FROM pragma_table_info('wage', 'earlier'))""");

    private final Database database;

    private record CarriedSet(int id, boolean done) {}

    /// @param database the new copy, with the file that has the imported sets attached as `earlier`
    CarryOver(Database database) {
        this.database = database;
    }

    /// Whether a copy was begun, and not finished.
    static boolean begun(Database database) {
        return !database.list(BEGUN, Bindings.none(), row -> row.text("name")).isEmpty();
    }

    /// @param cancelled asked before each set; if it says yes, this ends with a [CancellationException]
    void run(CarryProgress progress, BooleanSupplier cancelled) {
        if (!begun(database)) {
            script("carry_begin.sql");
        }
        String columns = database.list(SHARED_COLUMNS, Bindings.none(), row -> row.text("columns")).getFirst();
        List<CarriedSet> sets = database.list(SETS, Bindings.none(),
                row -> new CarriedSet(row.integer("set_id"), row.integer("done") == 1));
        for (int i = 0; i < sets.size(); i++) {
            progress.at(i, sets.size());
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            CarriedSet set = sets.get(i);
            if (!set.done()) {
                database.write(transaction -> transaction.script(Sql.script(CarryOver.class, "carry_set.sql")
                        .replace(":columns", columns).replace(":set_id", Integer.toString(set.id()))));
            }
        }
        script("industry_tree.sql");
        database.write(transaction -> transaction.script("DROP TABLE main.carried"));
        progress.at(sets.size(), sets.size());
    }

    private void script(String name) {
        database.write(transaction -> transaction.script(Sql.script(CarryOver.class, name)));
    }
}
