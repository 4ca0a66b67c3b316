package mizan.ui.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import mizan.domain.data.Scope;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.Figure.Reason;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.ui.kit.FigureText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The share of those who earn less, at and between the percentiles of telemarketers in Texas of May 2025.
class OfferWordsTest {

    private static final Place TEXAS = new Place("48", "Texas", Scope.STATE);
    private static final List<PayMeasure> PERCENTILES = List.of(PayMeasure.P10, PayMeasure.P25, PayMeasure.MEDIAN,
            PayMeasure.P75, PayMeasure.P90);

    private static PayDistribution pay(Figure... percentiles) {
        Map<PayMeasure, Figure> hourly = new EnumMap<>(PayMeasure.class);
        for (int i = 0; i < percentiles.length; i++) {
            hourly.put(PERCENTILES.get(i), percentiles[i]);
        }
        return new PayDistribution(Figure.published(3660), hourly, Map.of(), OptionalDouble.empty());
    }

    private static PayDistribution usual() {
        return pay(Figure.published(1100), Figure.published(1350), Figure.published(1650), Figure.published(1900),
                Figure.published(2350));
    }

    private static String share(Language language, long cents, PayDistribution pay) {
        FigureText text = new FigureText(new Messages(language), new Formats(language, NumberingSystem.LATIN));
        return new OfferWords(text, PayBasis.HOURLY).share(cents, pay, "Telemarketers", TEXAS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1099 | Fewer than a tenth of Telemarketers in Texas earn less.
            1100 | A tenth of Telemarketers in Texas earn less.
            1101 | More than a tenth and fewer than a quarter of Telemarketers in Texas earn less.
            1350 | A quarter of Telemarketers in Texas earn less.
            1649 | More than a quarter and fewer than half of Telemarketers in Texas earn less.
            1650 | Half of Telemarketers in Texas earn less.
            1750 | More than half and fewer than three quarters of Telemarketers in Texas earn less.
            1900 | Three quarters of Telemarketers in Texas earn less.
            2349 | More than three quarters and fewer than nine in ten of Telemarketers in Texas earn less.
            2350 | Nine in ten of Telemarketers in Texas earn less.
            2351 | More than nine in ten of Telemarketers in Texas earn less.
            """)
    void theShareIsToldBetweenThePublishedPercentilesAndNeverInterpolated(long cents, String said) {
        assertThat(share(Language.ENGLISH, cents, usual())).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000 | أقل من عُشر العاملين في مهنة «Telemarketers» في Texas يكسبون أقل.
            1650 | نصف العاملين في مهنة «Telemarketers» في Texas يكسبون أقل.
            1750 | أكثر من نصف العاملين في مهنة «Telemarketers» في Texas، وأقل من ثلاثة أرباعهم، يكسبون أقل.
            3000 | أكثر من تسعة أعشار العاملين في مهنة «Telemarketers» في Texas يكسبون أقل.
            """)
    void inArabicToo(long cents, String said) {
        assertThat(share(Language.ARABIC, cents, usual())).isEqualTo(said);
    }

    @Test
    void aPercentileThatIsMissingIsSteppedOver() {
        PayDistribution gaps = pay(Figure.missing(Reason.WAGE_NOT_AVAILABLE), Figure.published(1350),
                Figure.missing(Reason.WAGE_NOT_AVAILABLE), Figure.published(1900));
        assertThat(share(Language.ENGLISH, 1700, gaps))
                .isEqualTo("More than a quarter and fewer than three quarters of Telemarketers in Texas earn less.");
        assertThat(share(Language.ENGLISH, 1000, gaps))
                .isEqualTo("Fewer than a quarter of Telemarketers in Texas earn less.");
    }

    @Test
    void aboveAllThatIsPrintedNobodyKnowsHowManyMore() {
        Figure bound = new Figure.AtLeast(11_500, Origin.PUBLISHED);
        PayDistribution surgeons = pay(Figure.published(5000), Figure.published(8000), bound, bound, bound);
        assertThat(share(Language.ENGLISH, 12_000, surgeons))
                .isEqualTo("More than a quarter of Telemarketers in Texas earn less. How many more is not published: "
                        + "the highest pay is printed only as “$115.00 or more”.");
        assertThat(share(Language.ENGLISH, 9000, surgeons))
                .isEqualTo("More than a quarter and fewer than half of Telemarketers in Texas earn less.");
    }

    @Test
    void whereNoPercentileIsPublishedThatIsSaid() {
        assertThat(share(Language.ENGLISH, 1750, pay()))
                .isEqualTo("How many of Telemarketers in Texas earn less is not published.");
    }
}
