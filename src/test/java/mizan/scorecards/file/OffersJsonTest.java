package mizan.scorecards.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.OvertimeRule;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffersJsonTest {

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Terms terms = Terms.NONE.withPay(PayBasis.ANNUAL, 52_000_00).with(Term.BONUS, new Span(0, 600_00, 1_000_00))
                .with(Term.AT_WORK_PLACE, 3).with(Term.STATE_RATE, 4_255).with(Term.HOURS, 45_00)
                .with(Optional.of(OvertimeRule.HALF_MORE)).filing(Optional.of(FilingStatus.JOINT));
        Map<String, PlacedTerms> offers = Map.of("41-9041", new PlacedTerms(terms, "48"), "present",
                PlacedTerms.NONE);

        assertThat(OffersJson.read(OffersJson.write(offers))).isEqualTo(offers);
    }

    @Test
    void itIsPlainAndInOrder() {
        assertThat(OffersJson.write(Map.of("41-9041", new PlacedTerms(Terms.NONE.withPay(PayBasis.HOURLY, 17_50)
                .with(Term.BONUS, new Span(0, 600_00, 1_000_00)).filing(Optional.of(FilingStatus.HEAD)), "06"))))
                .isEqualTo("""
                        {"41-9041":{"basis":"hourly","bonus":[0,60000,100000],"filing":"head","pay":1750,\
                        "state":"06"}}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":1}", "{\"a\":{\"pay\":\"x\"}}", "{\"a\":{\"pay\":1.5}}",
            "{\"a\":{\"bonus\":[1,2]}}", "{\"a\":{\"hours\":20000}}", "{\"a\":{\"filing\":\"alone\"}}",
            "{\"a\":{\"pay\":1750}"})
    void whatNoOfferSaysIsRefused(String text) {
        assertThatThrownBy(() -> OffersJson.read(text)).isInstanceOf(RefusedFile.class);
    }
}
