package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Published;
import mizan.domain.offer.TaxYears;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import org.junit.jupiter.api.Test;

/// Pay as an item, weighed by what is left of it for each real hour.
class RealHoursTest {

    private static final PayAims AIMS = new PayAims(hourly(1_500), hourly(2_500));
    private static final RealHours REAL = new RealHours(OptionalLong.of(1_200), OptionalLong.of(2_000),
            Map.of("1", new RealHours.OfOffer(OptionalLong.of(1_100), Set.of("long-commute", "bonuses")), "2",
                    new RealHours.OfOffer(OptionalLong.empty(), Set.of())));

    @Test
    void thePlaceOfTheOfferIsThatBetweenTheThreeRealHours() {
        Scorecard card = PayItem.settle(weighing("1", hourly(1_750)), AIMS.withReal(REAL));
        Item pay = card.answers().item(PayItem.ID).orElseThrow();
        // By the pay offered it is a quarter of the way ahead; of 1,200 to 2,000 cents, 1,100 is an eighth of it back.
        assertThat(pay.side()).isEqualTo(Side.CON);
        assertThat(pay.applicability()).contains(Applicability.of(0.125));
        assertThat(PayItem.span(card, AIMS.withReal(REAL))).isEqualTo(OptionalDouble.of(800));
        Scorecard offered = PayItem.settle(card.withWeighedPay(WeighedPay.OFFERED), AIMS.withReal(REAL));
        assertThat(offered.answers().item(PayItem.ID).orElseThrow().applicability()).contains(Applicability.of(0.25));
        assertThat(PayItem.span(offered, AIMS.withReal(REAL))).isEqualTo(OptionalDouble.of(1_000));
    }

    @Test
    void whatWasNotReckonedYetStaysAsItWasAndWhatCannotBeIsOutsideTheSums() {
        Scorecard card = weighing("3", hourly(1_750)).change(PayItem.ID, item -> item.withApplicability(0.7));
        assertThat(PayItem.settle(card, AIMS.withReal(REAL))).isEqualTo(card);
        for (Scorecard unknown : List.of(weighing("2", hourly(1_750)), weighing("3", Optional.empty()),
                weighing("1", Optional.empty()))) {
            assertThat(answered(unknown, AIMS.withReal(REAL))).isFalse();
        }
        assertThat(answered(weighing("1", hourly(1_750)), AIMS.withNow(Optional.empty()).withReal(REAL))).isFalse();
        RealHours noSpan = new RealHours(REAL.now(), REAL.now(), REAL.offers());
        assertThat(answered(weighing("1", hourly(1_750)), AIMS.withReal(noSpan))).isFalse();
    }

    @Test
    void whatIsCountedInTheRealHourIsFlaggedWhileThatIsWeighed() {
        Answers answers = Answers.of(List.of(Item.predefined("long-commute", Side.CON),
                Item.predefined("long-hours", Side.CON), Item.predefined("bonuses", Side.PRO)));
        Scorecard card = weighing("1", hourly(1_750)).withAnswers(answers.add(Item.predefined(PayItem.ID, Side.PRO)));
        PayAims aims = AIMS.withReal(REAL);
        assertThat(Overlap.in(card, aims)).containsExactly(new Overlap(Overlap.Kind.COUNTED_IN_REAL_HOUR,
                List.of(PayItem.ID, "long-commute", "bonuses")));
        assertThat(Overlap.in(card.withWeighedPay(WeighedPay.OFFERED), aims)).isEmpty();
        assertThat(Overlap.in(card.withAnswers(answers), aims)).as("pay is no item").isEmpty();
        assertThat(Overlap.in(card.change("bonuses", item -> item.withRelevant(false)), aims)).singleElement()
                .extracting(Overlap::items).isEqualTo(List.of(PayItem.ID, "long-commute"));
    }

    @Test
    void onlyWhatThePersonSaidOfAnOfferCanBeCountedTwice() {
        Terms bare = Terms.NONE.withPay(PayBasis.HOURLY, 1_750);
        assertThat(counted(bare)).isEmpty();
        assertThat(counted(bare.with(Term.MINUTES, 45))).containsExactlyInAnyOrder("long-commute", "home-working");
        assertThat(counted(bare.with(Term.FARES, 900))).containsExactlyInAnyOrder("long-commute", "home-working");
        assertThat(counted(bare.with(Term.HOURS, 50_00))).containsExactlyInAnyOrder("long-hours", "short-days");
        assertThat(counted(bare.with(Term.BONUS, 60_000))).containsExactly("bonuses");
        assertThat(RealHours.of(Optional.empty()).cents()).isEmpty();
    }

    private static Set<String> counted(Terms terms) {
        return RealHours.of(HonestHour.of(terms,
                new Published(TaxYears.read().of(2026), Optional.empty(), Optional.empty()))).counted();
    }

    private static boolean answered(Scorecard card, PayAims aims) {
        return PayItem.settle(card, aims).answers().item(PayItem.ID).orElseThrow().answered();
    }

    private static Scorecard weighing(String id, Optional<Offer> offer) {
        return Scorecard.fresh(id, ScorecardSubject.named("").withOffer(offer), Vector.answers()
                .add(Item.predefined(PayItem.ID, Side.PRO).withPoints(60)), 0, 2023)
                .withWeighedPay(WeighedPay.REAL_HOUR);
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }
}
