package mizan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import mizan.files.Permissions;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;

/// The ways in which a file is opened; [Database] says what each is for.
final class Connections {

    private static final int WAIT_FOR_OTHERS_MILLIS = 5_000;

    /// 16 MB of pages in memory for a large write, in the negative kibibytes that SQLite wants.
    private static final String LARGE_CACHE = "-16384";

    /// 128 MB: rows that come in another order than they are kept in fall on all pages of a file.
    private static final String WHOLE_CACHE = "-131072";

    private Connections() {}

    static Connection immutable(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, uri(file) + "?immutable=1", config);
    }

    static Connection shared(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(WAIT_FOR_OTHERS_MILLIS);
        return open(file, address(file), config);
    }

    static Connection bulkChanges(Path file) {
        SQLiteConfig config = durable();
        config.setPragma(Pragma.CACHE_SIZE, LARGE_CACHE);
        return open(file, address(file), config);
    }

    static Connection writable(Path file) {
        SQLiteConfig config = durable();
        config.enforceForeignKeys(true);
        // SQLite would make one that others may read; what it keeps beside it is as open as the file.
        Permissions.makePrivate(file);
        return open(file, address(file), config);
    }

    static Connection newForBulk(Path file, int version) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setUserVersion(version);
        config.setApplicationId(Migrations.APPLICATION);
        config.setPragma(Pragma.CACHE_SIZE, WHOLE_CACHE);
        return open(file, address(file), config);
    }

    private static SQLiteConfig durable() {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(WAIT_FOR_OTHERS_MILLIS);
        return config;
    }

    /// The driver takes all behind a `?` for settings: a path that has one is given as an address, where it is written
    /// otherwise.
    private static String address(Path file) {
        String path = file.toAbsolutePath().toString();
        return path.contains("?") ? uri(file) : path;
    }

    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().toString().replace("file:///", "file:/");
    }

    private static Connection open(Path file, String address, SQLiteConfig config) {
        try {
            return new JDBC().connect("jdbc:sqlite:" + address, config.toProperties());
        } catch (SQLException e) {
            throw StoreException.opening(file, e);
        }
    }
}
