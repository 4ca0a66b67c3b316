package mizan.tablefile.xlsx;

import java.util.ArrayList;
import java.util.List;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.NumberText;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.SheetRows;
import mizan.tablefile.xlsx.XmlPart.Piece;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of an `.xlsx` workbook.
final class XlsxRows implements SheetRows {

    /// What a cell holds.
    private enum Kind {
        SHARED, NUMBER, TRUTH, TEXT;

        /// @param told by the cell; null if it says nothing, as of a number
        static Kind of(@Nullable CharSequence told) {
            if (told == null || told.isEmpty() || "n".contentEquals(told)) {
                return NUMBER;
            }
            return "s".contentEquals(told) ? SHARED : "b".contentEquals(told) ? TRUTH : TEXT;
        }
    }

    private final XmlPart xml;
    private final SharedStrings strings;
    private final String file;
    private final String sheet;
    private final long size;
    private final CellText written = new CellText();
    private long line;
    private int width;

    /// @param size of the sheet's XML in bytes, as the zip tells it
    XlsxRows(XmlPart xml, SharedStrings strings, String file, String sheet, long size) {
        this.xml = xml;
        this.strings = strings;
        this.file = file;
        this.sheet = sheet;
        this.size = Math.max(1, size);
    }

    @Override
    public @Nullable List<String> next() throws RefusedInput {
        for (Piece piece = xml.next(); piece != Piece.END_OF_FILE; piece = xml.next()) {
            if (piece == Piece.START && xml.name().equals("row")) {
                line = number(xml.attribute("r"), line + 1);
                return row();
            }
        }
        return null;
    }

    private List<String> row() throws RefusedInput {
        List<String> cells = new ArrayList<>(width);
        for (Piece piece = xml.next(); !ends(piece, "row"); piece = xml.next()) {
            if (piece == Piece.START && xml.name().equals("c")) {
                int column = column(xml.attribute("r"), cells.size());
                if (column >= Limits.COLUMNS) {
                    throw new RefusedInput(place(), null, Problem.TOO_MANY_COLUMNS, Limits.COLUMNS);
                }
                if (column < cells.size()) {
                    throw new RefusedInput(place(), null, Problem.DAMAGED, "the cells are not in order");
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell());
            }
        }
        width = Math.max(width, cells.size());
        return cells;
    }

    /// The cell that begins here, up to its end.
    private String cell() throws RefusedInput {
        Kind kind = Kind.of(xml.attribute("t"));
        written.clear();
        boolean inText = false;
        boolean formula = false;
        for (Piece piece = xml.next(); !ends(piece, "c"); piece = xml.next()) {
            switch (piece) {
                case START -> {
                    inText = xml.name().equals("v") || xml.name().equals("t");
                    formula |= xml.name().equals("f");
                }
                case END -> inText = false;
                default -> {
                    if (inText) {
                        xml.addTo(written);
                    }
                }
            }
        }
        if (written.written().isEmpty()) {
            if (formula) {
                throw new RefusedInput(place(), null, Problem.NO_VALUE);
            }
            return "";
        }
        return switch (kind) {
            case SHARED -> shared(written.written());
            case NUMBER -> NumberText.of(written.text());
            case TRUTH -> written.written().charAt(0) == '1' ? "TRUE" : "FALSE";
            case TEXT -> written.text();
        };
    }

    private String shared(CharSequence position) throws RefusedInput {
        String shared = strings.get((int) number(position, -1));
        if (shared == null) {
            throw new RefusedInput(place(), null, Problem.DAMAGED, "a text of the workbook is missing");
        }
        return shared;
    }

    private boolean ends(Piece piece, String element) {
        return piece == Piece.END && xml.name().equals(element);
    }

    private static long number(@Nullable CharSequence digits, long otherwise) {
        if (digits == null || digits.isEmpty() || digits.length() > 9) {
            return otherwise;
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /// The position that a cell's name such as `AB12` tells: 27.
    ///
    /// @param otherwise for a cell that has no name, the next one in its row
    private static int column(@Nullable CharSequence name, int otherwise) {
        if (name == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < name.length() && i < 4; i++) {
            char c = name.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }

    @Override
    public FileLocation place() {
        return new FileLocation(file, sheet, line);
    }

    @Override
    public boolean openEnded() {
        return true;
    }

    @Override
    public double progress() {
        return Math.min(1, (double) xml.read() / size);
    }

    @Override
    public void close() {
        xml.close();
    }
}
