package mizan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The current row of an answer. Valid only inside the function that it is handed to.
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String text(String column) {
        String text = textOrNull(column);
        if (text == null) {
            throw new StoreException("no text in the column " + column);
        }
        return text;
    }

    public @Nullable String textOrNull(String column) {
        return get(column, results::getString);
    }

    public int integer(String column) {
        return Math.toIntExact(longInteger(column));
    }

    public long longInteger(String column) {
        Object value = value(column);
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new StoreException("no number in the column " + column);
    }

    public double real(String column) {
        if (value(column) instanceof Number number) {
            return number.doubleValue();
        }
        throw new StoreException("no number in the column " + column);
    }

    public byte[] bytes(String column) {
        byte[] bytes = get(column, results::getBytes);
        if (bytes == null) {
            throw new StoreException("no bytes in the column " + column);
        }
        return bytes;
    }

    /// The cell as SQLite keeps it: an Integer, a Long, a Double, a String, or null.
    public @Nullable Object value(String column) {
        return get(column, results::getObject);
    }

    private static <T> @Nullable T get(String column, Cell<T> cell) {
        try {
            return cell.of(column);
        } catch (SQLException e) {
            throw new StoreException("cannot read the column " + column, e);
        }
    }

    private interface Cell<T> {
        @Nullable
        T of(String column) throws SQLException;
    }
}
