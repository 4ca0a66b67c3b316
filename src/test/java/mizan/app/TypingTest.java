package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayItem;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Nothing is written into a field while a person types there: what comes meanwhile stands there when they have left.
@NullUnmarked
class TypingTest extends OfferUiTest {

    @Test
    void whatSatisfies() {
        card();
        waits("#pay-goal", "2", () -> program().session().typedEnough().set("30"), "30.00");
    }

    @Test
    void thePayOfACard() {
        card();
        waits(".subject .my-pay", "2",
                () -> program().scorecard().edit(card -> card.withSubject(card.subject().withOffer(hourly(19_00)))),
                "19.00");
    }

    @Test
    void theNameOfACard() {
        card();
        waits(".subject #name", "x",
                () -> program().scorecard().edit(card -> card.withSubject(card.subject().withName("Harbor"))),
                "Harbor");
    }

    @Test
    void whatOneEarnsOnTheFirstScreen() {
        start();
        waits("#start-now", "2", () -> program().session().typedPay().set("16.50"), "16.50");
    }

    @Test
    void theOfferOnTheFirstScreen() {
        start();
        waits("#start-pay", "2", () -> program().start().typedPay().set("16.50"), "16.50");
    }

    @Test
    void thePlaceOnTheFirstScreen() {
        start();
        waits("#start-place #place", "ca", () -> program().start().place().set("48"), "Texas");
    }

    @Test
    void onesOwnPayBesideOthers() {
        open();
        waits("#myPay", "2", () -> program().session().typedPay().set("16.50"), "16.50");
    }

    private void start() {
        settings.sentence().set("id=41-9041&occupation=41-9041&pay=17.50&basis=HOURLY&cents=1750");
        settings.screen().set("start");
        open();
    }

    private void card() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        onScreenThread(() -> {
            program().scorecard().edit(card -> card.withSubject(card.subject().withOffer(hourly(17_50))));
            program().scorecard().matters("", PayItem.ID, OptionalDouble.of(50), false);
            return null;
        });
        settle();
    }

    private void waits(String field, String keys, Runnable meanwhile, String then) {
        robot.clickOn(field).write(keys);
        settle();
        String typed = typed(field);
        assertThat(typed).contains(keys);
        int caret = caret(field);
        onScreenThread(() -> {
            meanwhile.run();
            return null;
        });
        settle();
        assertThat(typed(field)).as("while it is typed").isEqualTo(typed);
        assertThat(caret(field)).isEqualTo(caret);
        robot.push(KeyCode.TAB);
        settle();
        assertThat(typed(field)).as("when it is left").isEqualTo(then);
    }

    private String typed(String field) {
        return onScreenThread(() -> node(field, TextInputControl.class).getText());
    }

    private int caret(String field) {
        return onScreenThread(() -> node(field, TextInputControl.class).getCaretPosition());
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }
}
