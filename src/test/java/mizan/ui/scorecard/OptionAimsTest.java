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
}
