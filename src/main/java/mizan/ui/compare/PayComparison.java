package mizan.ui.compare;

import java.util.List;
import java.util.Optional;
import mizan.domain.data.TableYear;
import mizan.domain.occupation.SocCode;
import mizan.domain.place.Place;
import mizan.domain.prices.ConsumerPrices;
import mizan.domain.prices.PriceLevel;
import mizan.ui.pay.ComparedOccupation;

/// All figures that the screen shows at once, for one set of occupations and one year.
///
/// @param table of the place's figures
/// @param place that pay is compared in; pay by industry and over the years is the whole country's
/// @param pricesOf the state in whose prices pay is told, but for pay over the years; empty for the whole country's
/// @param offers those of the options that say a pay, each in its own place
record PayComparison(TableYear table, Place place, List<ComparedOccupation> subjects, IndustryView industries,
        ConsumerPrices prices,
        Optional<PriceLevel> pricesOf, List<ComparedOffer> offers) {

    /// Of the place's figures.
    int year() {
        return table.year();
    }

    /// The same with the occupations in another order.
    PayComparison with(List<ComparedOccupation> ordered) {
        return new PayComparison(table, place, ordered, industries, prices, pricesOf, offers);
    }

    /// Whether the offer is drawn on the range of its occupation here; if not, it has a range of its own.
    boolean here(ComparedOffer offer) {
        return pricesOf.isEmpty() && offer.there().place().areaCode().equals(place.areaCode())
                && offer.there().table().year() == year();
    }

    Optional<ComparedOccupation> subject(SocCode code) {
        return subjects.stream().filter(subject -> subject.occupation().code().equals(code)).findFirst();
    }
}
