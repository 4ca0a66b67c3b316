package mizan.ui.compare;

import mizan.domain.data.ShownYear;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.Place;
import mizan.domain.place.StandIn;
import mizan.domain.situation.SaidPay;
import mizan.ui.pay.ComparedOccupation;

/// An offer among the options, with what its occupation pays where it is.
///
/// @param name the person's own; the title of the occupation if they gave none
/// @param subject its occupation, with the pay there
/// @param place where the work is
/// @param table of the figures
record ComparedOffer(String name, SaidPay pay, ComparedOccupation subject, Place place, ShownYear table) {

    long cents(PayBasis basis) {
        return pay.on(basis);
    }

    /// The place that the figures are of: a wider one where none is published for its own.
    Place of() {
        return subject.standIn().map(StandIn::of).orElse(place);
    }
}
