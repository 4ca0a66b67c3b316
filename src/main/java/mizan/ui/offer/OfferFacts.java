package mizan.ui.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.TableYear;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.domain.prices.PriceLevel;

/// What is published about an occupation and its place.
///
/// @param titles of the occupations that offers are for
/// @param table from which the pay is
/// @param pay in the state, or in the whole country where none is published for the state; empty where there is none
/// @param inState whether the pay is that of the state
record OfferFacts(Map<SocCode, String> titles, TableYear table, Optional<PayDistribution> pay, boolean inState,
        List<PriceLevel> prices) {

    Optional<PriceLevel> prices(String state) {
        return prices.stream().filter(each -> each.areaCode().equals(state)).findFirst();
    }

    String title(SocCode code) {
        return titles.getOrDefault(code, code.text());
    }
}
