package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import mizan.domain.offer.Term;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Side;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.session.OptionStop;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person weighs what is left of pay for each real hour, by the keyboard and over a restart.
@NullUnmarked
class RealHourJourneyTest extends OfferUiTest {

    @TempDir
    private Path folder;

    /// Each key is weighed at once, and none may take away what was typed before it.
    @Test
    void whatSatisfiesIsTypedWhileEachKeyIsWeighed() {
        weighWithoutAGoal();
        robot.clickOn("#pay-goal").write("22");
        settle();
        assertThat(typed("#pay-goal")).isEqualTo("22");
        assertThat(typed("#pay-now")).isEqualTo("17.80");
        assertThat(aims().withReal(PayAims.NONE.real())).isEqualTo(new PayAims(hourly(17_80), hourly(22_00)));
        assertThat(pay().answered()).isTrue();
        robot.eraseText(2).write("25");
        robot.clickOn("#pay-now");
        settle();
        assertThat(typed("#pay-goal")).isEqualTo("25");
    }

    @Test
    void aRestartShowsWhatWasThere() {
        cards = keptHere();
        weighWithoutAGoal();
        robot.clickOn("#pay-goal").write("22");
        settle();
        List<String> before = shown();
        assertThat(before).anyMatch(text -> text.contains("12.43"));
        double weighed = pay().applicability().orElseThrow().likely();
        close();
        cards.close();
        cards = keptHere();
        open();
        assertThat(shown()).isEqualTo(before);
        assertThat(pay().applicability().orElseThrow().likely()).isEqualTo(weighed);
        robot.clickOn("#pay-to-offer");
        settle();
        assertThat(typed(Term.MINUTES)).isEqualTo("45");
    }

    /// The words of the pay item, and what of the items is told to be in it.
    private List<String> shown() {
        return List.of(onScreenThread(() -> node("#says", Labeled.class).getText()),
                words("#pay-real-hour-words"),
                onScreenThread(() -> String.valueOf(node("#counted-long-commute", Node.class).isVisible())));
    }

    private ScorecardWorkspace keptHere() {
        return ScorecardWorkspace.open(folder, Clock.systemUTC(), Platform::runLater);
    }

    private void weighWithoutAGoal() {
        settings.tray().set("");
        settings.options().set("id=41-9041&occupation=41-9041&place=48&pay=17.50&basis=HOURLY&cents=1750");
        settings.offers().set("""
                {"41-9041":{"basis":"hourly","pay":1750,"bonus":60000,"premium":12000,"leave":10,"holidays":8,\
                "minutes":45,"fares":900,"filing":"single","place":"48"}}""");
        open();
        go(OptionStop.of(program().session().tray().options().getFirst()));
        eventually("a card weighs it", () -> program().scorecard().card().get().isPresent());
        onScreenThread(() -> {
            program().session().typedPay().set("17.80");
            program().scorecard().matters("", PayItem.ID, OptionalDouble.of(50), false);
            program().scorecard().edit(card -> card.withAnswers(card.answers()
                    .add(Item.predefined("long-commute", Side.CON))));
            return null;
        });
        settle();
        robot.clickOn("#pay-real-hour");
        settle();
    }

    private Item pay() {
        return program().scorecard().card().get().orElseThrow().answers().item(PayItem.ID).orElseThrow();
    }

    private PayAims aims() {
        return program().scorecard().person().get().aims();
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }

    private String typed(String field) {
        return onScreenThread(() -> node(field, TextField.class).getText());
    }
}
