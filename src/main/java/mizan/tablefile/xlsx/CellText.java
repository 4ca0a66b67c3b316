package mizan.tablefile.xlsx;

import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;

/// The text of a cell. It nearly always comes in one piece, which is kept as it is; it may come in as many as it has
/// characters.
final class CellText {

    private final StringBuilder pieces = new StringBuilder();
    private String first = "";

    void clear() {
        first = "";
        pieces.setLength(0);
    }

    void add(String piece, FileLocation place) throws RefusedInput {
        int length = pieces.isEmpty() ? first.length() : pieces.length();
        if (length + piece.length() > Limits.CELL_CHARACTERS) {
            throw new RefusedInput(place, null, Problem.CELL_TOO_LONG, Limits.CELL_CHARACTERS);
        }
        if (length == 0) {
            first = piece;
        } else {
            if (pieces.isEmpty()) {
                pieces.append(first);
            }
            pieces.append(piece);
        }
    }

    String text() {
        return pieces.isEmpty() ? first : pieces.toString();
    }
}
