package mizan.ui.offer;

import java.util.Optional;

/// What an offer is held against.
///
/// @param other the id of the option whose offer it is; only of [Kind#ANOTHER]
record Against(Kind kind, Optional<String> other) {

    enum Kind {
        /// The person's present job.
        PRESENT,
        /// The published median of the occupation there, treated like the offer.
        PUBLISHED,
        /// Another offer.
        ANOTHER
    }

    static Against of(Kind kind) {
        return new Against(kind, Optional.empty());
    }
}
