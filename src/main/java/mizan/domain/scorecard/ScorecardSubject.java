package mizan.domain.scorecard;

import java.util.Optional;
import mizan.domain.occupation.SocCode;

/// What a card is about: a career, or a concrete offer.
///
/// @param name the person's own; of any length, and possibly empty
/// @param place the area code of a state or a metropolitan area, as the wage tables write it; empty for wherever the person
///            lives
public record ScorecardSubject(String name, Optional<SocCode> occupation, Optional<String> place,
        Optional<Offer> offer) {

    public static ScorecardSubject named(String name) {
        return new ScorecardSubject(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ScorecardSubject withName(String value) {
        return new ScorecardSubject(value, occupation, place, offer);
    }

    public ScorecardSubject withOccupation(Optional<SocCode> value) {
        return new ScorecardSubject(name, value, place, offer);
    }

    public ScorecardSubject withPlace(Optional<String> value) {
        return new ScorecardSubject(name, occupation, value, offer);
    }

    public ScorecardSubject withOffer(Optional<Offer> value) {
        return new ScorecardSubject(name, occupation, place, value);
    }
}
