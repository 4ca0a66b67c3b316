package mizan.reference;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.store.Sql;
import mizan.store.StoreException;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableReader;
import mizan.tablefile.TableRow;
import org.jspecify.annotations.Nullable;

/// Reads a file row by row into one table.
final class TableLoader {

    private final Transaction transaction;
    private final Sql insert;

    private TableLoader(Transaction transaction, Sql insert) {
        this.transaction = transaction;
        this.insert = insert;
    }

    /// A row whose key is there already is refused.
    static TableLoader named(String table, Transaction transaction, String... columns) {
        return new TableLoader(transaction, insert("INSERT INTO ", table, columns));
    }

    /// A row whose key is there already is passed over.
    static TableLoader keepingFirst(String table, Transaction transaction, String... columns) {
        return new TableLoader(transaction, insert("INSERT OR IGNORE INTO ", table, columns));
    }

    void add(@Nullable Object... values) {
        transaction.add(insert, values);
    }

    /// Calls `each` for every row of the file, and says in which line a key stands a second time.
    ///
    /// @return how many rows the file has
    static int read(Path file, Each each) throws RefusedInput {
        int rows = 0;
        try (TableReader csv = TableReader.ofCsv(file)) {
            for (Optional<TableRow> next = csv.row(); next.isPresent(); next = csv.row()) {
                TableRow row = next.get();
                try {
                    each.row(row);
                } catch (StoreException.Refused e) {
                    throw row.refuse(e.duplicate()
                            ? "a row with the same key stands here already"
                            : String.valueOf(e.getMessage()));
                }
                rows++;
            }
        }
        return rows;
    }

    /// What to do with one row.
    @FunctionalInterface
    interface Each {
        void row(TableRow row) throws RefusedInput;
    }

    private static Sql insert(String verb, String table, String... columns) {
        return Sql.parse(verb + table + " (" + String.join(", ", columns) + ") VALUES ("
                + Stream.of(columns).map(column -> ":" + column).collect(Collectors.joining(", ")) + ")");
    }
}
