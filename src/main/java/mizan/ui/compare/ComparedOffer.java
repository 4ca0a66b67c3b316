package mizan.ui.compare;

import mizan.domain.pay.PayBasis;
import mizan.domain.situation.SaidPay;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.PayNearby;

/// An offer among the options, with what its occupation pays where it is.
///
/// @param name the person's own; the title of the occupation if they gave none
/// @param subject its occupation, with the pay there
record ComparedOffer(String name, SaidPay pay, ComparedOccupation subject, PayNearby.Found there) {

    long cents(PayBasis basis) {
        return pay.on(basis);
    }
}
