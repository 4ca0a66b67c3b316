package mizan.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Published;
import mizan.domain.offer.Span;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.TaxYears;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.export.Csv;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.ui.kit.FigureText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of an offer that leaves the program.
class OfferSheetsTest {

    private static final Terms TERMS = Terms.NONE.withPay(PayBasis.HOURLY, 17_50).with(Term.LEAVE, 10)
            .with(Term.HOLIDAYS, 8).with(Term.BONUS, new Span(0, 600_00, 1_000_00)).with(Term.PREMIUM, 120_00)
            .with(Term.MINUTES, 45).with(Term.FARES, 9_00).filing(Optional.of(FilingStatus.SINGLE));
    private static final Terms PRESENT = Terms.NONE.withPay(PayBasis.HOURLY, 16_25)
            .filing(Optional.of(FilingStatus.SINGLE));
    private static final Published TEXAS = new Published(TaxYears.read().of(2026), Optional.of("48"), Optional.empty());

    private static String table(Language language, Set<StepKind> off) {
        FigureText text = new FigureText(new Messages(language), new Formats(language, NumberingSystem.LATIN));
        return new String(
                Csv.of(OfferSheets.of(new HonestHourWords(text), Reckoned.of(Optional.empty(),
                        HonestHour.of(TERMS, TEXAS, off), Against.of(Against.Kind.PRESENT),
                        HonestHour.of(PRESENT, TEXAS, off))).orElseThrow(), false, text::wordOfTable),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH|At most [USD],My present job [USD],How it is worked out
            ENGLISH|Bonus,a year,600.00,0.00,1000.00,,As you typed it.
            ENGLISH|Pay,a year,36400.00,36400.00,36400.00,33800.00,
            ENGLISH|Left,a year,28574.46
            ENGLISH|for each real hour,an hour,12.43
            ENGLISH|$28,574.46 left ÷ 2,299 hours at work and on the way.
            ARABIC|الباقي $28,574.46 ÷ ساعات العمل والطريق 2,299.
            ENGLISH|$17.50 an hour × 40 hours a week × 52 weeks.
            ENGLISH|242 days at the work place × $9.
            ARABIC|الباقي,في السنة,28574.46
            ARABIC|عن كل ساعة فعلية,في الساعة,12.43
            """)
    void eachRowHasItsPeriodAndHowItWasWorkedOut(Language language, String row) {
        assertThat(table(language, Set.of())).contains(row);
    }

    @Test
    void whatIsOpenOrLeftOutHasNoNumber() {
        assertThat(table(Language.ENGLISH, Set.of(StepKind.BONUS)))
                .contains("Bonus,a year,,,,,As you typed it.", "Your savings,a year,,,,,");
    }
}
