package mizan.tablefile;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The records of a text whose cells are parted by commas or the like (RFC 4180), plain or gzip.
public final class CsvRows implements SheetRows {

    /// Characters that a record may have that is none: behind a quote that does not end, the rest of the file is one cell.
    private static final int LONGEST_RECORD = 1 << 20;

    private final String file;
    private final Text text;
    private final Cells cells = new Cells();
    private final CloseableIterator<List<String>> records;
    private long line = 1;

    /// @param counted the bytes of the file, of which there are `size`
    /// @param whole whether the file ends with the end of a line
    record Text(TextReader reader, BoundedInput counted, long size, boolean whole) {}

    private CsvRows(String file, Text text, Separator separator) {
        this.file = file;
        this.text = text;
        this.records = CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .build(cells, text.reader())
                .iterator();
    }

    public static CsvRows open(Path path) throws RefusedInput {
        return open(path, String.valueOf(path.getFileName()), Separator.COMMA);
    }

    /// @param name what messages call the file; ends in `.gz` if it is packed
    public static CsvRows open(Path path, String name, Separator separator) throws RefusedInput {
        try {
            return new CsvRows(name, text(path, name), separator);
        } catch (IOException e) {
            throw ReadFailure.of(new FileLocation(name, "", 1), e);
        }
    }

    static Text text(Path path, String name) throws IOException {
        long size = Files.size(path);
        boolean packed = name.endsWith(".gz");
        boolean whole = packed || endsALine(path, size);
        InputStream bytes = Files.newInputStream(path);
        try {
            BoundedInput counted = new BoundedInput(name, bytes, Long.MAX_VALUE / Limits.RATIO);
            InputStream plain = packed ? new BoundedInput(name, new GZIPInputStream(counted, 1 << 16), size) : counted;
            return new Text(new TextReader(name, plain), counted, Math.max(1, size), whole);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /// In UTF-16, the end of a line is followed by a byte of zero.
    private static boolean endsALine(Path path, long size) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "r")) {
            boolean ends = false;
            for (long at = Math.max(0, size - 2); at < size; at++) {
                bytes.seek(at);
                int last = bytes.read();
                ends = last == '\n' || last == '\r' || (ends && last == 0);
            }
            return ends;
        }
    }

    @Override
    public @Nullable List<String> next() throws RefusedInput {
        List<String> record = hasNext() ? records.next() : null;
        line = cells.line;
        return record;
    }

    private boolean hasNext() throws RefusedInput {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            line = cells.line;
            throw ReadFailure.of(place(), Objects.requireNonNull(e.getCause()));
        } catch (CsvParseException e) {
            line = cells.line;
            throw refusal(e);
        }
    }

    /// What the reader of records says is English, and of no use to the person.
    private RefusedInput refusal(CsvParseException failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof Cells.OverTheLimit over) {
                return new RefusedInput(place(), null, over.problem, over.limit);
            }
            if (e instanceof IOException unread) {
                return ReadFailure.of(place(), unread);
            }
        }
        return new RefusedInput(place(), null, Problem.OPEN_QUOTE);
    }

    @Override
    public FileLocation place() {
        return new FileLocation(file, "", line);
    }

    @Override
    public boolean openEnded() {
        return false;
    }

    @Override
    public boolean unfinished() throws RefusedInput {
        return !text.whole() && !hasNext();
    }

    @Override
    public double progress() {
        return Math.min(1, (double) text.counted().unpacked() / text.size());
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Collects the cells of one record, as long as they are within the [Limits].
    private static final class Cells extends AbstractBaseCsvCallbackHandler<List<String>> {

        private long line = 1;
        private List<String> cells = new ArrayList<>();

        /// Carries a refusal through the reader of records, which knows only unchecked failures.
        private static final class OverTheLimit extends RuntimeException {
            private static final long serialVersionUID = 1L;

            private final Problem problem;
            private final int limit;

            OverTheLimit(Problem problem, int limit) {
                super(problem.english(limit), null, false, false);
                this.problem = problem;
                this.limit = limit;
            }
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            cells = new ArrayList<>(cells.size());
        }

        @Override
        protected void handleField(int position, char[] buffer, int offset, int length, boolean quoted) {
            if (position == Limits.COLUMNS) {
                throw new OverTheLimit(Problem.TOO_MANY_COLUMNS, Limits.COLUMNS);
            }
            if (length > Limits.CELL_CHARACTERS) {
                throw new OverTheLimit(Problem.CELL_TOO_LONG, Limits.CELL_CHARACTERS);
            }
            cells.add(new String(buffer, offset, length));
        }

        @Override
        protected List<String> buildRecord() {
            return cells;
        }
    }
}
