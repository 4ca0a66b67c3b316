package mizan.tablefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a sheet as a table: the rows below the one that names the columns, without the notes around them.
public final class TableReader implements AutoCloseable {

    /// How many rows of notes may stand above a head: tables of the nineties begin with what each column says.
    private static final int NOTES_ABOVE = 120;

    private final SheetRows rows;
    private final TableForm form;
    private final Header header;
    private long notes;
    private @Nullable FileLocation firstNote;
    private FileLocation headPlace;
    /// Cells of the head, empty ones at its end included, which the rows then have too.
    private int width;

    private TableReader(SheetRows rows, TableForm form) throws RefusedInput {
        this.rows = rows;
        this.form = form;
        this.headPlace = rows.place();
        this.header = head();
    }

    /// Takes over the rows and closes them.
    ///
    /// @throws RefusedInput if there is no row at all; the rows are closed then
    public static TableReader of(SheetRows rows, TableForm form) throws RefusedInput {
        try {
            return new TableReader(rows, form);
        } catch (RefusedInput e) {
            rows.close();
            throw e;
        }
    }

    /// A comma-separated file, plain or gzip, that has nothing but a head and rows.
    public static TableReader ofCsv(Path path) throws RefusedInput {
        return of(CsvRows.open(path), TableForm.PLAIN);
    }

    /// The first row that is one; where there is none, the one that is most like one, to say what it lacks.
    private Header head() throws RefusedInput {
        Header nearest = null;
        List<String> cells = filled();
        for (int i = 0; cells != null && i < NOTES_ABOVE && !form.isData(cells); i++) {
            Header header = Header.of(cells, form.names());
            if (form.isHead(header)) {
                width = cells.size();
                headPlace = rows.place();
                return header;
            }
            note();
            if (nearest == null || form.likeness(header) > form.likeness(nearest)) {
                nearest = header;
                headPlace = rows.place();
            }
            cells = filled();
        }
        if (nearest == null && cells == null) {
            throw new RefusedInput(new FileLocation(rows.place().file(), rows.place().sheet(), 1), null, Problem.EMPTY);
        }
        return nearest == null ? Header.of(List.of(), form.names()) : nearest;
    }

    public Header header() {
        return header;
    }

    /// Where the head stands.
    public FileLocation headPlace() {
        return headPlace;
    }

    public double progress() {
        return rows.progress();
    }

    /// How many rows were passed over because they are notes.
    public long notes() {
        return notes;
    }

    /// Where the first of them stands; null if there is none.
    public @Nullable FileLocation firstNote() {
        return firstNote;
    }

    /// The next row that is neither blank nor a note; empty at the end of the sheet.
    ///
    /// @throws RefusedInput if a row has too few or too many cells, or the file is broken or cut off
    public Optional<TableRow> row() throws RefusedInput {
        for (List<String> cells = filled(); cells != null; cells = filled()) {
            TableRow row = new TableRow(rows.place(), header, cells);
            if (!form.isNote(row)) {
                requireWhole(cells);
                return Optional.of(row);
            }
            note();
        }
        return Optional.empty();
    }

    private void note() {
        notes++;
        firstNote = firstNote == null ? rows.place() : firstNote;
    }

    private void requireWhole(List<String> cells) throws RefusedInput {
        if (cells.size() > width && !rows.openEnded()) {
            throw uneven(cells.size());
        }
        for (int i = header.size(); i < cells.size(); i++) {
            if (!blank(cells.get(i))) {
                throw new RefusedInput(rows.place(), null, Problem.BEYOND_HEADER);
            }
        }
        for (int i = cells.size(); i < header.size() && !rows.openEnded(); i++) {
            if (!form.mayBeCut(header.names().get(i)) || rows.unfinished()) {
                throw uneven(cells.size());
            }
        }
    }

    private RefusedInput uneven(int cells) {
        return new RefusedInput(rows.place(), null, Problem.CELL_COUNT, cells, header.size());
    }

    /// The next row with anything in it; null at the end.
    private @Nullable List<String> filled() throws RefusedInput {
        List<String> cells = rows.next();
        while (cells != null && blank(cells)) {
            cells = rows.next();
        }
        return cells;
    }

    private static boolean blank(List<String> cells) {
        for (String cell : cells) {
            if (!blank(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!Blanks.isBlank(cell.charAt(i))) {
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
