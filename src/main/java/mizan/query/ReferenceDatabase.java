package mizan.query;

import java.nio.file.Path;
import mizan.store.Database;

/// The database of published figures that the program ships.
public final class ReferenceDatabase {

    /// The version of its tables that this program writes and reads.
    public static final int VERSION = 2;

    private ReferenceDatabase() {}

    /// @param guard called before every use; throws on a thread that must not wait
    /// @throws mizan.store.StoreException if it is not there, or was made for a newer program
    public static Database open(Path file, Runnable guard) {
        return Database.openImmutable(file, VERSION, guard);
    }
}
