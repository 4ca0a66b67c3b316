package mizan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Writes that are kept together or not at all. Valid only inside [Database#write].
public final class Transaction implements AutoCloseable {

    private final Connection connection;
    private final Map<Sql, PreparedStatement> prepared = new HashMap<>();

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /// Runs every statement of a script.
    public void script(String statements) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw StoreException.of("the script failed", e);
        }
    }

    /// Adds one row, or runs another statement that answers with nothing.
    ///
    /// @param values in the order in which the statement first names its parameters; null for NULL
    /// @throws StoreException.Refused if the row breaks a key or a check
    public void add(Sql sql, @Nullable Object... values) {
        try {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql.text());
                prepared.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLiteException e) {
            throw refusal(e);
        } catch (SQLException e) {
            throw StoreException.of("the row was not written", e);
        }
    }

    private static StoreException refusal(SQLiteException e) {
        boolean duplicate = e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY
                || e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
        boolean constraint = (e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
        return constraint
                ? new StoreException.Refused(String.valueOf(e.getMessage()), duplicate, e)
                : StoreException.of("the row was not written", e);
    }

    @Override
    public void close() throws SQLException {
        List<PreparedStatement> statements = new ArrayList<>(prepared.values());
        prepared.clear();
        for (PreparedStatement statement : statements) {
            statement.close();
        }
    }
}
