package mizan.wageimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import mizan.tablefile.CsvFile;
import mizan.tablefile.DecimalMark;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Header;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.Separator;
import mizan.tablefile.TableRow;
import mizan.wageimport.Remark.Kind;
import org.jspecify.annotations.Nullable;

/// Reads all wage tables of some files once, checks every row, and hands on the good ones in batches.
final class WageReading {

    private static final int BATCH = 64;
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
    private boolean topCoded;
    private boolean passed;

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
        return found.build(known);
    }

    /// What `#` stands for in the tables of a year, once they are read; null if it stands for nothing: no cell has it, and
    /// pay above what the notes or the year's other tables say is published.
    @Nullable
    TopCode topCodeRead(int year) {
        return passed && !topCoded ? null : topCode(year);
    }

    private void read(WageTable table, int position, Sink sink) throws RefusedInput {
        TableSample sample = TableSample.of(table);
        int year = year(table, sample);
        DecimalMark mark = mark(table, sample);
        try (WageFileReader reader = WageFileReader.of(table.open(), topCode(year), mark, known.codes())) {
            guesses(table, reader.table().header(), mark);
            TableCheck check = new TableCheck(reader, year, choices, known.mostJobs());
            List<CheckedRow> batch = new ArrayList<>(BATCH);
            for (Optional<TableRow> row = reader.row(); row.isPresent(); row = reader.row()) {
                found.row();
                CheckedRow good = check(check, row.get(), table.source().name());
                if (good != null) {
                    batch.add(good);
                }
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
            passedOver(table, reader, year);
        }
    }

    /// What was recognised in the table's form and could have been taken for something else.
    private void guesses(WageTable table, Header header, DecimalMark mark) {
        String file = table.source().name();
        Remarks remarks = found.remarks();
        if (choices.scope().isEmpty() && !header.has("area") && !header.has("naics")) {
            remarks.say(Kind.SCOPE_GUESSED, file);
        }
        if (table.source().workbook() instanceof CsvFile text && text.separator() != Separator.COMMA
                && choices.separator().isEmpty()) {
            remarks.say(Kind.SEPARATOR, file, text.separator());
        }
        if (mark == DecimalMark.COMMA && choices.decimal().isEmpty()) {
            remarks.say(Kind.DECIMAL_COMMA, file);
        }
        List<String> unknown = WageColumns.unknown(header);
        if (!unknown.isEmpty()) {
            remarks.say(Kind.COLUMNS_DROPPED, file, String.join(", ", unknown));
        }
    }

    private void passedOver(WageTable table, WageFileReader reader, int year) {
        String file = table.source().name();
        FileLocation first = reader.table().firstNote();
        if (first != null) {
            found.remarks().say(Kind.NOTES_SKIPPED, file, reader.table().notes(), first.line());
        }
        topCoded |= reader.topCoded();
        passed |= reader.passed() > 0;
        TopCode topCode = topCode(year);
        if (reader.passed() > 0 && topCode != null) {
            found.remarks().say(Kind.TOP_CODE_PASSED, file, reader.passed(), topCode);
        }
    }

    private @Nullable CheckedRow check(TableCheck check, TableRow row, String file) throws RefusedInput {
        try {
            switch (check.check(row)) {
                case LeftOut why -> found.leaveOut(why, file);
                case CheckedRow checked -> {
                    if (found.add(checked, file)) {
                        return checked;
                    }
                }
            }
        } catch (RefusedInput e) {
            if (e.problem() == Problem.SEVERAL_YEARS) {
                throw e;
            }
            found.refuse(e);
            if (found.broken() > HOPELESS) {
                throw e;
            }
        }
        return null;
    }

    private void pause(int position, double ofTable) {
        progress.at(found.rows(), (position + ofTable) / tables.tables().size());
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /// What the person says; otherwise the table itself, its sheet's name, or its file's.
    private int year(WageTable table, TableSample sample) throws RefusedInput {
        String file = table.source().name();
        NamedYear ofSheet = table.ofSheet();
        boolean fromSheet = !ofSheet.years().isEmpty();
        NamedYear named = fromSheet ? ofSheet : table.ofFile();
        OptionalInt told = sample.year().isPresent() ? sample.year() : named.year();
        FileLocation place = new FileLocation(file, table.sheetName(), 1);
        if (choices.year().isEmpty() && told.isEmpty()) {
            throw new RefusedInput(place, null, named.ambiguous() ? Problem.DOUBTFUL_YEAR : Problem.NO_YEAR);
        }
        int year = choices.year().isPresent() ? choices.year().get() : told.getAsInt();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedInput(place, null, Problem.YEAR_OUT_OF_RANGE, Integer.toString(year));
        }
        if (choices.year().isEmpty()) {
            boolean guess = sample.year().isEmpty() && !(fromSheet && named.published());
            OptionalInt other = table.contradicting(year);
            if (guess) {
                found.remarks().say(Kind.YEAR_OF_NAME, file, Integer.toString(year));
            }
            if (other.isPresent()) {
                found.remarks().say(Kind.YEAR_CONTRADICTED, file, Integer.toString(other.getAsInt()));
            }
        }
        return year;
    }

    private DecimalMark mark(WageTable table, TableSample sample) throws RefusedInput {
        Optional<DecimalMark> mark = choices.decimal().or(sample::mark);
        if (mark.isEmpty()) {
            throw new RefusedInput(new FileLocation(table.source().name(), table.sheetName(), 1), null,
                    Problem.DOUBTFUL_DECIMAL);
        }
        return mark.get();
    }

    /// What the notes beside the table say comes first; they are of the same year as the table.
    private @Nullable TopCode topCode(int year) {
        return tables.topCode() != null ? tables.topCode() : known.topCodes().get(year);
    }
}
