package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.chart.Waterfall;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Digits;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.offer.KeptOffers;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// An offer becomes an honest hour, is held against the present job, and is kept.
@NullUnmarked
class OfferJourneyTest extends UiTest {

    private static final SocCode TELEMARKETERS = new SocCode("41-9041");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH|LATIN|$28,574|$12.43
            ARABIC|ARABIC_INDIC|٢٨٬٥٧٤$|١٢٫٤٣$
            """)
    void anOfferBecomesAnHonestHour(Language language, Digits digits, String left, String hour) {
        settings.language().set(language);
        settings.digits().set(digits);
        open();
        go(new Stop(Screen.CAREERS, TELEMARKETERS.text()));
        robot.clickOn("#left");
        settle();
        typeTheOffer();

        assertThat(words("#leftTitle")).contains(left).contains(hour);
        assertThat(text("#perHour")).contains(hour);
        assertThat(words("#ground")).contains(digits == Digits.LATIN ? "2026" : "٢٠٢٦");
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

        assertThat(words("#beside")).contains("$30,734", "$14.78", "Not counted", "Federal tax");
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

    @Test
    void theOfferHasItsPlaceInThePublishedRangeAndTheNextMarkBringsMore() {
        open();
        visit();
        typeTheOffer();

        assertThat(words("#inRange")).contains("United States").contains("between the median and the 75th percentile");
        assertThat(words("#nextMark")).contains("75th percentile").contains("more for each real hour");
        assertThat(words("#source")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOURS|-8|too little
            HOURS|200|too much
            HOURS|٢٠٠|too much
            HOURS|12345678901234567890|cannot be read
            HOURS|999999999999999k|too much
            HOURS|forty|cannot be read
            MINUTES|1800|too much
            MINUTES|7.5|no whole number
            STATE_RATE|140 %|too much
            BONUS|999999999999999k|too much
            BONUS|1,2|-
            LEAVE|260|No day of the year
            AT_WORK_PLACE|6|more days at the work place
            PAY|36400|too much
            """)
    void whatCannotBeMeantGetsASentenceAndNothingMoves(Term term, String text, String sentence) {
        open();
        visit();
        typeTheOffer();
        Terms before = kept();
        String title = words("#leftTitle");

        type(term, text);
        robot.push(KeyCode.ENTER);
        settle();
        if (sentence.equals("-")) {
            assertThat(asked(term)).isEmpty();
            assertThat(kept().span(term)).contains(Span.exactly(120));
        } else {
            assertThat(asked(term)).contains(sentence);
            assertThat(kept()).isEqualTo(before);
            assertThat(words("#leftTitle")).isEqualTo(title);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsKeptAndShownAgainInTheOtherLanguage(Language language) {
        settings.language().set(language);
        open();
        visit();
        typeTheOffer();
        type("#term-bonus .term-range .text-field", "100");
        Terms before = kept();
        assertThat(before.span(Term.BONUS)).contains(new Span(100_00, 600_00, 600_00));
        speak(language == Language.ENGLISH ? Language.ARABIC : Language.ENGLISH);

        assertThat(typed(Term.MINUTES)).isEqualTo("45");
        assertThat(kept()).isEqualTo(before);
        assertThat(KeptOffers.of(settings.offers().get()).offer(TELEMARKETERS).terms()).isEqualTo(before);
    }

    @Test
    void anOpenStepLeadsToItsFieldAndAStepCanBeLeftOut() {
        open();
        visit();
        type(Term.PAY, "20");
        assertThat(words("#open")).contains("Health premium", "Federal tax", "Days of leave");
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
        assertThat(words("#open")).doesNotContain("Health premium");

        String title = words("#leftTitle");
        onScreenThread(() -> {
            chart.requestFocus();
            return null;
        });
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(said("#waterfall")).contains("Health premium", "$100 a month × 12", "leave it out");
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

    private void typeTheOffer() {
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

    private Terms kept() {
        return KeptOffers.of(settings.offers().get()).offer(TELEMARKETERS).terms();
    }

    private void visit() {
        go(OfferStop.of(TELEMARKETERS));
    }

    private void go(Stop stop) {
        onScreenThread(() -> {
            program().session().navigation().go(stop);
            return null;
        });
        settle();
    }

    private void choose(String box, int index) {
        onScreenThread(() -> {
            node(box, ComboBox.class).getSelectionModel().select(index);
            return null;
        });
        settle();
    }

    private TextField field(Term term) {
        return node("#term-" + Messages.key(term) + " .text-field", TextField.class);
    }

    private void type(Term term, String text) {
        type("#term-" + Messages.key(term) + " .text-field", text);
    }

    private void type(String selector, String text) {
        TextField field = node(selector, TextField.class);
        onScreenThread(() -> {
            field.requestFocus();
            field.setText(text);
            return null;
        });
        settle();
    }

    private String typed(Term term) {
        return onScreenThread(() -> field(term).getText());
    }

    private String asked(Term term) {
        return onScreenThread(() -> node("#term-" + Messages.key(term) + " .field-question",
                FieldQuestion.class).asked());
    }

    private String words(String selector) {
        return onScreenThread(() -> node(selector, Paragraph.class).getWords());
    }

    private String said(String selector) {
        return onScreenThread(() -> node(selector, Waterfall.class).getAccessibleText());
    }
}
