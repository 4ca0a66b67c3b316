package mizan.ui.pay;

import java.util.Optional;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.PercentileBand;
import mizan.domain.place.Place;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;

/// Says in words how an offer stands among what others earn.
///
/// @param basis that pay is told on
public record OfferWords(FigureText figureText, PayBasis basis) {

    /// The offer alone: `Telemarketers, Texas: $17.50 per hour offered.`
    ///
    /// @param cents on the basis
    public String offered(String who, Place place, long cents) {
        return figureText.text("offer.offered", who, name(place), figureText.formats().pay(cents, basis),
                figureText.unit(basis));
    }

    /// The share of jobs that pay less than the amount, between two published percentiles. Nothing is interpolated.
    public String share(long cents, PayDistribution pay, String who, Place place) {
        String where = in(place);
        PercentileBand band = PercentileBand.of(cents, pay, basis);
        PayMeasure from = band.from();
        PayMeasure below = band.below();
        if (from != null && pay.pay(from, basis) instanceof Figure.Amount(long exactly, _) && exactly == cents) {
            return figureText.text("offer.share", figureText.text("offer.exactly." + Messages.key(from)), who, where);
        }
        if (from != null && below != null) {
            return figureText.text("offer.share.between", figureText.text("offer.more." + Messages.key(from)),
                    figureText.text("offer.fewer." + Messages.key(below)), who, where);
        }
        if (below != null) {
            return figureText.text("offer.share", figureText.text("offer.few." + Messages.key(below)), who, where);
        }
        if (from == null) {
            return figureText.text("offer.share.unknown", who, where);
        }
        String said = figureText.text("offer.share", figureText.text("offer.more." + Messages.key(from)), who, where);
        return topCode(pay).map(bound -> figureText.text("offer.share.top-coded", said, bound)).orElse(said);
    }

    /// The bound that is printed in place of the percentiles above those that are known.
    private Optional<String> topCode(PayDistribution pay) {
        return pay.pay(PayMeasure.P90, basis) instanceof Figure.AtLeast(long bound, _)
                ? Optional.of(money(bound))
                : Optional.empty();
    }

    /// “in Texas”.
    public String in(Place place) {
        return place.wholeCountry() ? figureText.text("offer.in.nation") : figureText.text("offer.in", place.name());
    }

    public String name(Place place) {
        return figureText.place(place);
    }

    private String money(long cents) {
        return figureText.formats().pay(cents, basis);
    }
}
