package mizan.ui.offer;

import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.ui.session.Session;

/// What the person says of their present job. Its pay is what they earn now, which is one amount in the whole program: on
/// the first screen, on the cards, and here. Here it may be told by another time than pay is elsewhere.
final class PresentJob {

    private final Session session;
    private final OfferKeeping keeping;

    PresentJob(Session session, OfferKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
        // The text and not the amount: for a moment after a change of the basis the text is still of the other one.
        session.typedPay().subscribe((_, _) -> forgetOtherPay());
    }

    /// An earlier version kept the pay here alone.
    void begin() {
        Terms said = keeping.offers().present().terms();
        if (session.typedPay().get().isBlank() && said.told(Term.PAY)) {
            tell(said);
        }
    }

    /// What was said, with what the person earns now as the pay; without one if they have not said that.
    PlacedTerms terms() {
        return terms(keeping.offers().present(), session.basis().get(), session.myPay().getValue());
    }

    /// What was said, with what the person earns now as the pay; without one if they have not said that.
    ///
    /// @param earned in cents on the basis; empty if they have not said it
    static PlacedTerms terms(PlacedTerms said, PayBasis basis, OptionalLong earned) {
        if (says(said.terms(), basis, earned)) {
            return said;
        }
        PlacedTerms unpaid = said.with(said.terms().withoutPay(said.terms().basis()));
        return earned.isEmpty() ? unpaid : unpaid.paying(basis, earned.getAsLong()).orElse(unpaid);
    }

    void keep(PlacedTerms terms) {
        keeping.change(all -> all.keepPresent(terms));
        if (!saysWhatIsEarned(terms.terms())) {
            tell(terms.terms());
        }
    }

    private void tell(Terms terms) {
        var settings = session.settings();
        PayBasis basis = session.basis().get();
        session.typedPay().set(pay(terms).map(pay -> new Formats(settings.language().get(), settings.digits().get())
                .typed(pay.on(basis), basis)).orElse(""));
    }

    private void forgetOtherPay() {
        PlacedTerms said = keeping.offers().present();
        if (said.terms().told(Term.PAY) && !saysWhatIsEarned(said.terms())) {
            keeping.change(all -> all.keepPresent(said.with(said.terms().withoutPay(said.terms().basis()))));
        }
    }

    private boolean saysWhatIsEarned(Terms terms) {
        return says(terms, session.basis().get(), session.myPay().getValue());
    }

    private static boolean says(Terms terms, PayBasis basis, OptionalLong earned) {
        return pay(terms).stream().mapToLong(pay -> pay.on(basis)).findFirst().equals(earned);
    }

    private static Optional<SaidPay> pay(Terms terms) {
        return terms.span(Term.PAY).map(Span::likely).map(cents -> new SaidPay("", terms.basis(), cents));
    }
}
