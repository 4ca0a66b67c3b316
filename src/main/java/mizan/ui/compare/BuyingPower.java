package mizan.ui.compare;

import java.util.Map;
import java.util.Optional;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Place;
import mizan.domain.prices.PriceLevel;

/// Whether pay is told by what it buys at national prices, and at which level of prices it is paid.
///
/// @param wanted whether the person wants it told so
/// @param levels by the area code of the place that pays; the whole country, whose prices are the measure, has none
record BuyingPower(boolean wanted, Map<String, PriceLevel> levels) {

    static final BuyingPower AS_PAID = new BuyingPower(false, Map.of());

    /// What pay buys, or as it is paid where that is wanted or no level is published.
    PayDistribution told(LocalPay local) {
        return of(local.of()).map(PriceLevel::buyingPower).map(local.pay()::scaled).orElse(local.pay());
    }

    /// Of this place, or of its state where it has none of its own; empty if pay there is told as paid.
    Optional<PriceLevel> of(Place place) {
        return Optional.ofNullable(levels.get(place.areaCode()));
    }
}
