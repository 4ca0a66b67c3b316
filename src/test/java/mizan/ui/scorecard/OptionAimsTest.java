package mizan.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.Settings;
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;

/// What one earns now and would be content with is the same on the cards and everywhere else.
class OptionAimsTest {

    private final Session session = new Session(new Settings());
    private final ScorecardWorkspace kept = ScorecardWorkspace.unsaved();
    private final ScorecardModel cards = new ScorecardModel(session, kept, StartingItems.NOTHING_KNOWN);

    private PayAims aims() {
        return kept.cards().get().person().aims();
    }

    @Test
    void whatIsTypedElsewhereIsKnownOnTheCards() {
        session.typedPay().set("15");
        session.typedEnough().set("25");
        assertThat(aims()).isEqualTo(new PayAims(Optional.of(new Offer(1500, PayBasis.HOURLY)),
                Optional.of(new Offer(2500, PayBasis.HOURLY))));
        session.typedPay().set("");
        assertThat(aims().now()).isEmpty();
    }

    @Test
    void whatIsSaidOnACardIsKnownElsewhereAndTakenBackWithIt() {
        session.typedPay().set("15");
        cards.editAll("", all -> all.with(all.person().withAims(
                all.person().aims().withNow(Optional.of(new Offer(1600, PayBasis.HOURLY))))));
        assertThat(session.typedPay().get()).isEqualTo("16.00");
        cards.undo();
        assertThat(session.myPay().getValue()).hasValue(1500);
    }

    @Test
    void payOfTheYearIsTheSamePayAndNoStepToUndo() {
        session.typedPay().set("17.50");
        kept.settle();
        PayAims before = aims();
        session.basis().set(PayBasis.ANNUAL);
        assertThat(session.typedPay().get()).isEqualTo("36,400");
        assertThat(aims()).isEqualTo(before);
        session.basis().set(PayBasis.HOURLY);
        assertThat(session.typedPay().get()).isEqualTo("17.50");
    }

    @Test
    void whatWasSaidBeforeThereWereCardsIsKnownOnThemAndNoStepToUndo() {
        Session earlier = new Session(new Settings());
        earlier.typedPay().set("15");
        earlier.typedEnough().set("25");
        ScorecardWorkspace fresh = ScorecardWorkspace.unsaved();
        fresh.edit("", "", all -> all.with(all.person().withAims(PayAims.NONE.withNow(hourly(1600)))));
        fresh.undo();
        fresh.redo();
        new ScorecardModel(earlier, fresh, StartingItems.NOTHING_KNOWN);
        assertThat(fresh.cards().get().person().aims()).as("what a card says comes first")
                .isEqualTo(new PayAims(hourly(1600), hourly(2500)));
        assertThat(earlier.typedPay().get()).isEqualTo("16.00");
        fresh.undo();
        assertThat(fresh.canUndo().get()).isFalse();
    }

    @Test
    void whatIsTakenBackOnACardIsTakenBackElsewhere() {
        session.typedPay().set("15");
        session.typedEnough().set("25");
        cards.editAll("", all -> all.with(all.person().withAims(all.person().aims().withNow(Optional.empty()))));
        assertThat(session.typedPay().get()).isEmpty();
        assertThat(session.typedEnough().get()).isEqualTo("25");
    }

    @Test
    void amountsOfAYearThatComeToTheSameHourAreTwo() {
        session.basis().set(PayBasis.ANNUAL);
        session.typedPay().set("36,400");
        session.typedPay().set("36,405");
        assertThat(aims().now()).contains(new Offer(3_640_500, PayBasis.ANNUAL));
        cards.editAll("", all -> all.with(all.person().withAims(
                all.person().aims().withNow(Optional.of(new Offer(3_641_000, PayBasis.ANNUAL))))));
        assertThat(session.typedPay().get()).isEqualTo("36,410");
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }
}
