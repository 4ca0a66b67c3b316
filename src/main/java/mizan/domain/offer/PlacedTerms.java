package mizan.domain.offer;

import java.util.Optional;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.SaidPay;

/// The terms of an offer, and where the job is.
///
/// @param place the area code of a state or an area, as the wage tables write it; empty if the person has not said
public record PlacedTerms(Terms terms, String place) {

    public static final PlacedTerms NONE = new PlacedTerms(Terms.NONE, "");

    public PlacedTerms with(Terms changed) {
        return new PlacedTerms(changed, place);
    }

    /// The same with another pay, on the basis of these terms; empty if that pay cannot be meant.
    ///
    /// @param pay in cents, on the basis given; above 0
    public Optional<PlacedTerms> paying(PayBasis told, long pay) {
        return terms.paying(terms.basis(), new SaidPay("", told, pay).on(terms.basis())).map(this::with);
    }

    public PlacedTerms in(String otherPlace) {
        return new PlacedTerms(terms, otherPlace);
    }
}
