package mizan.wageimport;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import mizan.files.FileReplacement;
import mizan.files.NoRoom;
import mizan.files.Permissions;
import mizan.query.ReferenceDatabase;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.store.StoreException;

/// The file that is asked for wages: the reference database that the program ships, or, once a person has brought tables
/// of their own, a copy of it in the data folder that holds these too.
///
/// Why a copy, and not a second file beside it that the questions join: over two files SQLite gathers all rows of both
/// before it groups them, and the search for titles took minutes instead of 50 ms. In one file every index serves as
/// before. The reference database itself is never written to, and what it holds comes back from it when an imported set
/// that stands in its place is removed.
public final class WageStore {

    private static final Sql EDITION = Sql.parse("SELECT inputs FROM reference_edition");
    private static final Sql IMPORTED = Sql.parse("SELECT count(*) AS sets FROM imported_set");

    /// A database, and what SQLite keeps beside it: changes that are not in it yet, and an index to them.
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private static final String UNFINISHED = ".unfinished";

    private static final System.Logger LOG = System.getLogger(WageStore.class.getName());

    private final Path reference;
    private final Path wages;
    private volatile boolean unreadable;
    private volatile boolean outdated;

    /// @param wages the copy with what was imported; need not exist
    public WageStore(Path reference, Path wages) {
        this.reference = reference;
        this.wages = wages;
    }

    Path reference() {
        return reference;
    }

    boolean exists() {
        return Files.isRegularFile(wages);
    }

    /// Opens what is to be asked.
    ///
    /// @param guard called before every use; throws on a thread that must not wait
    public Database openForReading(Runnable guard) {
        return exists() && !outdated
                ? Database.openShared(wages, ReferenceDatabase.VERSION, guard)
                : ReferenceDatabase.open(reference, guard);
    }

    /// Opens the copy if it is of this edition of the reference database. Otherwise what the program ships: if it cannot be
    /// read, and the file is left as it is until [#setAside]; if it is outdated, until [#carryOver].
    public Database openAtStart(Runnable guard) {
        try {
            outdated = exists() && !edition(wages).equals(shippedEdition());
            return openForReading(guard);
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.ERROR, "what was imported cannot be read", e);
            unreadable = true;
            return ReferenceDatabase.open(reference, guard);
        }
    }

    /// The file with what was imported, if it could not be read at the start.
    public Optional<Path> unreadable() {
        return unreadable ? Optional.of(wages) : Optional.empty();
    }

    /// Gives the unreadable file another name, beside it, so that one can import again. Its log goes along: it may hold
    /// imports that are nowhere else, and whoever mends the file finds them.
    public void setAside() {
        Path aside = beside(wages, ".unreadable");
        for (int next = 2; Files.exists(aside); next++) {
            aside = beside(wages, ".unreadable-" + next);
        }
        try {
            // Never one's log with the other's file.
            delete(aside);
            for (String part : PARTS) {
                if (Files.exists(beside(wages, part))) {
                    Files.move(beside(wages, part), beside(aside, part));
                }
            }
            unreadable = false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rename " + wages, e);
        }
    }

    /// Opens what the program ships, without what was imported.
    public Database openReference() {
        return ReferenceDatabase.open(reference, () -> {});
    }

    /// Whether the copy was made from an earlier edition of the reference database, and is not asked until what was
    /// imported is carried over.
    public boolean outdated() {
        return outdated;
    }

    /// Makes the copy anew if it was made from an earlier edition of the reference database, keeping what was imported.
    /// To be called once before the first opening.
    public void bringUpToDate() {
        carryOver((_, _) -> {}, () -> false);
    }

    /// Makes the copy anew if it was made from an earlier edition of the reference database, set by set; what was
    /// interrupted goes on. The earlier file is there until the new one takes its place. On the thread that writes.
    ///
    /// @param cancelled asked before each set; this then ends with a [java.util.concurrent.CancellationException]
    public void carryOver(CarryProgress progress, BooleanSupplier cancelled) {
        String current = shippedEdition();
        if (exists() && !edition(wages).equals(current)) {
            Path unfinished = beside(wages, UNFINISHED);
            if (!isBegun(unfinished, current)) {
                copy();
            }
            try (Database database = Database.openForBulkChanges(unfinished, ReferenceDatabase.VERSION, () -> {})) {
                database.attach(wages, "earlier");
                new CarryOver(database).run(progress, cancelled);
            }
            moveIntoPlace(unfinished);
        }
        outdated = false;
    }

    private String shippedEdition() {
        try (Database database = ReferenceDatabase.open(reference, () -> {})) {
            return edition(database);
        }
    }

    /// Opened for reading: whatever file has this name, nothing is written to it before it is known.
    private static String edition(Path file) {
        try (Database database = Database.openShared(file, ReferenceDatabase.VERSION, () -> {})) {
            return edition(database);
        }
    }

    private static boolean isBegun(Path unfinished, String edition) {
        if (!Files.isRegularFile(unfinished)) {
            return false;
        }
        try (Database database = Database.openShared(unfinished, ReferenceDatabase.VERSION, () -> {})) {
            return edition(database).equals(edition) && CarryOver.begun(database);
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.INFO, "begun anew: " + unfinished, e);
            return false;
        }
    }

    /// Opens the copy for writing, and makes it first if it is not there.
    Database openForWriting() {
        if (outdated) {
            bringUpToDate();
        }
        if (!exists()) {
            moveIntoPlace(copy());
        }
        return Database.openForBulkChanges(wages, ReferenceDatabase.VERSION, () -> {});
    }

    /// Removes the copy if nothing imported is left in it. Nobody may have it open.
    public void removeIfEmpty() {
        if (exists()) {
            boolean empty;
            try (Database database = Database.openForBulkChanges(wages, ReferenceDatabase.VERSION, () -> {})) {
                empty = database.list(IMPORTED, Bindings.none(), row -> row.integer("sets")).equals(List.of(0));
            }
            if (empty) {
                delete(wages);
            }
        }
    }

    /// Bytes on disk, the write-ahead log included; 0 if nothing was imported.
    public long size() {
        long size = 0;
        for (String suffix : List.of("", "-wal")) {
            Path file = beside(wages, suffix);
            try {
                size += Files.exists(file) ? Files.size(file) : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return size;
    }

    private static String edition(Database database) {
        return database.list(EDITION, Bindings.none(), row -> row.text("inputs")).getFirst();
    }

    private Path copy() {
        Path unfinished = beside(wages, UNFINISHED);
        try {
            delete(unfinished);
            try (OutputStream out = Files.newOutputStream(Permissions.createPrivate(unfinished))) {
                Files.copy(reference, out);
            }
            return unfinished;
        } catch (IOException e) {
            IOException why = NoRoom.or(e, unfinished, reference.toFile().length());
            // Half a copy would take the room that is needed.
            delete(unfinished);
            throw new UncheckedIOException("cannot write " + unfinished, why);
        }
    }

    private void moveIntoPlace(Path unfinished) {
        try {
            FileReplacement.move(unfinished, wages);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + wages, e);
        }
    }

    private static void delete(Path database) {
        try {
            for (String part : PARTS) {
                Files.deleteIfExists(beside(database, part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + database, e);
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
