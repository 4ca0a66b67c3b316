package mizan.wageimport;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads a comma-separated file (RFC 4180, UTF-8, plain or gzip) record by record, with the header's names in lower case.
public final class CsvReader implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Reader in;
    private final List<String> header;
    private long nextLine = 1;
    private long recordLine = 1;

    private CsvReader(String file, Reader in) throws RefusedInput {
        this.file = file;
        this.in = in;
        List<String> names = next();
        if (names.isEmpty()) {
            throw new RefusedInput(file, 1, null, "the file is empty");
        }
        this.header = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    public static CsvReader open(Path path) throws RefusedInput {
        String file = String.valueOf(path.getFileName());
        try {
            InputStream bytes = Files.newInputStream(path);
            try {
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
                // A decoder made here refuses broken UTF-8; the convenience readers replace it silently.
                return new CsvReader(file,
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()), 1 << 16));
            } catch (IOException | RefusedInput e) {
                bytes.close();
                throw e;
            }
        } catch (IOException e) {
            throw new RefusedInput(file, 1, null, reason(e));
        }
    }

    public String file() {
        return file;
    }

    public List<String> header() {
        return header;
    }

    /// The next line that is not blank, as a row with all the header's columns; empty at the end of the file.
    ///
    /// @throws RefusedInput if a line has too few or too many cells, or the file is broken or cut off
    public Optional<CsvRow> row() throws RefusedInput {
        List<String> cells = next();
        while (cells.equals(List.of(""))) {
            cells = next();
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (cells.size() != header.size()) {
            throw new RefusedInput(file, recordLine, null,
                    "there are " + cells.size() + " cells where the header has " + header.size());
        }
        return Optional.of(new CsvRow(file, recordLine, header, cells));
    }

    private List<String> next() throws RefusedInput {
        recordLine = nextLine;
        try {
            return record();
        } catch (IOException e) {
            throw new RefusedInput(file, nextLine, null, reason(e));
        }
    }

    /// The cells up to the end of the line; no cell at all at the end of the file.
    private List<String> record() throws IOException, RefusedInput {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        while (true) {
            int c = in.read();
            if (c < 0) {
                if (quoted) {
                    throw new RefusedInput(file, recordLine, null, "a quoted cell does not end: the file is cut off");
                }
                if (cells.isEmpty() && cell.isEmpty() && !wasQuoted) {
                    return cells;
                }
                cells.add(cell.toString());
                return cells;
            }
            if (quoted) {
                if (c == '\n') {
                    nextLine++;
                }
                if (c != '"') {
                    cell.append((char) c);
                } else if (peek() == '"') {
                    in.read();
                    cell.append('"');
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty() && !wasQuoted) {
                quoted = true;
                wasQuoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
                wasQuoted = false;
            } else if (c == '\n') {
                nextLine++;
                cells.add(cell.toString());
                return cells;
            } else if (c != '\r' && c != BYTE_ORDER_MARK) {
                cell.append((char) c);
            }
        }
    }

    private int peek() throws IOException {
        in.mark(1);
        int c = in.read();
        in.reset();
        return c;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case EOFException _ -> "the file is cut off";
            case ZipException zip -> "the compressed file is damaged (" + zip.getMessage() + ")";
            case CharacterCodingException _ -> "the text is not UTF-8";
            default -> "the file cannot be read (" + e + ")";
        };
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
