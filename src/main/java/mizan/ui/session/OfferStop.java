package mizan.ui.session;

import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Navigation.Stop;

/// The page that tells what is left of an offer, which any screen may lead to.
public final class OfferStop {

    private static final String DETAIL = "left ";

    private OfferStop() {}

    /// What is left of an offer for this occupation.
    public static Stop of(SocCode code) {
        return new Stop(Screen.CAREERS, DETAIL + code.text());
    }

    /// The occupation whose offer is shown at the stop; empty if the stop is another page.
    public static Optional<SocCode> occupation(Stop stop) {
        return stop.screen() == Screen.CAREERS ? occupation(stop.detail()) : Optional.empty();
    }

    /// The same for the detail of a stop.
    public static Optional<SocCode> occupation(String detail) {
        String code = detail.startsWith(DETAIL) ? detail.substring(DETAIL.length()) : "";
        return SocCode.isCode(code) ? Optional.of(new SocCode(code)) : Optional.empty();
    }
}
