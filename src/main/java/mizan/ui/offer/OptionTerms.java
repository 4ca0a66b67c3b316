package mizan.ui.offer;

import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.ui.session.Session;
import mizan.ui.session.Tray;

/// What an option says of pay and place, as terms, and the other way round.
record OptionTerms(Session session) {

    private static final int LETTERS_OF_STATE = 2;

    /// The terms with the pay and the state that were said elsewhere; as they are where nothing was, or it cannot go with
    /// the rest.
    PlacedTerms toldElsewhere(SocCode code, PlacedTerms terms) {
        Optional<Option> option = option(code);
        PlacedTerms paid = option.flatMap(Option::pay)
                .filter(pay -> !says(terms.terms(), pay))
                .filter(pay -> terms.terms().fault(Term.PAY, Span.exactly(pay.cents())).isEmpty())
                .map(pay -> terms.with(terms.terms().withPay(pay.basis(), pay.cents())))
                .orElse(terms);
        return option.flatMap(Option::place).filter(place -> place.length() == LETTERS_OF_STATE).map(paid::in)
                .orElse(paid);
    }

    /// Says on the option what the terms say of pay and state; one that is not there yet is put into the tray, if there is
    /// room. An offer in a smaller place than a state stays there: the terms know only states.
    void tell(SocCode code, PlacedTerms terms) {
        Tray tray = session.tray();
        Optional<SaidPay> pay = terms.terms().span(Term.PAY).map(span -> said(terms.terms(), span.likely()));
        Optional<Option> known = option(code);
        if (pay.isEmpty() && known.flatMap(Option::pay).isEmpty()) {
            return;
        }
        Option option = known.orElseGet(() -> Option.of(code));
        JobOffer offer = option.offer().orElse(JobOffer.OPEN);
        JobOffer paid = offer.withPay(option.pay().filter(one -> says(terms.terms(), one)).or(() -> pay));
        boolean area = paid.place().filter(place -> place.length() > LETTERS_OF_STATE).isPresent();
        tray.put(option.withOffer(
                terms.state().isEmpty() || area ? paid : paid.withPlace(Optional.of(terms.state()))));
    }

    /// The one with a pay comes first: the terms are one offer's for each occupation.
    private Optional<Option> option(SocCode code) {
        return session.tray().options().stream().filter(one -> one.occupation().equals(code) && one.pay().isPresent())
                .findFirst()
                .or(() -> session.tray().options().stream().filter(one -> one.occupation().equals(code)).findFirst());
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
