package mizan.ui.scorecard;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.session.Session;

/// What the person earns now, and what would satisfy them, is said once: on the first screen, where pay is compared, or on
/// a card.
final class OptionAims {

    private final Session session;
    private final ScorecardWorkspace kept;
    private final WithoutEcho echo = new WithoutEcho();

    OptionAims(Session session, ScorecardWorkspace kept) {
        this.session = session;
        this.kept = kept;
        echo.tell(this::begin);
        kept.cards()
                .subscribe((before, now) -> echo.tell(() -> tellSession(before.person().aims(), now.person().aims())));
        // The text and not the amount: for a moment after a change of the basis the text is still of the other one.
        session.typedPay().subscribe(
                (_, _) -> echo.tell(() -> tellCards(session.myPay().getValue(), PayAims::now, PayAims::withNow)));
        session.typedEnough().subscribe(
                (_, _) -> echo.tell(() -> tellCards(session.enough().getValue(), PayAims::goal, PayAims::withGoal)));
    }

    /// What the cards do not know was said elsewhere, perhaps before there were cards.
    private void begin() {
        PayAims known = aims();
        tellSession(PayAims.NONE, known);
        PayAims all = new PayAims(known.now().or(() -> said(session.myPay().getValue())),
                known.goal().or(() -> said(session.enough().getValue())));
        kept.takeOver(cards -> cards.with(cards.person().withAims(all)));
    }

    private PayAims aims() {
        return kept.cards().get().person().aims();
    }

    private Optional<Offer> said(OptionalLong cents) {
        return cents.isPresent()
                ? Optional.of(new Offer(cents.getAsLong(), session.basis().get()))
                : Optional.empty();
    }

    private void tellCards(OptionalLong cents, Function<PayAims, Optional<Offer>> known,
            BiFunction<PayAims, Optional<Offer>, PayAims> with) {
        if (!shown(known.apply(aims())).equals(cents)) {
            kept.edit("", "aims",
                    all -> all.with(all.person().withAims(with.apply(all.person().aims(), said(cents)))));
        }
    }

    private void tellSession(PayAims before, PayAims now) {
        if (!before.equals(now)) {
            show(before.now(), now.now(), session.myPay().getValue(), session.typedPay());
            show(before.goal(), now.goal(), session.enough().getValue(), session.typedEnough());
        }
    }

    /// What was never said on a card leaves what was said elsewhere as it is; what is taken back there is so everywhere.
    private void show(Optional<Offer> before, Optional<Offer> now, OptionalLong cents, StringProperty typed) {
        OptionalLong amount = shown(now);
        if (amount.isPresent() && !amount.equals(cents)) {
            var settings = session.settings();
            typed.set(new Formats(settings.language().get(), settings.digits().get()).typed(amount.getAsLong(),
                    session.basis().get()));
        } else if (now.isEmpty() && before.isPresent()) {
            typed.set("");
        }
    }

    /// In cents on the basis that pay is told on, rounded where it was said on the other one: an amount that is only told
    /// by the year is no other.
    private OptionalLong shown(Optional<Offer> aim) {
        PayBasis basis = session.basis().get();
        return aim.filter(offer -> offer.cents() > 0).stream()
                .mapToLong(offer -> new SaidPay("", offer.basis(), offer.cents()).on(basis)).findFirst();
    }
}
