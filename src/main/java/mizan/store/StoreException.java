package mizan.store;

import java.nio.file.Path;

/// A database could not be opened, read or written. The message is one line for the log or the console.
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    StoreException(String message) {
        super(message);
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
