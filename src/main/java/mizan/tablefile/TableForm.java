package mizan.tablefile;

import java.util.Map;

/// What a kind of table is known by, so that it is found among what people write around it.
public interface TableForm {

    /// A table that begins with its head and has nothing but rows.
    TableForm PLAIN = new TableForm() {};

    /// What the kind calls its columns, by their names in other tables as [Header#letters] has them.
    default Map<String, String> names() {
        return Map.of();
    }

    /// Whether this is the head of such a table.
    default boolean isHead(Header header) {
        return true;
    }

    /// How much like the head of such a table it is, to say what it lacks.
    default long likeness(Header header) {
        return 0;
    }

    /// Whether a row above the head is plainly one of a table, so that no head is to be expected any more.
    default boolean isData(Iterable<String> cells) {
        return false;
    }

    /// Whether the row is none of the table but a note among its rows.
    default boolean isNote(TableRow row) {
        return false;
    }

    /// Whether a row may end before the column: spreadsheets leave out the separators behind a row's last cells.
    default boolean mayBeCut(String column) {
        return false;
    }
}
