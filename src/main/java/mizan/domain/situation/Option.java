package mizan.domain.situation;

import java.util.Optional;
import mizan.domain.occupation.SocCode;

/// Work that a person may take: an occupation, and what is offered for it, if there is an offer.
///
/// @param id stays while the option is there, whatever of it changes
/// @param card the id of the scorecard that weighs it; empty for none
public record Option(String id, SocCode occupation, Optional<JobOffer> offer, Optional<String> card) {

    /// An occupation without an offer, named after its code.
    public static Option of(SocCode occupation) {
        return new Option(occupation.text(), occupation, Optional.empty(), Optional.empty());
    }

    public Option withOccupation(SocCode value) {
        return new Option(id, value, offer, card);
    }

    public Option withOffer(JobOffer value) {
        return new Option(id, occupation, value.equals(JobOffer.OPEN) ? Optional.empty() : Optional.of(value), card);
    }

    public Option withCard(Optional<String> value) {
        return new Option(id, occupation, offer, value);
    }

    public Optional<String> place() {
        return offer.flatMap(JobOffer::place);
    }

    public Optional<SaidPay> pay() {
        return offer.flatMap(JobOffer::pay);
    }
}
