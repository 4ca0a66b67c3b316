package mizan.domain.data;

import java.util.Optional;

/// The year whose table is shown of a scope, beside the one that was chosen. Whatever shows figures of the table says
/// this year in its heading.
///
/// @param chosen the year that was asked for; of [Vintage#newest] the newest of all tables
/// @param year of the table that is shown; the chosen one too if the scope has no table at all
/// @param why it is this one
/// @param own the file that the person brought the table from; empty for one that the program ships
public record ShownYear(Scope scope, int chosen, int year, Why why, Optional<String> own) {

    public ShownYear(Scope scope, int chosen, int year, Why why) {
        this(scope, chosen, year, why, Optional.empty());
    }

    /// Why a year is shown.
    public enum Why {
        /// It is the one that was chosen.
        CHOSEN,
        /// The chosen one is later than all there are.
        NEWEST,
        /// The chosen one is earlier than all there are.
        EARLIEST,
        /// There are earlier and later ones than the chosen one: this is the newest before it.
        BEFORE,
        /// The tables of the chosen one list other occupations.
        FIRST_OF_CLASSIFICATION
    }
}
