package mizan.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mizan.background.DirectTasks;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Span;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.TaxYears;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.StandIn;
import mizan.domain.prices.PriceLevel;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.query.ReferenceDatabase;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.session.KeptOffers;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Session;
import mizan.ui.session.Tray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfferModelTest {

    private static final SocCode TELEMARKETERS = new SocCode("41-9041");
    private static final String AUSTIN = "12420";
    private static final String KANSAS_CITY = "28140";

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Settings settings = new Settings();
    private final Session session = new Session(settings);
    private final OfferModel model = model(session);

    private OfferModel model(Session of) {
        of.chooseVintage(Vintage.newest());
        return new OfferModel(of, new OfferQuestions(database), TaxYears::read, LocalDate.of(2026, 6, 1),
                new DirectTasks());
    }

    @Test
    void theTaxYearsAreReadWhenAnOfferIsLookedAtAndNotBefore() {
        Session fresh = new Session(new Settings());
        AtomicInteger reads = new AtomicInteger();
        OfferModel later = new OfferModel(fresh, new OfferQuestions(database), () -> {
            reads.incrementAndGet();
            return TaxYears.read();
        }, LocalDate.of(2026, 6, 1), new DirectTasks());
        fresh.tray().put(offer("a", 1_750, ""));
        assertThat(reads).hasValue(0);
        fresh.navigation().go(OfferStop.of(offer("a", 1_750, "")).stop());
        assertThat(later.reckoned().get().hour()).isPresent();
        assertThat(reads.get()).isPositive();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Option offer(String id, long cents, String place) {
        return new Option(id, TELEMARKETERS, Optional.empty(), Optional.empty()).withOffer(new JobOffer("",
                Optional.of(place).filter(code -> !code.isEmpty()),
                Optional.of(new SaidPay("", PayBasis.HOURLY, cents))));
    }

    private void visit(Option option) {
        session.tray().put(option);
        session.navigation().go(OfferStop.of(option).stop());
    }

    private HonestHour hour() {
        return model.reckoned().get().hour().orElseThrow();
    }

    private HonestHour beside() {
        return model.reckoned().get().beside().orElseThrow();
    }

    @Test
    void anOfferInACityIsReckonedWithItsPricesItsPayAndTheTaxesOfItsState() {
        visit(offer("a", 17_50, AUSTIN));
        assertThat(hour().published().state()).contains("48");
        assertThat(hour().step(StepKind.STATE).open()).isFalse();
        assertThat(hour().published().prices().map(PriceLevel::parity)).contains(98.066);
        OfferFacts facts = model.known().orElseThrow();
        assertThat(facts.pay().orElseThrow().of().areaCode()).isEqualTo(AUSTIN);
        assertThat(facts.standIn()).isEmpty();
        // Of an area in several states the first: Missouri, which taxes wages.
        model.changePlace(KANSAS_CITY);
        assertThat(hour().published().state()).contains("29");
        assertThat(hour().step(StepKind.STATE).open()).isTrue();
    }

    @Test
    void theRateOfAStateHoldsForBothJobsInItUntilAnotherIsSaid() {
        visit(offer("a", 17_50, KANSAS_CITY));
        model.change(terms -> terms.with(Term.STATE_RATE, 4_000));
        model.whose().set(OfferModel.Whose.PRESENT);
        assertThat(rate()).isEmpty();
        model.changePlace("29");
        assertThat(rate()).contains(Span.exactly(4_000));

        model.change(terms -> terms.with(Term.STATE_RATE, 3_000));
        model.whose().set(OfferModel.Whose.OFFER);
        assertThat(rate()).contains(Span.exactly(3_000));

        // Kansas has a rate of its own.
        model.changePlace("20");
        model.change(terms -> terms.with(Term.STATE_RATE, 5_000));
        model.whose().set(OfferModel.Whose.PRESENT);
        assertThat(rate()).contains(Span.exactly(3_000));
        model.whose().set(OfferModel.Whose.OFFER);
        model.changePlace("29");
        model.change(terms -> terms.without(Term.STATE_RATE));
        model.whose().set(OfferModel.Whose.PRESENT);
        assertThat(rate()).as("another was said").contains(Span.exactly(3_000));
    }

    private Optional<Span> rate() {
        return model.edited().terms().span(Term.STATE_RATE);
    }

    @Test
    void whereTheCityPublishesNoPayTheWiderPlaceStandsInAndIsSaid() {
        // Farm managers are listed in Texas and not in Austin.
        session.navigation().go(new OfferStop("a", new SocCode("11-9013")).stop());
        model.changePlace(AUSTIN);
        assertThat(model.known().flatMap(OfferFacts::standIn).map(StandIn::of).orElseThrow().areaCode())
                .isEqualTo("48");
    }

    @Test
    void twoOffersForTheSameWorkAreHeldAgainstEachOther() {
        Option one = offer("a", 17_50, "");
        Option two = offer("b", 20_00, "");
        visit(one);
        model.change(terms -> terms.with(Term.BONUS, 600_00));
        visit(two);
        assertThat(model.offer().terms()).isEqualTo(Terms.NONE.withPay(PayBasis.HOURLY, 20_00));
        Against first = new Against(Against.Kind.ANOTHER, Optional.of("a"));
        assertThat(model.choices()).contains(first);
        model.hold(first);
        assertThat(beside().terms().span(Term.BONUS)).contains(Span.exactly(600_00));
    }

    @Test
    void whatWasSaidOfAnOfferGoesWithItsOptionAndComesBackWithIt() {
        visit(offer("a", 17_50, ""));
        model.change(terms -> terms.with(Term.BONUS, 600_00));
        List<Tray.Entry> before = List.copyOf(session.tray().entries());
        session.tray().remove("a");
        assertThat(settings.offers().get()).isEmpty();
        session.tray().restore(before);
        assertThat(KeptOffers.of(settings.offers().get(), session.tray().options()).offer("a").terms()
                .span(Term.BONUS)).contains(Span.exactly(600_00));

        session.tray().remove("a");
        session.tray().add(TELEMARKETERS);
        assertThat(settings.offers().get()).as("another option of the same work").isEmpty();
    }

    @Test
    void anOfferWhoseWorkIsCorrectedKeepsWhatWasSaidOfIt() {
        visit(offer("a", 17_50, ""));
        model.change(terms -> terms.with(Term.BONUS, 600_00));
        SocCode nurses = new SocCode("29-1141");
        session.tray().change("a", option -> option.withOccupation(nurses));
        session.navigation().back();
        session.navigation().forward();
        assertThat(model.open().get()).contains(new OfferStop("a", nurses));
        assertThat(model.offer().terms().span(Term.BONUS)).contains(Span.exactly(600_00));
    }

    @Test
    void aPlaceThatIsSaidElsewhereIsThePlaceThere() {
        visit(offer("a", 17_50, ""));
        session.navigation().back();
        session.tray().put(offer("a", 17_50, AUSTIN));
        session.navigation().forward();
        assertThat(model.known().flatMap(OfferFacts::pay).orElseThrow().of().areaCode()).isEqualTo(AUSTIN);
    }

    @Test
    void aPlaceThatWasTakenBackDoesNotComeBack() {
        visit(offer("a", 17_50, "48"));
        model.changePlace("");
        session.navigation().back();
        visit(offer("a", 17_50, ""));
        assertThat(model.offer().place()).isEmpty();
        assertThat(model(new Session(settings)).offer().place()).isEmpty();
        assertThat(session.tray().option("a").flatMap(Option::place)).isEmpty();
    }

    @Test
    void thePresentJobBeginsWithWhatThePersonEarnsNow() {
        session.typedPay().set("15");
        visit(offer("a", 17_50, ""));
        assertThat(model.against().getValue().kind()).isEqualTo(Against.Kind.PRESENT);
        assertThat(beside().terms().span(Term.PAY)).contains(Span.exactly(15_00));
        model.whose().set(OfferModel.Whose.PRESENT);
        assertThat(model.edited().terms().span(Term.PAY)).contains(Span.exactly(15_00));
        session.typedPay().set("16");
        assertThat(beside().terms().span(Term.PAY)).contains(Span.exactly(16_00));
        model.change(terms -> terms.withPay(PayBasis.HOURLY, 14_00));
        assertThat(beside().terms().span(Term.PAY)).contains(Span.exactly(14_00));
        model.changeBasis(PayBasis.ANNUAL);
        assertThat(beside().terms().span(Term.PAY)).contains(Span.exactly(29_120_00));
    }

    /// On the first screen, on the cards and here it is one amount, which here may be told more finely.
    @Test
    void whatIsSaidHereOfThePayOfThePresentJobIsKnownEverywhereAndTheOtherWayRound() {
        visit(offer("a", 17_50, ""));
        assertThat(model.against().getValue().kind()).isEqualTo(Against.Kind.PUBLISHED);
        model.whose().set(OfferModel.Whose.PRESENT);
        model.change(terms -> terms.withPay(PayBasis.HOURLY, 16_25));
        assertThat(session.typedPay().get()).isEqualTo("16.25");
        assertThat(model.against().getValue().kind()).as("what one would leave is what it is held against")
                .isEqualTo(Against.Kind.PRESENT);
        model.change(terms -> terms.withPay(PayBasis.ANNUAL, 36_405_00));
        assertThat(session.myPay().getValue()).hasValue(17_50);
        assertThat(model.edited().terms().span(Term.PAY)).contains(Span.exactly(36_405_00));
        session.typedPay().set("18");
        assertThat(model.edited().terms().span(Term.PAY)).contains(Span.exactly(37_440_00));
        session.typedPay().set("");
        assertThat(model.edited().terms().told(Term.PAY)).isFalse();
        session.typedPay().set("17.50");
        assertThat(model.edited().terms().span(Term.PAY)).as("of what was taken back nothing comes back")
                .contains(Span.exactly(36_400_00));
        model.change(terms -> terms.without(Term.PAY));
        assertThat(session.typedPay().get()).isEmpty();
    }

    /// A cent of pay may be less than half a cent of a real hour.
    @Test
    void thePayThatLeavesAsMuchAsThePublishedMedianIsThatMedian() {
        visit(offer("a", 15_00, ""));
        for (long minutes = 60; minutes <= 120; minutes += 5) {
            long there = minutes;
            model.change(terms -> terms.with(Term.MINUTES, there));
            assertThat(model.reckoned().get().matching().orElseThrow().likely())
                    .isEqualTo(beside().terms().span(Term.PAY).orElseThrow().likely());
        }
    }

    @Test
    void whoeverChoseWhatAnOfferIsHeldAgainstKeepsIt() {
        visit(offer("a", 17_50, ""));
        model.hold(Against.of(Against.Kind.PUBLISHED));
        session.typedPay().set("15");
        assertThat(model.against().getValue().kind()).isEqualTo(Against.Kind.PUBLISHED);
    }

    @Test
    void theFilingIsAskedOnceForBothJobs() {
        session.typedPay().set("15");
        visit(offer("a", 17_50, ""));
        assertThat(List.of(hour(), beside())).noneMatch(each -> each.counts(StepKind.FEDERAL));
        model.file(Optional.of(FilingStatus.SINGLE));
        assertThat(List.of(hour(), beside())).allMatch(each -> each.counts(StepKind.FEDERAL));
        visit(offer("b", 20_00, ""));
        assertThat(hour().counts(StepKind.FEDERAL)).isTrue();
    }

    @Test
    void aChangeIsReckonedOnce() {
        visit(offer("a", 17_50, ""));
        List<Reckoned> seen = new ArrayList<>();
        model.reckoned().subscribe((_, now) -> seen.add(now));
        model.change(terms -> terms.withPay(PayBasis.HOURLY, 18_00));
        assertThat(seen).hasSize(1);
        model.hold(Against.of(Against.Kind.PRESENT));
        assertThat(seen).hasSize(2);
    }
}
