package mizan.wageimport;

import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;

/// The files have broken rows, and nobody said to do without them.
public final class BrokenRows extends RefusedInput {

    private static final long serialVersionUID = 1L;

    private final transient Found found;

    BrokenRows(Found found) {
        super(found.refused().getFirst().place(), null, Problem.BROKEN_ROWS, found.broken(),
                found.refused().getFirst().problem().english(found.refused().getFirst().details().toArray()));
        this.found = found;
    }

    public Found found() {
        return found;
    }
}
