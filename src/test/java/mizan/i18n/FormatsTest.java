package mizan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import mizan.domain.pay.PayBasis;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final String MARK = "\u200E";

    private final Formats english = new Formats(Language.ENGLISH, NumberingSystem.LATIN);
    private final Formats arabic = new Formats(Language.ARABIC, NumberingSystem.LATIN);
    private final Formats indic = new Formats(Language.ARABIC, NumberingSystem.ARABIC_INDIC);

    @Test
    void payIsToldInCentsPerHourAndWholeDollarsPerYear() {
        assertThat(english.pay(1627, PayBasis.HOURLY)).isEqualTo("$16.27");
        assertThat(english.pay(3_384_000, PayBasis.ANNUAL)).isEqualTo("$33,840");
        assertThat(english.pay(1_000_000, PayBasis.HOURLY)).isEqualTo("$10,000.00");
    }

    @Test
    void ratesAndWhatIsTypedKeepThreeDecimals() {
        assertThat(english.finePercent(1.45)).isEqualTo("1.45%");
        assertThat(indic.finePercent(4.255)).isEqualTo("٤٫٢٥٥٪");
        assertThat(english.finePay(0.725)).isEqualTo("$0.725");
        assertThat(english.finePay(9)).isEqualTo("$9.00");
        assertThat(arabic.typed(1234.5)).isEqualTo("1,234.5");
        assertThat(indic.typed(37.5)).isEqualTo("٣٧٫٥");
    }

    @Test
    void ticksAreShort() {
        assertThat(english.axisPay(20)).isEqualTo("$20");
        assertThat(english.axisPay(12.5)).isEqualTo("$12.50");
        assertThat(english.axisPay(40_000)).isEqualTo("$40k");
        assertThat(english.axisPay(5000)).isEqualTo("$5,000");
    }

    @Test
    void arabicNumbersStandBetweenLeftToRightMarks() {
        assertThat(arabic.pay(1627, PayBasis.HOURLY)).isEqualTo(MARK + "$16.27" + MARK);
        assertThat(arabic.code("15-1232")).isEqualTo(MARK + "15-1232" + MARK);
        assertThat(indic.code("15-1232")).isEqualTo(MARK + "15-1232" + MARK);
    }

    @Test
    void arabicIndicDigitsHaveNoMarkWhichWouldBeDrawnBesideThem() {
        assertThat(indic.count(115_130)).isEqualTo("١١٥٬١٣٠");
        assertThat(indic.percent(1.5)).isEqualTo("١٫٥٪");
        assertThat(indic.year(2023)).isEqualTo("٢٠٢٣");
        assertThat(indic.signed(-5, size -> indic.pay((long) size, PayBasis.HOURLY))).isEqualTo("−٠٫٠٥$");
    }

    /// In a line from the right: what is written is at the right of what follows it.
    @Test
    void theDollarSignIsAtTheLeftOfAnAmountInEitherDigits() {
        assertThat(fromLeft(arabic.pay(1627, PayBasis.HOURLY))).isEqualTo("$16.27");
        assertThat(fromLeft(indic.pay(1627, PayBasis.HOURLY))).isEqualTo("$١٦٫٢٧");
        assertThat(fromLeft(arabic.axisPay(40_000))).isEqualTo("ألف\u00A0$40");
        assertThat(fromLeft(indic.axisPay(40_000))).isEqualTo("ألف\u00A0$٤٠");
        assertThat(fromLeft(arabic.signed(-40_000, arabic::axisPay))).isEqualTo("ألف\u00A0−$40");
        assertThat(fromLeft(indic.countBriefly(81_580))).isEqualTo("ألف\u00A0٨٢");
        assertThat(fromLeft(indic.signedPercent(-2.5))).isEqualTo("٪٢٫٥−");
    }

    private static String fromLeft(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[bidi.getRunCount()];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)).replace(MARK, "");
            runs[i] = bidi.getRunLevel(i) % 2 == 1 ? partsFromTheRight(run) : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /// Words and spaces change places; the letters of a word stay in the order in which they are read.
    private static String partsFromTheRight(String run) {
        List<String> parts = Arrays.asList(run.split("(?=\u00A0)|(?<=\u00A0)"));
        return String.join("", parts.reversed());
    }

    @Test
    void noOtherDirectionMarkIsEverWritten() {
        String all = arabic.pay(-5, PayBasis.HOURLY) + indic.percent(-21.9) + indic.axisPay(80_000) + indic.count(7);
        assertThat(all).doesNotContainPattern("[\u200F\u061C\u202A-\u202E\u2066-\u2069]");
    }

    @Test
    void signedNumbersSayTheirSignAndLittleMore() {
        Formats english = new Formats(Language.ENGLISH, NumberingSystem.LATIN);
        assertThat(english.signed(1.72)).isEqualTo("+1.7");
        assertThat(english.signed(-24.4)).isEqualTo("−24");
        assertThat(english.signed(0.04)).isEqualTo("0");
        assertThat(new Formats(Language.ARABIC, NumberingSystem.ARABIC_INDIC).signed(-2.5)).isEqualTo("−٢٫٥");
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        LocalDateTime time = LocalDateTime.of(2026, 11, 30, 9, 5);
        assertThat(english.dateTime(time)).isEqualTo("2026-11-30 09:05");
        assertThat(english.day(time.toLocalDate())).isEqualTo("2026-11-30");
        assertThat(indic.day(time.toLocalDate())).isEqualTo("٣٠ نوفمبر ٢٠٢٦");
        assertThat(indic.dateTime(time)).isEqualTo("٣٠ نوفمبر ٢٠٢٦ الساعة ٠٩:٠٥");
        assertThat(arabic.day(time.toLocalDate()).replace(MARK, "")).isEqualTo("30 نوفمبر 2026");
    }

    @Test
    void yearsInARowAreWrittenInFullInArabic() {
        assertThat(english.years(2024, 2034)).isEqualTo("2024–34");
        assertThat(english.years(1999, 2009)).isEqualTo("1999–09");
        assertThat(arabic.years(2024, 2034)).isEqualTo(MARK + "2024–2034" + MARK);
    }
}
