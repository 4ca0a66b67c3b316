package mizan.ui.compare;

import java.util.List;
import java.util.Optional;
import mizan.domain.data.ShownYear;
import mizan.domain.occupation.SocCode;
import mizan.domain.place.Place;
import mizan.domain.prices.ConsumerPrices;
import mizan.domain.prices.PriceLevel;
import mizan.ui.pay.ComparedOccupation;

/// All figures that the screen shows at once, for one set of occupations and one year.
///
/// @param table of the place's figures
/// @param place that pay is compared in; pay by industry is the whole country's
/// @param ownYears the state that the place is or lies in, if more than one of its years is installed
/// @param yearsOf the place whose pay over the years it is: that state or the country
/// @param localPrices in which pay in the place is told
/// @param offers those of the options that say a pay, each in its own place
record PayComparison(ShownYear table, Place place, Optional<Place> ownYears, Place yearsOf,
        List<ComparedOccupation> subjects, IndustryView industries, ConsumerPrices prices, BuyingPower localPrices,
        List<ComparedOffer> offers) {

    /// Of the place's figures.
    int year() {
        return table.year();
    }

    /// The same with the occupations in another order.
    PayComparison with(List<ComparedOccupation> ordered) {
        return new PayComparison(table, place, ownYears, yearsOf, ordered, industries, prices, localPrices, offers);
    }

    /// Whether the offer is drawn on the range of its occupation here; if not, it has a range of its own.
    boolean here(ComparedOffer offer) {
        return level().isEmpty() && offer.place().areaCode().equals(place.areaCode())
                && offer.table().year() == year();
    }

    /// Without pay that is of a wider place: it cannot be set against the others in a sentence about the place.
    PayComparison ofThePlaceAlone() {
        return with(subjects.stream().map(ComparedOccupation::withoutStandIn).toList());
    }

    /// The level of prices that pay in the place is told by; empty if it is told as paid.
    Optional<PriceLevel> level() {
        return localPrices.of(place);
    }

    Optional<ComparedOccupation> subject(SocCode code) {
        return subjects.stream().filter(subject -> subject.occupation().code().equals(code)).findFirst();
    }
}
