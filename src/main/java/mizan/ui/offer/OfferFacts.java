package mizan.ui.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Published;
import mizan.domain.offer.TaxYear;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Place;
import mizan.domain.place.StandIn;
import mizan.domain.prices.PriceLevel;

/// What is published about an occupation and its place.
///
/// @param titles of the occupations that offers are for
/// @param table from which the pay is
/// @param pay in the place of the offer, or in the next wider one that has a median; empty where there is none
/// @param places of the offer, of the present job and of all other offers, by their code
record OfferFacts(Map<SocCode, String> titles, ShownYear table, Optional<LocalPay> pay, Map<String, Where> places,
        String place) {

    /// Where a job is.
    ///
    /// @param wider the place itself, then those that it lies in
    record Where(List<Place> wider, Optional<PriceLevel> prices) {

        Place place() {
            return wider.getFirst();
        }

        /// The state whose taxes are paid: of an area in several states the first that its title names.
        Optional<Place> state() {
            return wider.stream().filter(each -> each.scope() == Scope.STATE).findFirst();
        }
    }

    String title(SocCode code) {
        return titles.getOrDefault(code, code.text());
    }

    Optional<Where> where(String areaCode) {
        return Optional.ofNullable(areaCode.isEmpty() ? null : places.get(areaCode));
    }

    /// @param areaCode of the place of a job; empty if it is not known
    Published published(TaxYear tax, String areaCode) {
        Optional<Where> where = where(areaCode);
        return new Published(tax, where.flatMap(Where::state).map(Place::areaCode), where.flatMap(Where::prices));
    }

    /// The offer as it would be with the published median; empty if its own pay is open, or no median is published.
    Optional<PlacedTerms> atMedian(PlacedTerms offer) {
        Terms terms = offer.terms();
        return pay.filter(_ -> terms.told(Term.PAY))
                .map(found -> found.pay().pay(PayMeasure.MEDIAN, terms.basis()))
                .flatMap(median -> median instanceof Figure.Amount(long cents, _) ? terms.paying(terms.basis(), cents)
                        : Optional.empty())
                .map(offer::with);
    }

    /// The place whose pay stands in for that of the place of the offer; empty if none has to.
    Optional<StandIn> standIn() {
        return where(place).flatMap(asked -> pay.flatMap(found -> found.standIn(asked.place())));
    }
}
