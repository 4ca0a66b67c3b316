package mizan.wageimport;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import mizan.domain.data.Scope;
import mizan.files.NoRoom;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.store.StoreException;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;

/// Takes published files over into the store, all of a file or nothing, and takes imported sets out again.
///
/// One import at a time; on a thread that may wait.
public final class WageImporter {

    private static final Sql IMPORTED = Sql.parse("""
            SELECT s.set_id, s.year, s.scope, i.replaces_reference FROM imported_set i JOIN wage_set s USING (set_id)
            WHERE s.year = :year AND s.scope = :scope""");

    private final WageStore store;
    private final Path temporary;
    private final RemovedTables removed;
    private final InstantSource clock;

    /// @param temporary an existing folder for what is unpacked meanwhile
    public WageImporter(WageStore store, Path temporary, InstantSource clock) {
        this.store = store;
        this.temporary = temporary;
        this.removed = new RemovedTables(temporary);
        this.clock = clock;
    }

    /// Reads all of the files and writes nothing.
    ///
    /// @param cancelled asked again and again; if it says yes, this ends with a [CancellationException]
    /// @throws RefusedInput if the files cannot be taken over at all; broken rows are in the answer instead
    public Preview preview(List<Path> files, Choices choices, Progress progress, BooleanSupplier cancelled)
            throws RefusedInput {
        try (SourceFiles sources = SourceFiles.open(files, temporary, choices.separator());
                Database database = store.openForReading(() -> {})) {
            TableComparison comparison = new TableComparison(database);
            Found found = new WageReading(WageTables.find(sources), KnownTables.in(database), choices, progress,
                    cancelled).read(comparison);
            return new Preview(found, comparison.changes());
        }
    }

    /// Reads the files and stores their tables; what is installed in their place is replaced.
    ///
    /// @param cancelled as for [#preview]; nothing is stored then
    /// @throws Undecided if there is something that the choices do not decide, such as broken rows
    /// @throws RefusedInput if the files cannot be taken over at all
    public Imported store(List<Path> files, Choices choices, Progress progress, BooleanSupplier cancelled)
            throws RefusedInput {
        Instant start = clock.instant();
        try (SourceFiles sources = SourceFiles.open(files, temporary, choices.separator())) {
            WageTables tables = WageTables.find(sources);
            KnownTables known = known();
            WageReading reading = new WageReading(tables, known, choices, progress, cancelled);
            List<Imported> imported = new ArrayList<>(1);
            try (Database database = store.openForWriting()) {
                database.<RefusedInput>write(transaction -> {
                    ImportWriter writer = new ImportWriter(database, transaction);
                    Found found = Pipeline.run(reading, writer::write);
                    requireWhole(found, choices);
                    Duration took = Duration.between(start, clock.instant());
                    long id = writer.finish(found, reading::topCodeRead, clock.instant(), took);
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    imported.add(new Imported(id, found, took));
                });
                database.script("PRAGMA analysis_limit = 400; PRAGMA optimize");
            }
            return imported.getFirst();
        } catch (StoreException.NoRoom _) {
            throw noRoom(files);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoRoom) {
                throw noRoom(files);
            }
            throw e;
        } finally {
            store.removeIfEmpty();
        }
    }

    private static RefusedInput noRoom(List<Path> files) {
        return RefusedInput.file(String.valueOf(files.getFirst().getFileName()), Problem.NO_ROOM);
    }

    /// Removes what imports that were killed have left behind, and what was kept of tables that were taken out.
    public void removeAbandoned() {
        UnpackedArchive.removeAbandoned(temporary);
        removed.deleteAll();
    }

    /// Takes out the imported set of a year and scope. If the reference database has one of its own, that is back.
    /// When nobody reads any more, [WageStore#removeIfEmpty] gives the disk back.
    ///
    /// @return a file that keeps what was taken out, for [#bringBack]; it goes at the next start
    public Path remove(int year, Scope scope) {
        Path kept = removed.fresh();
        try (Database database = store.openForWriting()) {
            database.attach(store.reference(), "reference");
            database.attach(kept, "removed");
            database.write(transaction -> {
                for (Removal removal : removals(database, year, scope)) {
                    transaction.script(script("keep_removed.sql", removal.setId()));
                    ImportWriter.remove(transaction, removal.setId());
                    if (removal.restore()) {
                        transaction.script(Sql.script(WageImporter.class, "restore_set.sql")
                                .replace(":year", Integer.toString(year))
                                .replace(":scope", scope.id()));
                    }
                }
                transaction.script(Sql.script(WageImporter.class, "industry_tree.sql"));
            });
            database.script("DETACH reference");
            database.script("DETACH removed");
            database.script("VACUUM");
        }
        return kept;
    }

    /// Puts back what [#remove] took out; what is installed in its place goes.
    public void bringBack(Path kept, int year, Scope scope) {
        try (Database database = store.openForWriting()) {
            database.attach(kept, "removed");
            database.write(transaction -> {
                ImportWriter writer = new ImportWriter(database, transaction);
                transaction.script(script("bring_back.sql", writer.makeRoom(year, scope)));
                transaction.script(Sql.script(WageImporter.class, "industry_tree.sql"));
            });
            database.script("DETACH removed");
        }
        removed.delete(kept);
    }

    private static String script(String name, int setId) {
        return Sql.script(WageImporter.class, name).replace(":set_id", Integer.toString(setId));
    }

    private record Removal(int setId, boolean restore) {}

    private static List<Removal> removals(Database database, int year, Scope scope) {
        return database.list(IMPORTED, Bindings.of("year", year).and("scope", scope.id()),
                row -> new Removal(row.integer("set_id"), row.integer("replaces_reference") == 1));
    }

    private KnownTables known() {
        try (Database database = store.openForReading(() -> {})) {
            return KnownTables.in(database);
        }
    }

    private static void requireWhole(Found found, Choices choices) throws Undecided {
        Optional<Undecided> open = Undecided.of(found, choices);
        if (open.isPresent()) {
            throw open.get();
        }
    }
}
