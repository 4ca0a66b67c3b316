package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From the first start to the answer, by mouse and by keys, in both languages.
@NullUnmarked
class StartJourneyTest extends UiTest {

    private static final String TEXAS = "48";

    @BeforeEach
    void atTheFirstStart() {
        settings.tray().set("");
        settings.screen().set("");
    }

    @ParameterizedTest
    @EnumSource
    void theFirstThingSeenIsAComparisonOfPayAndNobodysTrayHoldsIt(Language language) {
        settings.language().set(language);
        open();
        assertThat(program().session().navigation().here().screen()).isEqualTo(Screen.START);
        assertThat(seen(".range-chart")).isTrue();
        assertThat(words("#title")).contains("$34.39", "$16.58");
        assertThat(program().session().tray().entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anOfferIsSaidByKeysAndAnswered(Language language) {
        settings.language().set(language);
        open();
        walkTo("#start-job");
        robot.write("telemarketer");
        eventually("telemarketers are offered", () -> window("#start-job-finds") != null);
        robot.push(KeyCode.ENTER);
        eventually("they are taken", () -> program().start().job().get().equals(
                Optional.of(CallCentreRoles.TELEMARKETERS)));
        robot.push(KeyCode.ENTER);
        eventually("the place is next", () -> focused("#start-place .text-field"));
        robot.write(language.rightToLeft() ? "تكساس" : "texas");
        eventually("Texas is offered", () -> window("#place-finds") != null);
        robot.push(KeyCode.ENTER);
        eventually("it is taken", () -> program().start().place().get().equals(TEXAS));
        robot.push(KeyCode.ENTER);
        eventually("the pay is next", () -> focused("#start-pay"));
        robot.write("17.50");
        eventually("it is answered", () -> words("#finding").contains(answered(language)));
        assertThat(seen(".pointer-triangle")).isTrue();
        assertThat(chips()).hasSize(1).first().asString().contains("$17.50");
        assertThat(words("#buys")).contains("$17.50", "$");
        robot.push(KeyCode.ENTER).push(KeyCode.TAB);
        walkTo("#weigh");
        robot.push(KeyCode.SPACE);
        eventually("a card weighs it", () -> program().scorecard().card().get()
                .map(card -> card.subject().offer().equals(Optional.of(new Offer(1750, PayBasis.HOURLY)))
                        && card.subject().state().equals(Optional.of(TEXAS)))
                .orElse(false));
    }

    private static String answered(Language language) {
        return language == Language.ENGLISH
                ? "More than half and fewer than three quarters of Telemarketers in Texas earn less."
                : "أكثر من نصف العاملين";
    }

    @ParameterizedTest
    @EnumSource
    void anOfferIsSaidByMouseAndKnownWherePayIsCompared(Language language) {
        settings.language().set(language);
        open();
        robot.clickOn("#start-job").write("telemarketer");
        eventually("telemarketers are offered", () -> window("#start-job-finds") != null);
        robot.clickOn(onScreenThread(() -> window("#start-job-finds").lookup(".find-title")));
        eventually("they are taken", () -> program().start().job().get().isPresent());
        robot.clickOn("#start-pay").write("17.50");
        eventually("the offer is an option", () -> chips().size() == 1);
        robot.clickOn("#compare");
        eventually("pay is compared", () -> program().session().navigation().here().screen() == Screen.COMPARE);
        settle();
        assertThat(labels(".pointer-label")).singleElement().asString().contains("$17.50");
    }

    @Test
    void anOfferElsewhereHasARangeOfItsOwnWithItsPlace() {
        settings.options().set("id=41-9041&occupation=41-9041&place=48&pay=17.50&basis=HOURLY&cents=1750");
        settings.screen().set("compare");
        open();
        assertThat(labels(".pointer-label")).containsExactly("Offer $17.50");
        List<String> rows = onScreenThread(() -> scene().getRoot().lookupAll(".range-chart .row-label").stream()
                .map(node -> ((Paragraph) node).getWords()).toList());
        assertThat(rows).hasSize(2).first().isEqualTo("Telemarketers");
        assertThat(rows.getLast()).startsWith("Telemarketers, Texas, May");
    }

    @Test
    void tabLeavesAFieldAndTakesNothingThatIsOnlyFound() {
        open();
        robot.clickOn("#start-job").write("telemarketer");
        eventually("telemarketers are offered", () -> window("#start-job-finds") != null);
        robot.push(KeyCode.TAB);
        eventually("the place is next", () -> focused("#start-place .text-field"));
        assertThat(program().start().job().get()).isEmpty();
        assertThat(node("#start-job", TextField.class).getText()).isEmpty();
        robot.write("texas");
        eventually("Texas is offered", () -> window("#place-finds") != null);
        robot.push(KeyCode.TAB);
        eventually("nothing is offered", () -> window("#place-finds") == null);
        assertThat(program().start().place().get()).isEmpty();
    }

    @Test
    void aSlipOfTheHandIsAskedAboutAtTheField() {
        open();
        robot.clickOn("#start-pay").write("1750").push(KeyCode.TAB);
        eventually("it is asked about", () -> seen(".field-question"));
        assertThat(program().session().tray().entries()).isEmpty();
    }

    @Test
    void whoIsJustLookingPressesAChipAndNothingIsKept() {
        open();
        robot.clickOn(".start-chip");
        eventually("it is answered", () -> seen("#figure"));
        assertThat(program().session().tray().entries()).isEmpty();
    }

    @Test
    void theOfferIsThereAtTheNextStartOnTheScreenThatWasLeft() {
        open();
        onScreenThread(() -> {
            program().start().name(CallCentreRoles.TELEMARKETERS);
            program().start().typedPay().set("17,50");
            return null;
        });
        close();
        open();
        assertThat(program().session().navigation().here().screen()).isEqualTo(Screen.START);
        assertThat(node("#start-pay", TextField.class).getText()).isEqualTo("17,50");
        assertThat(node("#start-job", TextField.class).getText()).isEqualTo("Telemarketers");
        assertThat(program().session().situation().options()).singleElement()
                .satisfies(option -> assertThat(option.pay())
                        .contains(new SaidPay("17,50", PayBasis.HOURLY, 1750)));
    }

    private List<String> chips() {
        return labels(".chip .label");
    }

    private List<String> labels(String selector) {
        return onScreenThread(() -> scene().getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Label).map(node -> ((Label) node).getText()).toList());
    }

    private String words(String selector) {
        return onScreenThread(() -> scene().getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Paragraph && shown(node))
                .map(node -> ((Paragraph) node).getWords()).findFirst().orElse(""));
    }

    private boolean seen(String selector) {
        return onScreenThread(() -> scene().getRoot().lookupAll(selector).stream().anyMatch(StartJourneyTest::shown));
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean focused(String selector) {
        return onScreenThread(() -> scene().getFocusOwner() != null
                && scene().getFocusOwner().equals(scene().getRoot().lookup(selector)));
    }

    /// By Tab alone.
    private void walkTo(String selector) {
        for (int steps = 0; steps < 60 && !focused(selector); steps++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused(selector)).as(selector).isTrue();
    }
}
