package mizan.ui.careers;

import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Screen;

/// What of the screen is shown. Each page is a stop of its own, so that one can go back to it.
sealed interface CareersPage {

    /// Where the filters are, as the detail of a stop. The detail of an occupation's page is its code.
    String FILTER = "filter";

    /// The roles, the tree of all occupations, and those seen last.
    record Home() implements CareersPage {}

    /// All occupations through filters.
    record Filter() implements CareersPage {}

    /// All about one occupation or group.
    record Profile(SocCode code) implements CareersPage {}

    /// What is left of an offer for an occupation.
    record Offer(SocCode code) implements CareersPage {}

    /// Anything that is not understood is the home page: a stop may be written by another screen.
    static CareersPage of(String detail) {
        if (detail.equals(FILTER)) {
            return new Filter();
        }
        Optional<OfferStop> offer = OfferStop.in(detail);
        if (offer.isPresent()) {
            return new Offer(offer.get().occupation());
        }
        return SocCode.isCode(detail) ? new Profile(new SocCode(detail)) : new Home();
    }

    static Stop stop(SocCode code) {
        return new Stop(Screen.CAREERS, code.text());
    }
}
