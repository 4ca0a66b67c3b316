package mizan.wageimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import mizan.tablefile.Place;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;
import org.jspecify.annotations.Nullable;

/// Reads all wage tables of some files once, checks every row, and hands on the good ones in batches.
final class WageReading {

    private static final int BATCH = 256;
    private static final int FIRST_YEAR = 1997;
    private static final int LAST_YEAR = 2099;
    /// A file with more broken rows than this is not read to its end.
    private static final long HOPELESS = 100_000;

    private final WageTables tables;
    private final KnownTables known;
    private final Choices choices;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final FoundBuilder found = new FoundBuilder();

    /// Takes good rows. May be called on another thread than the one that reads, and may throw what it likes to stop.
    @FunctionalInterface
    interface Sink {
        void accept(List<CheckedRow> rows) throws RefusedInput;
    }

    /// @param cancelled asked again and again; the reading then ends with a [CancellationException]
    WageReading(WageTables tables, KnownTables known, Choices choices, Progress progress, BooleanSupplier cancelled) {
        this.tables = tables;
        this.known = known;
        this.choices = choices;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /// @throws RefusedInput if the files as a whole are not to be taken over; broken rows are counted instead
    Found read(Sink sink) throws RefusedInput {
        List<WageTable> all = tables.tables();
        for (int i = 0; i < all.size(); i++) {
            read(all.get(i), i, sink);
        }
        for (Map.Entry<Integer, Set<String>> codes : found.codes().entrySet()) {
            Optional<Integer> other = known.otherEdition(codes.getKey(), codes.getValue());
            if (other.isPresent()) {
                throw RefusedInput.file(all.getFirst().source().name(), Problem.OTHER_CODES, other.get(),
                        codes.getKey());
            }
        }
        if (found.rows() == 0) {
            throw RefusedInput.file(all.getFirst().source().name(), Problem.NO_ROWS);
        }
        return found.build();
    }

    private void read(WageTable table, int position, Sink sink) throws RefusedInput {
        int year = year(table);
        found.contradict(table.contradictingYear());
        try (WageFileReader reader = WageFileReader.of(table.open(), topCode(year))) {
            TableCheck check = new TableCheck(reader, year, choices);
            List<CheckedRow> batch = new ArrayList<>(BATCH);
            for (Optional<TableRow> row = reader.row(); row.isPresent(); row = reader.row()) {
                found.row();
                Optional<CheckedRow> good = check(check, row.get(), table.source().name());
                good.ifPresent(batch::add);
                if (batch.size() == BATCH) {
                    sink.accept(batch);
                    batch = new ArrayList<>(BATCH);
                }
                if (found.rows() % BATCH == 0) {
                    pause(position, reader.progress());
                }
            }
            sink.accept(batch);
            pause(position, 1);
        }
    }

    private Optional<CheckedRow> check(TableCheck check, TableRow row, String file) throws RefusedInput {
        try {
            Optional<CheckedRow> checked = check.check(row);
            if (checked.isEmpty()) {
                found.leaveOut();
                return checked;
            }
            if (!found.add(checked.get(), file)) {
                throw row.refuse(Problem.TWICE);
            }
            return checked;
        } catch (RefusedInput e) {
            found.refuse(e);
            if (found.broken() > HOPELESS) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private void pause(int position, double ofTable) {
        progress.at(found.rows(), (position + ofTable) / tables.tables().size());
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private int year(WageTable table) throws RefusedInput {
        OptionalInt told = table.year();
        if (choices.year().isEmpty() && told.isEmpty()) {
            throw new RefusedInput(new Place(table.source().name(), table.sheetName(), 1), null, Problem.NO_YEAR);
        }
        int year = choices.year().isPresent() ? choices.year().get() : told.getAsInt();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedInput(new Place(table.source().name(), table.sheetName(), 1), null,
                    Problem.YEAR_OUT_OF_RANGE, Integer.toString(year));
        }
        return year;
    }

    /// What the notes beside the table say comes first; they are of the same year as the table.
    private @Nullable TopCode topCode(int year) {
        return tables.topCode() != null ? tables.topCode() : known.topCodes().get(year);
    }
}
