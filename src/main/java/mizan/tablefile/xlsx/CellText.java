package mizan.tablefile.xlsx;

import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;

/// The text of a cell, which may come in as many pieces as it has characters.
final class CellText {

    private final StringBuilder pieces = new StringBuilder();

    void clear() {
        pieces.setLength(0);
    }

    void add(char[] characters, int start, int length, FileLocation place) throws RefusedInput {
        if (pieces.length() + length > Limits.CELL_CHARACTERS) {
            throw new RefusedInput(place, null, Problem.CELL_TOO_LONG, Limits.CELL_CHARACTERS);
        }
        pieces.append(characters, start, length);
    }

    /// What has come, until more comes or it is cleared.
    CharSequence written() {
        return pieces;
    }

    String text() {
        return pieces.toString();
    }
}
