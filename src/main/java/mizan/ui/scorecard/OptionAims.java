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
import mizan.scorecards.ScorecardList;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.session.Session;

/// What the person earns now, and what would satisfy them, is said once: on the first screen, where pay is compared, or on
/// a card.
final class OptionAims {

    private final Session session;
    private final ScorecardWorkspace kept;
    private boolean telling;

    OptionAims(Session session, ScorecardWorkspace kept) {
        this.session = session;
        this.kept = kept;
        tell(() -> tellSession(kept.cards().get()));
        kept.cards().subscribe((before, now) -> {
            if (!before.person().aims().equals(now.person().aims())) {
                tell(() -> tellSession(now));
            }
        });
        // The text and not the amount: for a moment after a change of the basis the text is still of the other one.
        session.typedPay().subscribe(
                (_, _) -> tell(() -> tellCards(session.myPay().getValue(), PayAims::now, PayAims::withNow)));
        session.typedEnough().subscribe(
                (_, _) -> tell(() -> tellCards(session.enough().getValue(), PayAims::goal, PayAims::withGoal)));
    }

    private void tell(Runnable work) {
        if (!telling) {
            telling = true;
            try {
                work.run();
            } finally {
                telling = false;
            }
        }
    }

    private void tellCards(OptionalLong cents, Function<PayAims, Optional<Offer>> known,
            BiFunction<PayAims, Optional<Offer>, PayAims> with) {
        PayBasis basis = session.basis().get();
        PayAims aims = kept.cards().get().person().aims();
        Optional<Offer> said = cents.isPresent() ? Optional.of(new Offer(cents.getAsLong(), basis)) : Optional.empty();
        if (!same(said, known.apply(aims))) {
            kept.edit("", "aims",
                    all -> all.with(all.person().withAims(with.apply(all.person().aims(), said))));
        }
    }

    /// What was never said on a card leaves what was said elsewhere as it is.
    private void tellSession(ScorecardList all) {
        PayAims aims = all.person().aims();
        show(aims.now(), session.myPay().getValue(), session.typedPay());
        show(aims.goal(), session.enough().getValue(), session.typedEnough());
    }

    private void show(Optional<Offer> aim, OptionalLong cents, StringProperty typed) {
        PayBasis basis = session.basis().get();
        Optional<Offer> shown = cents.isPresent() ? Optional.of(new Offer(cents.getAsLong(), basis)) : Optional.empty();
        if (aim.filter(offer -> offer.cents() > 0).isPresent() && !same(aim, shown)) {
            var settings = session.settings();
            typed.set(new Formats(settings.language().get(), settings.digits().get())
                    .typed(new SaidPay("", aim.get().basis(), aim.get().cents()).on(basis), basis));
        }
    }

    /// On whatever basis: an amount that is only told by the year is no other.
    private static boolean same(Optional<Offer> one, Optional<Offer> other) {
        return one.map(Offer::centsPerHour).map(Math::round).equals(other.map(Offer::centsPerHour).map(Math::round));
    }
}
