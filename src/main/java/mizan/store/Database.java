package mizan.store;

import java.io.IOException;
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
import mizan.files.FileReplacement;
import mizan.files.FileReplacement.Readers;

/// One open SQLite file. May be used from any one thread at a time; the guard that it is opened with refuses threads
/// that must not wait for a disk.
public final class Database implements AutoCloseable {

    private static final String WRITE_AHEAD = "journal_mode=WAL";

    private Connection connection;
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
        return checked(new Database(Connections.immutable(file), guard), file, newestVersion);
    }

    private static Database checked(Database database, Path file, int newestVersion) {
        try {
            Migrations.refuseForeign(database, file);
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

    /// Opens a file for reading while another connection may write to it.
    public static Database openShared(Path file, int newestVersion, Runnable guard) {
        return existing(file, newestVersion, Connections::shared, guard);
    }

    /// Opens an existing file for large writes: the rows of a table may come before the set that they refer to, and what
    /// they hold is up to the writer, whose rows the tables' own checks would go through a second time.
    public static Database openForBulkChanges(Path file, int newestVersion, Runnable guard) {
        Database database = existing(file, newestVersion, Connections::bulkChanges, guard);
        try {
            // Only now: it writes to the file.
            database.pragma(WRITE_AHEAD);
            database.script("PRAGMA ignore_check_constraints = ON");
        } catch (SQLException e) {
            database.close();
            throw StoreException.opening(file, e);
        }
        return database;
    }

    private static Database existing(Path file, int newestVersion, Function<Path, Connection> open, Runnable guard) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException.Unreadable(file, "there is no such file");
        }
        return checked(new Database(open.apply(file), guard), file, newestVersion);
    }

    /// Opens a file that is written to while other connections may read it, and makes it if it is not there.
    ///
    /// Each transaction is on the disk when [#write] returns, and a process that is killed leaves a whole file
    /// (write-ahead log). Before an older file is migrated it is copied, and a newer one is refused untouched.
    ///
    /// @param guard called before every use; throws on a thread that must not wait
    /// @throws StoreException.Unreadable if the file is no database, or a damaged one
    /// @throws StoreException.Newer if a newer program wrote it
    public static Database openWritable(Path file, Migrations migrations, Runnable guard) {
        Database database = new Database(Connections.writable(file), guard);
        try {
            migrations.apply(database, file);
            // Only now: it writes to the file.
            database.pragma(WRITE_AHEAD);
        } catch (SQLException e) {
            database.close();
            throw StoreException.opening(file, e);
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
        return new Database(Connections.newForBulk(file, version), () -> {});
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
            throw StoreException.of("the question failed", e);
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
                leave(e);
                throw e;
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw StoreException.of("the write failed", e);
        }
    }

    /// Writes a whole and consistent copy of what has been committed, which is moved into place when it is complete.
    ///
    /// @param target is replaced if it is there
    public void copyTo(Path target) {
        guard.run();
        try {
            FileReplacement.write(target, Readers.OWNER, this::copyInto);
        } catch (IOException e) {
            throw new StoreException("no copy was made: " + e, e);
        }
    }

    private void copyInto(Path empty) {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, empty.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw StoreException.of("no copy was made", e);
        }
    }

    /// Takes back what a transaction wrote. Where the disk is full SQLite has done that by itself, and there is nothing left
    /// to take back: the failure that matters is the first one.
    private void leave(Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /// Makes the tables of another file known under a name of their own, as `name.table`. Not within a transaction.
    public void attach(Path file, String name) {
        guard.run();
        try (PreparedStatement statement = connection.prepareStatement("ATTACH ? AS " + name)) {
            statement.setString(1, file.toAbsolutePath().toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreException.opening(file, e);
        }
    }

    /// Runs statements that cannot be part of a transaction, such as `VACUUM`.
    public void script(String statements) {
        guard.run();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw StoreException.of("the script failed", e);
        }
    }

    /// From now on this answers from the other's file; the other must not be used or closed any more.
    public void replaceBy(Database other) {
        guard.run();
        close();
        prepared.clear();
        connection = other.connection;
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

    int version() throws SQLException {
        return Integer.parseInt(pragma("user_version"));
    }

    /// The first column of the first row that the pragma answers with.
    String pragma(String pragma) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet results = statement.executeQuery("PRAGMA " + pragma)) {
            return String.valueOf(results.getString(1));
        }
    }
}
