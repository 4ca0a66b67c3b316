package mizan.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.settings.Settings;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;

/// An offer that is typed on one page is known on the other.
class OptionTermsTest {

    private static final SocCode TELEMARKETERS = new SocCode("41-9041");
    private static final OfferStop OFFER = new OfferStop("41-9041", TELEMARKETERS);
    private static final PlacedTerms PAID = new PlacedTerms(Terms.NONE.withPay(PayBasis.HOURLY, 1750), "48");

    private final Session session = new Session(new Settings());
    private final OptionTerms terms = new OptionTerms(session);

    private Option offer() {
        return Option.of(TELEMARKETERS).withOffer(new JobOffer("", Optional.of("48"),
                Optional.of(new SaidPay("17,50", PayBasis.HOURLY, 1750))));
    }

    @Test
    void whatTheOptionSaysStandsInTheTerms() {
        session.tray().put(offer());
        assertThat(terms.toldElsewhere(OFFER, PlacedTerms.NONE)).isEqualTo(PAID);
        PlacedTerms ranged = PAID.with(PAID.terms().with(Term.PAY, new Span(1600, 1750, 1900)));
        assertThat(terms.toldElsewhere(OFFER, ranged)).as("a range around it stays").isEqualTo(ranged);
    }

    @Test
    void whereNothingIsSaidTheTermsStay() {
        session.tray().add(TELEMARKETERS);
        assertThat(terms.toldElsewhere(OFFER, PAID)).isEqualTo(PAID);
        assertThat(terms.toldElsewhere(new OfferStop("x", new SocCode("29-1141")), PAID)).isEqualTo(PAID);
    }

    @Test
    void whatTheTermsSayIsAnOption() {
        terms.tell(OFFER, PlacedTerms.NONE);
        assertThat(session.tray().entries()).isEmpty();
        terms.tell(OFFER, PAID);
        assertThat(session.tray().options()).singleElement().satisfies(option -> {
            assertThat(option.pay()).contains(new SaidPay("17.50", PayBasis.HOURLY, 1750));
            assertThat(option.place()).contains("48");
        });
    }

    @Test
    void whatWasTypedStaysAsItWasTypedWhileItIsTheSamePay() {
        session.tray().put(offer());
        terms.tell(OFFER, PAID);
        assertThat(session.tray().options()).containsExactly(offer());
    }

    @Test
    void aPlaceThatIsTakenBackIsTakenBackEverywhere() {
        session.tray().put(offer());
        terms.tell(OFFER, PAID.in(""));
        assertThat(session.tray().options()).singleElement()
                .satisfies(told -> assertThat(told.place()).isEmpty());
        assertThat(terms.toldElsewhere(OFFER, PAID.in(""))).as("after a restart").isEqualTo(PAID.in(""));
    }

    @Test
    void whatIsTakenBackElsewhereIsTakenBackInTheTerms() {
        session.tray().put(offer().withOffer(new JobOffer("Night shift", Optional.empty(), Optional.empty())));
        assertThat(terms.toldElsewhere(OFFER, PAID)).isEqualTo(PlacedTerms.NONE);
    }

    @Test
    void aCityIsAPlaceToo() {
        terms.tell(OFFER, PAID.in("12420"));
        assertThat(session.tray().options()).singleElement()
                .satisfies(told -> assertThat(told.place()).contains("12420"));
        assertThat(terms.toldElsewhere(OFFER, PAID)).isEqualTo(PAID.in("12420"));
    }

    @Test
    void twoOffersForTheSameWorkAreTwo() {
        OfferStop second = new OfferStop("41-9041.2", TELEMARKETERS);
        session.tray().put(offer());
        terms.tell(second, PAID.with(PAID.terms().withPay(PayBasis.HOURLY, 2000)));
        assertThat(session.tray().options()).extracting(option -> option.pay().orElseThrow().cents())
                .containsExactly(1750L, 2000L);
        assertThat(terms.toldElsewhere(OFFER, PlacedTerms.NONE)).isEqualTo(PAID);
    }
}
