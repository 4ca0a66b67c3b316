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
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;

/// An offer that is typed on one page is known on the other.
class OptionTermsTest {

    private static final SocCode TELEMARKETERS = new SocCode("41-9041");
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
        assertThat(terms.toldElsewhere(TELEMARKETERS, PlacedTerms.NONE)).isEqualTo(PAID);
        PlacedTerms ranged = PAID.with(PAID.terms().with(Term.PAY, new Span(1600, 1750, 1900)));
        assertThat(terms.toldElsewhere(TELEMARKETERS, ranged)).as("a range around it stays").isEqualTo(ranged);
    }

    @Test
    void whereNothingIsSaidTheTermsStay() {
        session.tray().add(TELEMARKETERS);
        assertThat(terms.toldElsewhere(TELEMARKETERS, PAID)).isEqualTo(PAID);
        assertThat(terms.toldElsewhere(new SocCode("29-1141"), PAID)).isEqualTo(PAID);
    }

    @Test
    void whatTheTermsSayIsAnOption() {
        terms.tell(TELEMARKETERS, PlacedTerms.NONE);
        assertThat(session.tray().entries()).isEmpty();
        terms.tell(TELEMARKETERS, PAID);
        assertThat(session.tray().options()).singleElement().satisfies(option -> {
            assertThat(option.pay()).contains(new SaidPay("17.50", PayBasis.HOURLY, 1750));
            assertThat(option.place()).contains("48");
        });
    }

    @Test
    void whatWasTypedStaysAsItWasTypedWhileItIsTheSamePay() {
        session.tray().put(offer());
        terms.tell(TELEMARKETERS, PAID);
        assertThat(session.tray().options()).containsExactly(offer());
    }

    @Test
    void anOfferInACityStaysThereWhenTheTermsNameAState() {
        Option option = offer();
        String city = "34620";
        session.tray().put(option.withOffer(option.offer().orElseThrow().withPlace(Optional.of(city))));
        terms.tell(TELEMARKETERS, PAID);
        assertThat(session.tray().options()).singleElement()
                .satisfies(told -> assertThat(told.place()).contains(city));
    }
}
