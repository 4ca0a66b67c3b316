package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        eventually("the job is asked for", () -> focused("#start-job"));
        robot.write("telemarketer");
        eventually("telemarketers are offered", () -> window("#start-job-finds") != null);
        robot.push(KeyCode.ENTER);
        eventually("they are taken", () -> program().start().job().get().equals(
                Optional.of(CallCentreRoles.TELEMARKETERS)));
        eventually("the place is next", () -> focused("#start-place .text-field"));
        robot.write(language.rightToLeft() ? "تكساس" : "texas");
        eventually("Texas is offered", () -> window("#place-finds") != null);
        robot.push(KeyCode.ENTER);
        eventually("it is taken", () -> program().start().place().get().equals(TEXAS));
        eventually("the pay is next", () -> focused("#start-pay"));
        robot.write("17.50");
        eventually("it is answered", () -> words("#finding").contains(answered(language)));
        assertThat(seen(".pointer-triangle")).isTrue();
        assertThat(chips()).hasSize(1).first().asString().contains("$17.50");
        assertThat(words("#buys")).contains("$17.50", "$");
        Paint ground = ground("#weigh");
        robot.push(KeyCode.ENTER);
        eventually("the way on is next", () -> focused("#weigh"));
        assertThat(ground("#weigh")).as("the accent, also with the focus").isEqualTo(ground);
        robot.push(KeyCode.SPACE);
        eventually("a card weighs it", () -> program().scorecard().card().get()
                .map(card -> card.subject().offer().equals(Optional.of(new Offer(1750, PayBasis.HOURLY)))
                        && card.subject().place().equals(Optional.of(TEXAS)))
                .orElse(false));
    }

    private Paint ground(String button) {
        return onScreenThread(() -> {
            scene().getRoot().applyCss();
            return node(button, Button.class).getBackground().getFills().getLast().getFill();
        });
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

    /// On the strip too, each in words that can be read though they lie near each other.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | The offer: $2.50 more an hour than you earn or need now; $1.20 short of what would satisfy you.
            ARABIC  | العرض: يزيد $2.50 في الساعة على ما تكسبه الآن أو تحتاج إليه، وينقص $1.20 عمّا يرضيك.
            """)
    void theAnswerSaysHowFarTheOfferIsFromWhatThePersonEarnsNowAndWouldBeContentWith(Language language,
            String said) {
        settings.language().set(language);
        settings.sentence().set("id=41-9041&occupation=41-9041&place=48&pay=17.50&basis=HOURLY&cents=1750");
        open();
        assertThat(words("#aims")).isEmpty();
        robot.clickOn("#start-now").write("15");
        robot.clickOn("#start-enough").write("18.70");
        eventually("it is said", () -> words("#aims").replaceAll("[\\u200E\\u2066-\\u2069]", "").equals(said));
        List<Bounds> marked = onScreenThread(() -> scene().getRoot().lookupAll(".pointer-label").stream()
                .map(node -> node.localToScene(node.getLayoutBounds())).toList());
        assertThat(marked).hasSize(3);
        marked.forEach(one -> assertThat(marked.stream().filter(other -> other.intersects(one))).hasSize(1));
        assertThat(program().session().tray().entries()).as("what one earns is no offer").isEmpty();
    }

    @Test
    void whoAddsToTheComparisonIsOfferedWhatIsNearBeforeALetterIsTyped() {
        settings.options().set("id=41-9041&occupation=41-9041");
        settings.screen().set("compare");
        open();
        robot.clickOn(".tray-add");
        eventually("something is offered", () -> !related().isEmpty());
        assertThat(related()).allMatch(find -> find.because() == Because.RELATED)
                .noneMatch(find -> find.occupation().code().equals(CallCentreRoles.TELEMARKETERS));
        SocCode first = related().getFirst().occupation().code();
        robot.push(KeyCode.ENTER);
        eventually("it is compared", () -> program().session().tray().codes()
                .equals(List.of(CallCentreRoles.TELEMARKETERS, first)));
    }

    private static List<Find> related() {
        return window("#search-finds") instanceof ListView<?> list
                ? onScreenThread(() -> list.getItems().stream().map(Find.class::cast).toList())
                : List.of();
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
        assertThat(program().session().tray().options()).singleElement()
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
}
