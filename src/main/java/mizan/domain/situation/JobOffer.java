package mizan.domain.situation;

import java.util.Optional;

/// What somebody offers for work in an occupation; any part may be open.
///
/// @param name the person's own name for it; empty if they gave none
/// @param place the area code of a state or a metropolitan area, as the wage tables write it; empty for the whole country
public record JobOffer(String name, Optional<String> place, Optional<SaidPay> pay) {

    public static final JobOffer OPEN = new JobOffer("", Optional.empty(), Optional.empty());

    public JobOffer withPlace(Optional<String> value) {
        return new JobOffer(name, value, pay);
    }

    public JobOffer withPay(Optional<SaidPay> value) {
        return new JobOffer(name, place, value);
    }
}
