package mizan.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;

/// One open SQLite file. May be used from any one thread at a time; the guard that it is opened with refuses threads
/// that must not wait for a disk.
public final class Database implements AutoCloseable {

    private final Connection connection;
    private final Runnable guard;
    private final Map<Sql, PreparedStatement> prepared = new HashMap<>();

    private Database(Connection connection, Runnable guard) {
        this.connection = connection;
        this.guard = guard;
    }

    /// Opens a file that nobody writes to while it is open.
    ///
    /// @param newestVersion the newest `user_version` that the caller understands
    /// @param guard called before every use; throws on a thread that must not wait
    /// @throws StoreException.Unreadable if there is no such file, or it is no database
    /// @throws StoreException.Newer if a newer program wrote it
    public static Database openImmutable(Path file, int newestVersion, Runnable guard) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException.Unreadable(file, "there is no such file");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replace("file:///", "file:/")
                + "?immutable=1";
        Database database = connect(file, address, config, guard);
        try {
            int version = database.version();
            if (version > newestVersion) {
                throw new StoreException.Newer(file, version, newestVersion);
            }
        } catch (SQLException e) {
            database.close();
            throw new StoreException.Unreadable(file, String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /// Creates a file for a single bulk write: fast, and worthless if the write does not finish.
    ///
    /// @param file must not exist yet
    public static Database createForBulk(Path file, int version) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setUserVersion(version);
        return connect(file, "jdbc:sqlite:" + file.toAbsolutePath(), config, () -> {});
    }

    /// All rows of the answer, each turned into a value.
    public <T> List<T> list(Sql sql, Bindings bindings, Function<Row, T> value) {
        guard.run();
        try {
            PreparedStatement statement = prepare(sql);
            for (int i = 0; i < sql.parameters().size(); i++) {
                statement.setObject(i + 1, bindings.value(sql.parameters().get(i)));
            }
            List<T> values = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    values.add(value.apply(row));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new StoreException("the question failed: " + e.getMessage(), e);
        }
    }

    /// Runs the work in one transaction: all of it is kept, or, if it throws, nothing.
    public <E extends Exception> void write(Work<E> work) throws E {
        guard.run();
        try {
            connection.setAutoCommit(false);
            try (Transaction transaction = new Transaction(connection)) {
                work.run(transaction);
                connection.commit();
            } catch (Throwable e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException("the write failed: " + e.getMessage(), e);
        }
    }

    /// What is to be written in one transaction.
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run(Transaction transaction) throws E;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("the database did not close", e);
        }
    }

    private PreparedStatement prepare(Sql sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql.text());
            prepared.put(sql, statement);
        }
        return statement;
    }

    private int version() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet results = statement.executeQuery("PRAGMA user_version")) {
            return results.getInt(1);
        }
    }

    private static Database connect(Path file, String address, SQLiteConfig config, Runnable guard) {
        try {
            return new Database(new org.sqlite.JDBC().connect(address, config.toProperties()), guard);
        } catch (SQLException e) {
            throw new StoreException.Unreadable(file, String.valueOf(e.getMessage()));
        }
    }
}
