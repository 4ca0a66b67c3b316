package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import mizan.chart.Waterfall;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.session.KeptOffers;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import org.jspecify.annotations.NullUnmarked;

/// The page of an offer in a window, and what its tests do there.
@NullUnmarked
abstract class OfferUiTest extends UiTest {

    static final SocCode TELEMARKETERS = new SocCode("41-9041");

    final void typeTheOffer() {
        type(Term.PAY, "17.50");
        type(Term.BONUS, "600");
        type(Term.MINUTES, "45");
        type(Term.FARES, "9");
        robot.clickOn("#unfold");
        type(Term.LEAVE, "10");
        type(Term.HOLIDAYS, "8");
        type(Term.PREMIUM, "120");
        choose("#offerFiling", 1);
        assertThat(kept()).isEqualTo(Terms.NONE.withPay(PayBasis.HOURLY, 17_50).with(Term.BONUS, 600_00)
                .with(Term.MINUTES, 45).with(Term.FARES, 9_00).with(Term.LEAVE, 10).with(Term.HOLIDAYS, 8)
                .with(Term.PREMIUM, 120_00).filing(Optional.of(FilingStatus.SINGLE)));
    }

    final Terms kept() {
        return KeptOffers.of(settings.offers().get(), List.of()).offer(TELEMARKETERS.text()).terms();
    }

    final void visit() {
        go(new OfferStop(TELEMARKETERS.text(), TELEMARKETERS).stop());
    }

    final void go(Stop stop) {
        onScreenThread(() -> {
            program().session().navigation().go(stop);
            return null;
        });
        settle();
    }

    final void choose(String box, int index) {
        onScreenThread(() -> {
            node(box, ComboBox.class).getSelectionModel().select(index);
            return null;
        });
        settle();
    }

    final TextField field(Term term) {
        return node("#term-" + Messages.key(term) + " .text-field", TextField.class);
    }

    final void type(Term term, String text) {
        type("#term-" + Messages.key(term) + " .text-field", text);
    }

    final void type(String selector, String text) {
        TextField field = node(selector, TextField.class);
        onScreenThread(() -> {
            field.requestFocus();
            field.setText(text);
            return null;
        });
        settle();
    }

    final String typed(Term term) {
        return onScreenThread(() -> field(term).getText());
    }

    final String asked(Term term) {
        return onScreenThread(() -> node("#term-" + Messages.key(term) + " .field-question",
                FieldQuestion.class).asked());
    }

    final String words(String selector) {
        return onScreenThread(() -> node(selector, Paragraph.class).getWords());
    }

    final String said(String selector) {
        return onScreenThread(() -> node(selector, Waterfall.class).getAccessibleText());
    }
}
