package mizan.wageimport;

import java.util.Optional;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.Found.FoundSet;

/// The files were read, and something about them must be decided before they are taken over; or nothing in them can be.
public final class Undecided extends RefusedInput {

    private static final long serialVersionUID = 1L;

    private final transient Found found;

    private Undecided(Found found, FileLocation place, Problem problem, Object... details) {
        super(place, null, problem, details);
        this.found = found;
    }

    /// Empty if the tables can be taken over as the person has decided.
    public static Optional<Undecided> of(Found found, Choices choices) {
        if (found.broken() > 0 && (!choices.withoutBroken() || found.stored() == 0)) {
            RefusedInput first = found.refused().getFirst();
            return Optional.of(new Undecided(found, first.place(), Problem.BROKEN_ROWS, found.broken(),
                    first.problem().english(first.details().toArray())));
        }
        if (found.stored() == 0) {
            return Optional.of(new Undecided(found, new FileLocation(found.remarks().getFirst().file(), "", 1),
                    Problem.NOTHING_KEPT, found.leftOut()));
        }
        if (!found.doubts().muchLess().isEmpty() && !choices.replace()) {
            FoundSet set = found.doubts().muchLess().getFirst();
            return Optional.of(new Undecided(found, new FileLocation(set.files(), "", 1), Problem.MUCH_LESS, set.rows(),
                    Integer.toString(set.year())));
        }
        return Optional.empty();
    }

    public Found found() {
        return found;
    }
}
