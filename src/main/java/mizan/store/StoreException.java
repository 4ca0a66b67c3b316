package mizan.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// A database could not be opened, read or written. The message is one line for the log or the console.
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// The bits of an extended result code that name its kind.
    private static final int PRIMARY = 0xff;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    StoreException(String message) {
        super(message);
    }

    /// The failure of a statement, as one of the kinds below where it is one.
    static StoreException of(String what, SQLException e) {
        String message = what + ": " + e.getMessage();
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY)) {
            case SQLITE_FULL -> new NoRoom(message, e);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new StoreException("another program keeps the database busy; close it, and try again", e);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> new NotAllowed(message, e);
            default -> new StoreException(message, e);
        };
    }

    /// The failure to open a file: not allowed, no room, or else not readable as a database.
    static StoreException opening(Path file, SQLException e) {
        StoreException failure = of("cannot open the database " + file, e);
        return failure instanceof NoRoom || failure instanceof NotAllowed
                ? failure
                : new Unreadable(file, String.valueOf(e.getMessage()));
    }

    /// The disk is full.
    public static final class NoRoom extends StoreException {
        private static final long serialVersionUID = 1L;

        NoRoom(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The file or its folder may not be written to.
    public static final class NotAllowed extends StoreException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// There is no such file, or it is no database.
    public static final class Unreadable extends StoreException {
        private static final long serialVersionUID = 1L;

        Unreadable(Path file, String why) {
            super("cannot read the database " + file + ": " + why);
        }
    }

    /// The file was written by a newer version of the program.
    public static final class Newer extends StoreException {
        private static final long serialVersionUID = 1L;

        Newer(Path file, int version, int newestKnown) {
            super("the database " + file + " is of version " + version + ", this program knows up to " + newestKnown
                    + ": use a newer version of the program");
        }
    }

    /// A row breaks a key or a check of its table.
    public static final class Refused extends StoreException {
        private static final long serialVersionUID = 1L;

        private final boolean duplicate;

        Refused(String message, boolean duplicate, Throwable cause) {
            super(message, cause);
            this.duplicate = duplicate;
        }

        /// Whether a row with the same key was there already.
        public boolean duplicate() {
            return duplicate;
        }
    }
}
