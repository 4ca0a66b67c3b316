package mizan.scorecards.file;

import static org.assertj.core.api.Assertions.assertThat;

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
    void whatIsWrittenIsReadAgain() {
        Terms terms = Terms.NONE.withPay(PayBasis.ANNUAL, 52_000_00).with(Term.BONUS, new Span(0, 600_00, 1_000_00))
                .with(Term.AT_WORK_PLACE, 3).with(Term.STATE_RATE, 4_255).with(Term.HOURS, 45_00)
                .with(Optional.of(OvertimeRule.HALF_MORE)).filing(Optional.of(FilingStatus.JOINT));
        Map<String, PlacedTerms> offers = Map.of("41-9041", new PlacedTerms(terms, "48"), "present",
                PlacedTerms.NONE);

        OffersJson.Offers all = new OffersJson.Offers(offers, Map.of());
        assertThat(OffersJson.read(OffersJson.write(all))).isEqualTo(all);
    }

    @Test
    void itIsPlainAndInOrder() {
        assertThat(OffersJson.write(new OffersJson.Offers(Map.of("41-9041", new PlacedTerms(Terms.NONE
                .withPay(PayBasis.HOURLY, 17_50).with(Term.BONUS, new Span(0, 600_00, 1_000_00))
                .filing(Optional.of(FilingStatus.HEAD)), "06")), Map.of())))
                .isEqualTo("""
                        {"41-9041":{"basis":"hourly","bonus":[0,60000,100000],"filing":"head","pay":1750,\
                        "place":"06"}}""");
    }

    @Test
    void anEarlierVersionKnewOnlyStates() {
        assertThat(OffersJson.read("{\"41-9041\":{\"basis\":\"hourly\",\"pay\":1750,\"state\":\"06\"}}").told())
                .isEqualTo(Map.of("41-9041", new PlacedTerms(Terms.NONE.withPay(PayBasis.HOURLY, 17_50), "06")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{\"pay\":\"x\"}", "{\"pay\":1.5}", "{\"bonus\":[1,2]}", "{\"hours\":20000}",
            "{\"filing\":\"alone\"}"})
    void whatNoOfferSaysStaysAsItIsAndKeepsNoOtherAway(String odd) {
        OffersJson.Offers read = OffersJson.read("{\"a\":%s,\"b\":{\"pay\":1750}}".formatted(odd));
        PlacedTerms told = new PlacedTerms(Terms.NONE.withPay(PayBasis.HOURLY, 17_50), "");
        assertThat(read).isEqualTo(new OffersJson.Offers(Map.of("b", told), Map.of("a", odd)));

        OffersJson.Offers later = OffersJson.read(OffersJson.write(read));
        assertThat(later).isEqualTo(read);
        assertThat(OffersJson.read(OffersJson.write(new OffersJson.Offers(Map.of("a", told), read.unread()))))
                .isEqualTo(new OffersJson.Offers(Map.of("a", told), Map.of("a unread", odd)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":{\"pay\":1750}", "a \"word\"\n"})
    void aTextThatIsNoObjectStaysAsItIs(String text) throws Exception {
        OffersJson.Offers read = OffersJson.read(text);
        assertThat(read.told()).isEmpty();
        assertThat(read.unread()).hasSize(1);
        assertThat(OffersJson.read(OffersJson.write(read))).isEqualTo(read);
        assertThat(Fields.of(JsonValue.parse(OffersJson.write(read)), "").text("unread")).contains(text);
    }
}
