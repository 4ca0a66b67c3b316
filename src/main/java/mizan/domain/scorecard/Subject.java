package mizan.domain.scorecard;

import java.util.Optional;
import mizan.domain.occupation.SocCode;

/// What a card is about: a career, or a concrete offer.
///
/// @param name the person's own; of any length, and possibly empty
/// @param state the area code of the state, as the published tables write it
public record Subject(String name, Optional<SocCode> occupation, Optional<String> state, Optional<Offer> offer) {

    public static Subject named(String name) {
        return new Subject(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Subject withName(String value) {
        return new Subject(value, occupation, state, offer);
    }

    public Subject withOccupation(Optional<SocCode> value) {
        return new Subject(name, value, state, offer);
    }

    public Subject withState(Optional<String> value) {
        return new Subject(name, occupation, value, offer);
    }

    public Subject withOffer(Optional<Offer> value) {
        return new Subject(name, occupation, state, value);
    }
}
