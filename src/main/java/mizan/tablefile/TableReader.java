package mizan.tablefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a sheet as a table: its first row that is not blank names the columns.
public final class TableReader implements AutoCloseable {

    private final SheetRows rows;
    private final Header header;

    private TableReader(SheetRows rows, Header header) {
        this.rows = rows;
        this.header = header;
    }

    /// Takes over the rows and closes them.
    ///
    /// @param otherNames other names of columns, and what they are called in the table that is read
    /// @throws RefusedInput if there is no row at all; the rows are closed then
    public static TableReader of(SheetRows rows, Map<String, String> otherNames) throws RefusedInput {
        try {
            List<String> names = rows.next();
            while (names != null && blank(names)) {
                names = rows.next();
            }
            if (names == null) {
                throw new RefusedInput(new Place(rows.place().file(), rows.place().sheet(), 1), null, Problem.EMPTY);
            }
            return new TableReader(rows, Header.of(names, otherNames));
        } catch (RefusedInput e) {
            rows.close();
            throw e;
        }
    }

    /// A comma-separated file, plain or gzip.
    public static TableReader ofCsv(Path path) throws RefusedInput {
        return of(CsvRows.open(path), Map.of());
    }

    public Header header() {
        return header;
    }

    /// The file and sheet, and the line that was read last.
    public Place place() {
        return rows.place();
    }

    public double progress() {
        return rows.progress();
    }

    /// The next row that is not blank; empty at the end of the sheet.
    ///
    /// @throws RefusedInput if a row has too few or too many cells, or the file is broken or cut off
    public Optional<TableRow> row() throws RefusedInput {
        List<String> cells = rows.next();
        while (cells != null && blank(cells)) {
            cells = rows.next();
        }
        if (cells == null) {
            return Optional.empty();
        }
        if (rows.openEnded()) {
            requireNoneBeyond(cells);
        } else if (cells.size() != header.size()) {
            throw new RefusedInput(rows.place(), null, Problem.CELL_COUNT, cells.size(), header.size());
        }
        return Optional.of(new TableRow(rows.place(), header, cells));
    }

    private void requireNoneBeyond(List<String> cells) throws RefusedInput {
        for (int i = header.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                throw new RefusedInput(rows.place(), null, Problem.BEYOND_HEADER);
            }
        }
    }

    private static boolean blank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        rows.close();
    }
}
