package mizan.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import org.junit.jupiter.api.Test;

class KeptOffersTest {

    private static final SocCode TELEMARKETERS = new SocCode("41-9041");
    private static final Option BARE = new Option("41-9041.2", TELEMARKETERS, Optional.empty(), Optional.empty());
    private static final Option PAID = new Option("41-9041.3", TELEMARKETERS, Optional.empty(), Optional.empty())
            .withOffer(new JobOffer("", Optional.empty(), Optional.of(new SaidPay("17.50", PayBasis.HOURLY, 17_50))));
    /// As the version before wrote it: by occupation, and each filing for itself.
    private static final String EARLIER = """
            {"41-9041":{"basis":"hourly","filing":"head","pay":1750,"state":"06"},\
            "29-1141":{"basis":"hourly","pay":4000,"state":""},"present":{"basis":"hourly","pay":1600,"state":"48"}}""";
    private static final Terms PAY = Terms.NONE.withPay(PayBasis.HOURLY, 17_50).filing(Optional.of(FilingStatus.HEAD));

    @Test
    void whatAnEarlierVersionKeptIsThatOfTheOptionThatIsMeant() {
        assertThat(KeptOffers.of(EARLIER, List.of(Option.of(TELEMARKETERS), PAID)).offer("41-9041"))
                .isEqualTo(new PlacedTerms(PAY, "06"));
        KeptOffers kept = KeptOffers.of(EARLIER, List.of(BARE, PAID));
        assertThat(kept.offer("41-9041.3")).isEqualTo(new PlacedTerms(PAY, "06"));
        assertThat(kept.offer("41-9041.2").terms().spans()).isEmpty();
        assertThat(kept.offer("29-1141").terms().spans()).as("its option may come back").hasSize(1);
    }

    @Test
    void whatWasKeptWithACardIsThatOfTheOptionThatItWeighs() {
        String byCard = "{\"card\":{\"basis\":\"hourly\",\"pay\":1750,\"place\":\"\"}}";
        Option weighed = BARE.withCard(Optional.of("card"));
        assertThat(KeptOffers.of(byCard, List.of(BARE)).offer(BARE.id()).terms()).isEqualTo(Terms.NONE);
        KeptOffers kept = KeptOffers.of(byCard, List.of(weighed));
        assertThat(kept.offer(weighed.id()).terms()).isEqualTo(Terms.NONE.withPay(PayBasis.HOURLY, 17_50));
        assertThat(kept.tells("card")).isFalse();
    }

    @Test
    void oneFilingIsThatOfAllJobs() {
        KeptOffers kept = KeptOffers.of(EARLIER, List.of());
        assertThat(kept.present()).isEqualTo(new PlacedTerms(
                Terms.NONE.withPay(PayBasis.HOURLY, 16_00).filing(Optional.of(FilingStatus.HEAD)), "48"));
        assertThat(kept.offer("new").terms().status()).contains(FilingStatus.HEAD);

        kept.file(Optional.of(FilingStatus.JOINT));
        KeptOffers again = KeptOffers.of(kept.written(), List.of());
        assertThat(List.of(again.present(), again.offer("41-9041"), again.offer("29-1141"), again.offer("new")))
                .allSatisfy(each -> assertThat(each.terms().status()).contains(FilingStatus.JOINT));
        again.file(Optional.empty());
        assertThat(again.offer("41-9041").terms().status()).isEmpty();
    }

    @Test
    void nothingSaidIsNothingKept() {
        KeptOffers kept = KeptOffers.of("", List.of());
        kept.file(Optional.of(FilingStatus.SINGLE));
        kept.keepOffer("a", kept.offer("a"));
        kept.file(Optional.empty());
        assertThat(kept.written()).isEmpty();
    }

    @Test
    void whatCannotBeReadKeepsNothingElseAwayAndStays() {
        KeptOffers kept = KeptOffers.of("{\"a\":{\"pay\":\"much\"},\"b\":{\"pay\":1750}}", List.of());
        assertThat(kept.offer("b").terms()).isEqualTo(Terms.NONE.withPay(PayBasis.HOURLY, 17_50));
        assertThat(kept.unread()).containsExactly("a");
        kept.take("b");
        assertThat(kept.written()).isEqualTo("{\"a\":{\"pay\":\"much\"}}");
    }
}
