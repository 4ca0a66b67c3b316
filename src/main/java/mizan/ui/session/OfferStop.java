package mizan.ui.session;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.situation.Option;
import mizan.ui.session.Navigation.Stop;

/// The page that tells what is left of an offer, which any screen may lead to.
///
/// @param option the id of the option whose offer it is; it need not be in the tray
/// @param occupation of the option
public record OfferStop(String option, SocCode occupation) {

    private static final String DETAIL = "left ";

    public static OfferStop of(Option option) {
        return new OfferStop(option.id(), option.occupation());
    }

    /// For whoever means an occupation: the offer of the option that is meant, or of one that is not there yet.
    public static OfferStop of(Tray tray, SocCode occupation) {
        return of(meant(tray.options(), occupation).orElseGet(() -> tray.fresh(occupation)));
    }

    /// Of several options of an occupation the first that says a pay.
    public static Optional<Option> meant(List<Option> options, SocCode occupation) {
        List<Option> all = options.stream().filter(option -> option.occupation().equals(occupation)).toList();
        return all.stream().filter(option -> option.pay().isPresent()).findFirst().or(() -> all.stream().findFirst());
    }

    /// The offer that is shown at the stop; empty if the stop is another page.
    public static Optional<OfferStop> at(Stop stop) {
        return stop.screen() == Screen.CAREERS ? in(stop.detail()) : Optional.empty();
    }

    /// The same for the detail of a stop.
    public static Optional<OfferStop> in(String detail) {
        int code = detail.lastIndexOf(' ') + 1;
        return detail.startsWith(DETAIL) && code > DETAIL.length() && SocCode.isCode(detail.substring(code))
                ? Optional.of(new OfferStop(detail.substring(DETAIL.length(), code - 1),
                        new SocCode(detail.substring(code))))
                : Optional.empty();
    }

    public Stop stop() {
        return new Stop(Screen.CAREERS, DETAIL + option + " " + occupation.text());
    }
}
