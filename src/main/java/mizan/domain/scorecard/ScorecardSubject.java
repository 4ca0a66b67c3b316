package mizan.domain.scorecard;

import java.util.Optional;
import mizan.domain.occupation.SocCode;

/// What a card is about: a career, or a concrete offer.
///
/// @param name the person's own; of any length, and possibly empty
/// @param state the area code of the state, as the published tables write it
public record ScorecardSubject(String name, Optional<SocCode> occupation, Optional<String> state,
        Optional<Offer> offer) {

    public static ScorecardSubject named(String name) {
        return new ScorecardSubject(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ScorecardSubject withName(String value) {
        return new ScorecardSubject(value, occupation, state, offer);
    }

    public ScorecardSubject withOccupation(Optional<SocCode> value) {
        return new ScorecardSubject(name, value, state, offer);
    }

    public ScorecardSubject withState(Optional<String> value) {
        return new ScorecardSubject(name, occupation, value, offer);
    }

    public ScorecardSubject withOffer(Optional<Offer> value) {
        return new ScorecardSubject(name, occupation, state, value);
    }
}
