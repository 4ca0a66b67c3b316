package mizan.tablefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The records of a comma-separated file (RFC 4180, UTF-8, plain or gzip).
public final class CsvRows implements SheetRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private final String file;
    private final Reader in;
    private final BoundedInput counted;
    private final long size;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private long nextLine = 1;
    private long recordLine = 1;
    private int columns;

    private CsvRows(String file, BoundedInput counted, InputStream plain, long size) {
        this.file = file;
        this.counted = counted;
        this.size = Math.max(1, size);
        // A decoder made here refuses broken UTF-8; the convenience readers replace it silently.
        this.in = new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder());
    }

    public static CsvRows open(Path path) throws RefusedInput {
        return open(path, String.valueOf(path.getFileName()));
    }

    /// @param name what messages call the file; ends in `.gz` if it is packed
    public static CsvRows open(Path path, String name) throws RefusedInput {
        try {
            long size = Files.size(path);
            InputStream bytes = Files.newInputStream(path);
            try {
                BoundedInput packed = new BoundedInput(name, bytes, Long.MAX_VALUE / Limits.RATIO);
                InputStream plain = name.endsWith(".gz")
                        ? new BoundedInput(name, new GZIPInputStream(packed, 1 << 16), size)
                        : packed;
                return new CsvRows(name, packed, plain, size);
            } catch (IOException e) {
                bytes.close();
                throw e;
            }
        } catch (IOException e) {
            throw ReadFailure.of(new Place(name, "", 1), e);
        }
    }

    @Override
    public @Nullable List<String> next() throws RefusedInput {
        recordLine = nextLine;
        try {
            List<String> cells = record();
            columns = Math.max(columns, cells.size());
            return cells.isEmpty() ? null : cells;
        } catch (IOException e) {
            throw ReadFailure.of(new Place(file, "", nextLine), e);
        }
    }

    @Override
    public Place place() {
        return new Place(file, "", recordLine);
    }

    @Override
    public boolean openEnded() {
        return false;
    }

    @Override
    public double progress() {
        return Math.min(1, (double) counted.unpacked() / size);
    }

    /// The cells up to the end of the line; no cell at all at the end of the file.
    private List<String> record() throws IOException, RefusedInput {
        List<String> cells = new ArrayList<>(columns);
        StringBuilder cell = new StringBuilder();
        boolean wasQuoted = false;
        while (true) {
            int c = read();
            if (c == END) {
                if (!cells.isEmpty() || !cell.isEmpty() || wasQuoted) {
                    add(cells, cell);
                }
                return cells;
            }
            if (c == '"' && cell.isEmpty() && !wasQuoted) {
                quoted(cell);
                wasQuoted = true;
            } else if (c == ',') {
                add(cells, cell);
                wasQuoted = false;
            } else if (c == '\n') {
                nextLine++;
                add(cells, cell);
                return cells;
            } else if (c != '\r' && c != BYTE_ORDER_MARK) {
                append(cell, c);
            }
        }
    }

    /// The text up to the closing quote; a doubled quote stands for one.
    private void quoted(StringBuilder cell) throws IOException, RefusedInput {
        while (true) {
            int c = read();
            if (c == END) {
                throw new RefusedInput(place(), null, Problem.OPEN_QUOTE);
            }
            if (c == '"' && peek() != '"') {
                return;
            }
            if (c == '"') {
                read();
            } else if (c == '\n') {
                nextLine++;
            }
            append(cell, c);
        }
    }

    private void append(StringBuilder cell, int c) throws RefusedInput {
        if (c == 0) {
            throw RefusedInput.file(file, Problem.NOT_A_TABLE);
        }
        if (cell.length() == Limits.CELL_CHARACTERS) {
            throw new RefusedInput(place(), null, Problem.CELL_TOO_LONG, Limits.CELL_CHARACTERS);
        }
        cell.append((char) c);
    }

    private void add(List<String> cells, StringBuilder cell) throws RefusedInput {
        if (cells.size() == Limits.COLUMNS) {
            throw new RefusedInput(place(), null, Problem.TOO_MANY_COLUMNS, Limits.COLUMNS);
        }
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private int read() throws IOException {
        int c = peek();
        if (c != END) {
            position++;
        }
        return c;
    }

    private int peek() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
            if (filled == 0) {
                return END;
            }
        }
        return buffer[position];
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
