package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.StarterItems;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is typed into the fields for amounts, on every screen that has one.
@NullUnmarked
class TypedAmountsTest extends UiTest {

    @Test
    void myPayIsReadInEitherHabitAndAnAbsurdOneIsAskedAbout() {
        open();
        type("#myPay", "17,50");
        assertThat(myPay()).hasValue(1750);
        assertThat(asked("#myPayQuestion")).isEmpty();
        type("#myPay", "36400");
        assertThat(myPay()).isEmpty();
        assertThat(asked("#myPayQuestion")).contains("$36,400.00 per hour", "$2.00", "$500.00");
        robot.clickOn("#myPayQuestion .button");
        assertThat(settings.payBasis().get()).isEqualTo(PayBasis.ANNUAL);
        assertThat(typed("#myPay")).isEqualTo("36,400");
        assertThat(myPay()).hasValue(3_640_000);
        assertThat(asked("#myPayQuestion")).isEmpty();
    }

    @Test
    void myPayGoesAlongWhenTheBasisIsChangedAndComesBackAsItWasTyped() {
        open();
        type("#myPay", "17,5");
        robot.clickOn("#annual");
        assertThat(typed("#myPay")).isEqualTo("36,400");
        assertThat(myPay()).hasValue(3_640_000);
        robot.clickOn("#hourly");
        assertThat(typed("#myPay")).isEqualTo("17,5");
        assertThat(myPay()).hasValue(1750);
    }

    @Test
    void whatIsTooLittleIsAskedAboutWhenThePersonIsDone() {
        open();
        type("#myPay", "1");
        assertThat(asked("#myPayQuestion")).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(asked("#myPayQuestion")).contains("$1.00 per hour");
        assertThat(myPay()).isEmpty();
        type("#myPay", "12.500");
        assertThat(asked("#myPayQuestion")).contains("12.500");
        assertThat(myPay()).isEmpty();
    }

    @Test
    void whatIsUnclearIsChosenFromItsReadings() {
        open();
        type("#myPay", "12.500");
        robot.clickOn("Read it as $12.50 per hour");
        assertThat(myPay()).hasValue(1250);
        assertThat(settings.payBasis().get()).isEqualTo(PayBasis.HOURLY);
        type("#myPay", "12.500");
        robot.clickOn("Read it as $12,500 per year");
        assertThat(myPay()).hasValue(1_250_000);
        assertThat(settings.payBasis().get()).isEqualTo(PayBasis.ANNUAL);
    }

    @ParameterizedTest
    @EnumSource(NumberingSystem.class)
    void arabicIsReadAndAnsweredInItsDigits(NumberingSystem digits) {
        settings.language().set(Language.ARABIC);
        settings.digits().set(digits);
        open();
        type("#myPay", "٣٦٬٤٠٠");
        boolean latin = digits == NumberingSystem.LATIN;
        assertThat(asked("#myPayQuestion")).contains(latin ? "$36,400.00" : "$٣٦٬٤٠٠٫٠٠");
        robot.clickOn("#myPayQuestion .button");
        assertThat(typed("#myPay")).isEqualTo(latin ? "36,400" : "٣٦٬٤٠٠");
        robot.clickOn("#hourly");
        assertThat(typed("#myPay")).isEqualTo(latin ? "17.50" : "١٧٫٥٠");
        assertThat(myPay()).hasValue(1750);
    }

