package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.session.KeptOffers;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is typed into the fields of an offer: read as people write it, or a sentence at the field and nothing moved.
@NullUnmarked
class OfferFieldsTest extends OfferUiTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOURS|-8|too little
            HOURS|200|too much
            HOURS|٢٠٠|too much
            HOURS|12345678901234567890|is no number
            HOURS|999999999999999k|too much
            HOURS|forty|is no number
            MINUTES|1800|too much
            MINUTES|900|too much
            MINUTES|-45|too little
            MINUTES|7.5|no whole number
            STATE_RATE|140 %|too much
            STATE_RATE|١٤٠٪|too much
            STATE_RATE|-3|too little
            BONUS|999999999999999k|too much
            BONUS|12345678901234567890|is no number
            BONUS|-600|too little
            FARES|-9|too little
            WEEKS|60|too much
            DAYS|0|too little
            LEAVE|260|No day is left
            AT_WORK_PLACE|6|More days at the work place
            PAY|36400|too much
            PAY|-17.50|too little
            PAY|12345678901234567890|is no number
            PAY|١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠|is no number
            """)
    void whatCannotBeMeantGetsASentenceAndNothingMoves(Term term, String text, String sentence) {
        open();
        visit();
        typeTheOffer();
        Terms before = kept();
        String title = words("#leftTitle");
        double below = below();

        type(term, text);
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(asked(term)).contains(sentence);
        if (!answers(term)) {
            assertThat(below()).isEqualTo(below);
        }
        assertThat(kept()).isEqualTo(before);
        assertThat(words("#leftTitle")).isEqualTo(title);
        assertThat(onScreenThread(() -> field(term).isVisible())).isTrue();
    }

    /// Where the last field is.
    private double below() {
        return onScreenThread(() -> field(Term.WEEKS).localToScene(0, 0).getY());
    }

    /// A question with an answer to press has a line more.
    private boolean answers(Term term) {
        return onScreenThread(() -> !node("#term-" + Messages.key(term) + " .field-question", FieldQuestion.class)
                .lookupAll(".button").isEmpty());
    }

    /// The first digits can be meant, and are read as they come; the whole cannot.
    @ParameterizedTest
    @CsvSource({"HOURS, 200", "MINUTES, 900", "BONUS, 12345678901234567890", "STATE_RATE, 140", "PAY, 36400",
            "LEAVE, 260",
            "HOURS, 40x"})
    void whatIsTypedDigitByDigitMovesNothingEither(Term term, String text) {
        open();
        visit();
        typeTheOffer();
        Terms before = kept();
        onScreenThread(() -> {
            field(term).requestFocus();
            field(term).selectAll();
            text.chars().forEach(digit -> field(term).replaceSelection(Character.toString(digit)));
            return null;
        });
        robot.push(KeyCode.TAB);
        settle();
        assertThat(asked(term)).isNotEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    /// However a person is used to write numbers, in either language.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH|BONUS|1,2|120
            ENGLISH|BONUS|1,200|120000
            ARABIC|BONUS|1.200,50|120050
            ARABIC|BONUS|١٬٢٠٠٫٥٠|120050
            ENGLISH|BONUS|$1,200|120000
            ENGLISH|FARES|9,5|950
            ENGLISH|FARES|٩٫٥|950
            ENGLISH|HOURS|٤٥|4500
            ARABIC|HOURS|37,5|3750
            ARABIC|MINUTES|٤٠|40
            ENGLISH|STATE_RATE|4,25 %|4250
            ARABIC|STATE_RATE|٤٫٢٥٪|4250
            """)
    void numbersAreReadAsPeopleWriteThem(Language language, Term term, String text, long value) {
        settings.language().set(language);
        open();
        visit();
        robot.clickOn("#unfold");
        type(Term.PAY, "17.50");
        type(term, text);
        assertThat(asked(term)).isEmpty();
        assertThat(kept().span(term)).contains(Span.exactly(value));
    }

    /// A sentence stays at its field, in the language of the screen, until what it is about is mended.
    @Test
    void whatCannotBeMeantIsSaidInArabicToo() {
        settings.language().set(Language.ARABIC);
        settings.digits().set(NumberingSystem.ARABIC_INDIC);
        open();
        visit();
        typeTheOffer();
        Terms before = kept();
        type(Term.HOURS, "٢٠٠");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(asked(Term.HOURS)).contains("هذا كثير جدًّا", "١٦٨");
        assertThat(kept()).isEqualTo(before);
        type(Term.HOURS, "٤٠");
        assertThat(asked(Term.HOURS)).isEmpty();
        assertThat(kept().span(Term.HOURS)).contains(Span.exactly(40_00));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsKeptAndShownAgainInTheOtherLanguage(Language language) {
        settings.language().set(language);
        open();
        visit();
        typeTheOffer();
        type("#term-bonus .term-range .text-field", "100");
        robot.push(KeyCode.TAB);
        Terms before = kept();
        assertThat(before.span(Term.BONUS)).contains(new Span(100_00, 600_00, 600_00));
        speak(language == Language.ENGLISH ? Language.ARABIC : Language.ENGLISH);

        assertThat(typed(Term.MINUTES)).isEqualTo("45");
        assertThat(kept()).isEqualTo(before);
        assertThat(KeptOffers.of(settings.offers().get(), List.of()).offer(TELEMARKETERS.text()).terms())
                .isEqualTo(before);
    }
}
