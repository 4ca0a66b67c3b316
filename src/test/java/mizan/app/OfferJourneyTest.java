package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.chart.Waterfall;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An offer becomes an honest hour, is held against the present job, and is kept.
@NullUnmarked
class OfferJourneyTest extends OfferUiTest {

    private static final String BONUS_ENDS = "#term-bonus .term-range .text-field";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH|LATIN|$28,574|$12.43
            ARABIC|ARABIC_INDIC|٢٨٬٥٧٤$|١٢٫٤٣$
            """)
    void anOfferBecomesAnHonestHour(Language language, NumberingSystem digits, String left, String hour) {
        settings.language().set(language);
        settings.digits().set(digits);
        open();
        go(new Stop(Screen.CAREERS, TELEMARKETERS.text()));
        robot.clickOn("#left");
        settle();
        typeTheOffer();

        assertThat(words("#leftTitle")).contains(left).contains(hour);
        assertThat(text("#perHour")).contains(hour);
        assertThat(words("#ground")).contains(digits == NumberingSystem.LATIN ? "2026" : "٢٠٢٦");
        assertThat(said("#waterfall")).isEqualTo(words("#leftTitle"));
    }

    @Test
    void theOfferIsHeldAgainstThePresentJobAndTheMatchingPayIsSolved() {
        open();
        visit();
        typeTheOffer();
        robot.clickOn("#presentJob");
        type(Term.PAY, "16");
        choose("#againstChoice", 0);

        assertThat(words("#beside")).contains("$28,920", "$13.90", "Not counted", "State tax")
                .as("the filing is asked once for both").doesNotContain("Federal tax");
        assertThat(words("#againstTitle")).contains("less for each real hour than my present job");
        assertThat(words("#matching")).contains("an hour");
        robot.clickOn("#thisOffer");
        assertThat(typed(Term.PAY)).isEqualTo("17.50");
        // The pay that it names leaves as much, and a cent less does not.
        double pay = Double.parseDouble(words("#matching").replaceAll(".*\\$([0-9.]+) an hour.*", "$1"));
        type(Term.PAY, String.valueOf(pay));
        assertThat(words("#againstTitle")).doesNotContain("less");
        type(Term.PAY, String.valueOf(Math.round(pay * 100 - 1) / 100.0));
        assertThat(words("#againstTitle")).contains("less");
    }

    /// What a state takes is in the picture, and no rates of states are published here.
    @Test
    void theTitleSaysWhichTaxIsStillToComeAndTheGroundWhoseRatesTheyAre() {
        open();
        visit();
        robot.clickOn("#unfold");
        type(Term.PAY, "17.50");
        assertThat(words("#leftTitle")).contains("before income tax");
        type(Term.STATE_RATE, "3.5");
        assertThat(words("#leftTitle")).contains("before federal income tax");
        assertThat(words("#ground")).contains("federal tax rates of 2026");
    }

    /// A bonus that may come or not is said by its ends. Of $17.50 with $600, $34,169.50 are left for 2,080 hours, without
    /// it $33,615.40 and with twice as much $34,723.60; of $16, $30,734.08.
    @Test
    void whatIsUncertainIsSaidByItsEndsAloneAndTheTitlesSayWhatFollows() {
        settings.myPay().set("16");
        open();
        visit();
        type(Term.PAY, "17.50");
        robot.clickOn(BONUS_ENDS).write("0").push(KeyCode.TAB);
        assertThat(asked(Term.BONUS)).isEmpty();
        robot.write("1200");
        settle();
        assertThat(kept().told(Term.BONUS)).as("while its digits come").isFalse();
        robot.push(KeyCode.TAB);
        settle();
        assertThat(kept().span(Term.BONUS)).contains(new Span(0, 600_00, 1_200_00));
        assertThat(onScreenThread(() -> field(Term.BONUS).getPromptText())).contains("$600", "the middle");
        assertThat(words("#leftTitle")).contains("$16.43", "between $16.16 and $16.69");
        assertThat(words("#againstTitle")).contains("$1.65 more", "between $1.38 more and $1.91 more");
        assertThat(words("#matching")).contains("between");
    }

    @Test
    void theFieldThatCannotBeMeantIsMarkedAndWhatStillCountsIsSaid() {
        open();
        visit();
        type(Term.BONUS, "600");
        robot.clickOn(BONUS_ENDS).write("900").push(KeyCode.TAB);
        settle();
        assertThat(asked(Term.BONUS)).contains("not between the two ends", "$600 still counts");
        assertThat(marked(BONUS_ENDS)).isTrue();
        assertThat(marked("#term-bonus .text-field")).isFalse();
        assertThat(kept().span(Term.BONUS)).contains(Span.exactly(600_00));
    }

    private boolean marked(String field) {
        return onScreenThread(() -> node(field, TextField.class).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("invalid")));
    }

    @Test
    void whatIsCountedForOneOfTheTwoOnlyIsSaidWithTheDifference() {
        settings.myPay().set("16");
        open();
        visit();
        robot.clickOn("#unfold");
        type(Term.PAY, "17.50");
        assertThat(words("#againstTitle")).doesNotContain("alike");
        type(Term.STATE_RATE, "3.5");
        assertThat(words("#againstTitle")).contains("not counted alike");
        assertThat(words("#alone")).contains("only for this offer: State tax");
    }

    @Test
    void theOfferIsWeighedFromItsPage() {
        open();
        visit();
        type(Term.PAY, "17.50");
        robot.clickOn("#offerWeigh");
        eventually("a card weighs it", () -> program().scorecard().card().get()
                .flatMap(card -> card.subject().offer()).isPresent());
    }

    @Test
    void theOfferHasItsPlaceInThePublishedRangeAndTheNextMarkBringsMore() {
        open();
        visit();
        typeTheOffer();

        assertThat(words("#inRange")).contains("United States").contains("between the median and the 75th percentile");
        assertThat(words("#nextMark")).contains("75th percentile").contains("more for each real hour");
        assertThat(words("#source")).isNotNull();
    }

    @Test
    void anOpenStepLeadsToItsFieldAndAStepCanBeLeftOut() {
        open();
        visit();
        type(Term.PAY, "20");
        assertThat(words("#open")).contains("Health insurance", "Federal tax", "Days of leave");
        Waterfall chart = node("#waterfall", Waterfall.class);
        onScreenThread(() -> {
            chart.requestFocus();
            return null;
        });
        // Pay, bonus, health premium.
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        settle();
        assertThat(onScreenThread(() -> field(Term.PREMIUM).isFocused())).isTrue();
        robot.write("100");
        assertThat(kept().span(Term.PREMIUM)).contains(Span.exactly(100_00));
        assertThat(words("#open")).doesNotContain("Health insurance");

        String title = words("#leftTitle");
        onScreenThread(() -> {
            chart.requestFocus();
            return null;
        });
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(said("#waterfall")).contains("Health insurance", "$100 a month × 12", "leave it out");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(words("#leftTitle")).isNotEqualTo(title);
        onScreenThread(() -> {
            node("#countAll", Button.class).fire();
            return null;
        });
        assertThat(words("#leftTitle")).isEqualTo(title);
    }

    /// The title, the matching pay and the next mark are all of what is counted.
    @Test
    void whatIsLeftOutIsLeftOutOfAllThatIsHeldAgainstTheOffer() {
        open();
        visit();
        typeTheOffer();
        robot.clickOn("#presentJob");
        type(Term.PAY, "18");
        choose("#againstChoice", 0);
        robot.clickOn("#thisOffer");
        String counted = words("#nextMark");
        leaveOutTheWay();

        assertThat(words("#nextMark")).isNotEqualTo(counted);
        double pay = Double.parseDouble(words("#matching").replaceAll(".*\\$([0-9.]+) an hour.*", "$1"));
        type(Term.PAY, String.valueOf(pay));
        assertThat(words("#againstTitle")).doesNotContain("less");
        type(Term.PAY, String.valueOf(Math.round(pay * 100 - 1) / 100.0));
        assertThat(words("#againstTitle")).contains("less");
    }

    private void leaveOutTheWay() {
        onScreenThread(() -> {
            node("#waterfall", Waterfall.class).requestFocus();
            return null;
        });
        // It is the ninth, after pay, bonus, premium, saving and four taxes.
        for (int step = 1; step <= 9; step++) {
            robot.push(KeyCode.RIGHT);
        }
        robot.push(KeyCode.ENTER);
        settle();
        // $28,574.46 and the $2,178 of the way, for 1,936 hours.
        assertThat(words("#leftTitle")).contains("$30,752", "$15.88");
    }
}