    @Test
    void anHourlyOfferPerYearIsAskedAboutAndPutRight() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        onScreenThread(() -> {
            basis().setValue(PayBasis.ANNUAL);
            return null;
        });
        type(".subject .my-pay", "17.5");
        robot.push(KeyCode.ENTER);
        assertThat(asked("#payQuestion")).contains("$17.50 per year");
        assertThat(offer()).isEmpty();
        robot.clickOn("Read it as $17.50 per hour");
        assertThat(offer()).contains(new Offer(1750, PayBasis.HOURLY));
        assertThat(typed(".subject .my-pay")).isEqualTo("17.50");
        assertThat(asked("#payQuestion")).isEmpty();
    }

    @Test
    void nothingOfAnAbsurdOfferIsKeptOnTheWay() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        type(".subject .my-pay", "175");
        assertThat(offer()).contains(new Offer(17_500, PayBasis.HOURLY));
        robot.write("0");
        assertThat(offer()).isEmpty();
        assertThat(typed(".subject .my-pay")).isEqualTo("1750");
        assertThat(asked("#payQuestion")).contains("$1,750.00 per hour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1750     | HOURLY | 17.50
            3640000  | ANNUAL | 36,400
            3640050  | ANNUAL | 36,400.50
            """)
    void anOfferComesBackAsAmountsAreWritten(long cents, PayBasis basis, String text) {
        keep(new Offer(cents, basis));
        open();
        robot.clickOn("#rail-scorecard");
        assertThat(typed(".subject .my-pay")).isEqualTo(text);
        assertThat(asked("#payQuestion")).isEmpty();
    }

    @Test
    void aKeptCardWithAnAbsurdOfferIsPointedOutAndNotChanged() {
        Scorecard card = keep(new Offer(175_000, PayBasis.HOURLY));
        open();
        robot.clickOn("#rail-scorecard");
        assertThat(typed(".subject .my-pay")).isEqualTo("1,750.00");
        assertThat(asked("#payQuestion")).contains("$1,750.00 per hour");
        robot.clickOn(".subject-name").clickOn(".subject .my-pay").clickOn(".subject-name");
        assertThat(asked("#payQuestion")).contains("$1,750.00 per hour");
        assertThat(cards.cards().get().active()).containsExactly(card);
    }

    @Test
    void whatIsAskedAboutOneAimStaysWhileTheOtherIsTypedAndGoesWithItsText() {
        keep(new Offer(1750, PayBasis.HOURLY));
        open();
        robot.clickOn("#rail-scorecard");
        type("#pay-now", "15");
        type("#pay-goal", "36400");
        assertThat(asked("#question")).contains("$36,400.00 per hour");
        type("#pay-now", "16");
        assertThat(asked("#question")).contains("$36,400.00 per hour");
        onScreenThread(() -> {
            cards.edit("", "", all -> all.with(all.person().withAims(
                    all.person().aims().withGoal(Optional.of(new Offer(2500, PayBasis.HOURLY))))));
            return null;
        });
        assertThat(typed("#pay-goal")).isEqualTo("25.00");
        assertThat(asked("#question")).isEmpty();
    }

    @Test
    void jobsAreCountedAndNotReadAsMoney() {
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, "filter"));
            return null;
        });
        settle();
        type("#jobs", "1000000");
        String many = text("#count");
        assertThat(many).startsWith("34 of");
        for (String same : new String[]{"1.000.000", "1,000,000", "1000k", "١٬٠٠٠٬٠٠٠"}) {
            type("#jobs", same);
            assertThat(text("#count")).as(same).isEqualTo(many);
            assertThat(asked("#jobsQuestion")).isEmpty();
        }
        type("#jobs", "17.5");
        assertThat(asked("#jobsQuestion")).contains("17.5");
        assertThat(text("#count")).startsWith("831 of");
        type("#jobs", "");
        type("#pay", "36400");
        assertThat(asked("#payQuestion")).contains("$36,400.00 per hour");
        assertThat(text("#count")).startsWith("831 of");
    }

    private Scorecard keep(Offer offer) {
        Scorecard card = cards.fresh(ScorecardSubject.named("An offer").withOffer(Optional.of(offer)),
                StarterItems.general(),
                2023);
        cards.add(card);
        return card;
    }

    private Optional<Offer> offer() {
        return cards.cards().get().active().getFirst().subject().offer();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PayBasis> basis() {
        return node(".subject #basis", ComboBox.class);
    }

    private OptionalLong myPay() {
        return onScreenThread(() -> program().session().myPay().getValue());
    }

    private void type(String field, String text) {
        robot.clickOn(field).press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL).push(KeyCode.DELETE);
        robot.write(text);
        settle();
    }

    private String typed(String field) {
        return onScreenThread(() -> node(field, TextField.class).getText());
    }

    private String asked(String question) {
        settle();
        return onScreenThread(() -> node(question, FieldQuestion.class).asked());
    }
}
