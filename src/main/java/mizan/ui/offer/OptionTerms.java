package mizan.ui.offer;

import java.util.Optional;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Session;

/// What an option says of pay and place, as terms, and the other way round.
record OptionTerms(Session session) {

    /// The terms with the pay and the place that were said elsewhere, also if that is nothing; as they are where there is
    /// no offer, or its pay cannot go with the rest.
    PlacedTerms toldElsewhere(OfferStop stop, PlacedTerms terms) {
        return option(stop).flatMap(Option::offer)
                .map(offer -> paid(offer, terms.terms()).map(terms::with).orElse(terms)
                        .in(offer.place().orElse("")))
                .orElse(terms);
    }

    private static Optional<Terms> paid(JobOffer offer, Terms terms) {
        if (offer.pay().isEmpty()) {
            return Optional.of(terms.withoutPay(terms.basis()));
        }
        return offer.pay().flatMap(pay -> terms.likely(pay.basis(), pay.cents()));
    }

    /// Says on the option what the terms say of pay and place; one that is not there yet is put into the tray once there
    /// is a pay, if there is room.
    void tell(OfferStop stop, PlacedTerms placed) {
        Terms terms = placed.terms();
        Optional<Option> known = option(stop);
        if (known.isEmpty() && !terms.told(Term.PAY)) {
            return;
        }
        Option option = known.orElseGet(
                () -> new Option(stop.option(), stop.occupation(), Optional.empty(), Optional.empty()));
        Optional<SaidPay> pay = option.pay().filter(said -> says(terms, said))
                .or(() -> terms.span(Term.PAY).map(span -> said(terms, span.likely())));
        session.tray().put(option.withOffer(option.offer().orElse(JobOffer.OPEN).withPay(pay)
                .withPlace(Optional.of(placed.place()).filter(place -> !place.isEmpty()))));
    }

    private Optional<Option> option(OfferStop stop) {
        return session.tray().option(stop.option());
    }

    private static boolean says(Terms terms, SaidPay pay) {
        return terms.basis() == pay.basis()
                && terms.span(Term.PAY).map(Span::likely).equals(Optional.of(pay.cents()));
    }

    private SaidPay said(Terms terms, long cents) {
        var settings = session.settings();
        String text = new Formats(settings.language().get(), settings.digits().get()).typed(cents, terms.basis());
        return new SaidPay(text, terms.basis(), cents);
    }
}
