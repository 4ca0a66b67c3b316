package mizan.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.scorecards.ScorecardList;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.Settings;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OptionStop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;

/// A card is the weighing of an option: what is said of the offer on one side is said on the other.
class OptionCardsTest {

    private static final SocCode TELEMARKETERS = new SocCode("41-9041");
    private static final SocCode NURSES = new SocCode("29-1141");
    private static final String AUSTIN = "12420";
    private static final Offer OFFERED = new Offer(1750, PayBasis.HOURLY);

    private final Session session = new Session(new Settings());
    private final ScorecardWorkspace kept = ScorecardWorkspace.unsaved();
    private final ScorecardModel cards = new ScorecardModel(session, kept, StartingItems.NOTHING_KNOWN);

    private static Option offer(String id, String pay, long cents) {
        return new Option(id, TELEMARKETERS, Optional.of(new JobOffer("", Optional.of("48"),
                Optional.of(new SaidPay(pay, PayBasis.HOURLY, cents)))), Optional.empty());
    }

    private void weigh(Option option) {
        session.tray().put(option);
        session.navigation().go(new Stop(Screen.SCORECARD, option.id()));
        cards.begin(cards.asked().get().orElseThrow(), "Telemarketers");
    }

    private Scorecard card() {
        return cards.card().get().orElseThrow();
    }

    private Option option() {
        return session.tray().option("41-9041").orElseThrow();
    }

    @Test
    void theCardOfAnOptionKnowsWorkPlaceAndPay() {
        weigh(offer("41-9041", "17.50", 1750));
        assertThat(card().subject()).isEqualTo(new ScorecardSubject("Telemarketers", Optional.of(TELEMARKETERS),
                Optional.of("48"), Optional.of(OFFERED)));
        assertThat(option().card()).contains(card().id());
    }

    @Test
    void weighedAgainItIsTheSameCardAndAnotherOfferHasAnother() {
        weigh(offer("41-9041", "17.50", 1750));
        String first = card().id();
        weigh(offer("41-9041.2", "19", 1900));
        assertThat(card().id()).isNotEqualTo(first);
        session.navigation().go(new Stop(Screen.SCORECARD, "41-9041"));
        cards.begin(cards.asked().get().orElseThrow(), "Telemarketers");
        assertThat(card().id()).isEqualTo(first);
        assertThat(cards.cards().get()).hasSize(2);
    }

    @Test
    void aStopThatNamesWorkIsAboutThatWorkAlsoIfAnOfferForOtherWorkHasItsCodeAsId() {
        Option nurses = offer("41-9041", "38", 3800).withOccupation(NURSES);
        session.tray().put(nurses);
        session.navigation().go(new Stop(Screen.SCORECARD, "41-9041"));
        assertThat(cards.asked().get().orElseThrow().occupation()).isEqualTo(TELEMARKETERS);
        cards.begin(cards.asked().get().orElseThrow(), "Telemarketers");
        assertThat(card().subject().occupation()).contains(TELEMARKETERS);
        assertThat(session.tray().options()).as("the nurses' offer has no other's card").containsExactly(nurses);
    }

    @Test
    void anOfferIsWeighedByItsIdAlsoIfThatIsTheCodeOfOtherWork() {
        Option nurses = offer("41-9041", "38", 3800).withOccupation(NURSES);
        session.tray().put(nurses);
        session.tray().add(TELEMARKETERS);
        session.navigation().go(OptionStop.of(nurses));
        assertThat(cards.asked().get()).contains(nurses);
    }

    @Test
    void workThatIsAmongTheOptionsIsWeighedAsThatOption() {
        session.tray().put(offer("41-9041", "38", 3800).withOccupation(NURSES));
        session.tray().add(TELEMARKETERS);
        session.navigation().go(new Stop(Screen.SCORECARD, "41-9041"));
        assertThat(cards.asked().get()).isEqualTo(Optional.of(session.tray().options().getLast()));
    }

    @Test
    void whatIsSaidOnTheCardIsSaidOfTheOptionAndTakenBackWithIt() {
        weigh(offer("41-9041", "17,50", 1750));
        cards.edit(card -> card.withSubject(card.subject().withOffer(Optional.of(new Offer(1900, PayBasis.HOURLY)))
                .withPlace(Optional.of("12"))));
        assertThat(option().pay()).contains(new SaidPay("19.00", PayBasis.HOURLY, 1900));
        assertThat(option().place()).contains("12");
        cards.undo();
        assertThat(option().pay().orElseThrow().cents()).isEqualTo(1750);
        assertThat(option().place()).contains("48");
    }

    @Test
    void whatIsSaidOfTheOptionIsSaidOnTheCard() {
        weigh(offer("41-9041", "17.50", 1750));
        session.tray().change("41-9041", one -> one.withOffer(one.offer().orElseThrow().withPay(Optional.empty())));
        assertThat(card().subject().offer()).isEmpty();
        assertThat(card().subject().place()).contains("48");
    }

    @Test
    void anOfferThatIsSaidOnACardAloneBecomesAnOption() {
        cards.create(Optional.of(TELEMARKETERS), "From home");
        assertThat(session.tray().entries()).isEmpty();
        cards.edit(card -> card.withSubject(card.subject().withOffer(Optional.of(OFFERED))));
        assertThat(option().pay()).contains(new SaidPay("17.50", PayBasis.HOURLY, 1750));
        assertThat(option().card()).contains(card().id());
    }

    @Test
    void aCardFromBeforeIsTakenUpWithTheOfferThatItHas() {
        cards.create(Optional.of(TELEMARKETERS), "From home");
        String before = card().id();
        kept.change(before, "", card -> card.withSubject(card.subject().withPlace(Optional.of("48"))));
        Scorecard old = card().withSubject(card().subject().withOffer(Optional.of(OFFERED)));
        kept.edit("", "", all -> ScorecardList.NONE);
        kept.add(old);
        assertThat(session.tray().entries()).isEmpty();
        weigh(Option.of(TELEMARKETERS));
        assertThat(card().id()).isEqualTo(before);
        assertThat(card().subject()).isEqualTo(old.subject());
        assertThat(option().pay().orElseThrow().cents()).isEqualTo(1750);
    }

    @Test
    void anOfferInACityIsThereOnTheCardToo() {
        session.tray().put(offer("41-9041", "17.50", 1750));
        session.tray().change("41-9041",
                one -> one.withOffer(one.offer().orElseThrow().withPlace(Optional.of(AUSTIN))));
        weigh(option());
        assertThat(card().subject().place()).contains(AUSTIN);
        cards.edit(card -> card.withSubject(card.subject().withPlace(Optional.of("34620"))));
        assertThat(option().place()).contains("34620");
        session.tray().change("41-9041", one -> one.withOffer(one.offer().orElseThrow().withPlace(Optional.empty())));
        assertThat(card().subject().place()).isEmpty();
    }

    @Test
    void aCardThatIsAboutNoWorkAnyMoreWeighsNoOption() {
        weigh(offer("41-9041", "17.50", 1750));
        cards.edit(card -> card.withSubject(card.subject().withOccupation(Optional.empty())));
        assertThat(option().card()).isEmpty();
        session.tray().change("41-9041",
                one -> one.withOffer(one.offer().orElseThrow().withPlace(Optional.of(AUSTIN))));
        assertThat(card().subject().occupation()).isEmpty();
        assertThat(card().subject().place()).contains("48");
        session.tray().change("41-9041", one -> one.withOffer(one.offer().orElseThrow().withPlace(Optional.of("48"))));
        cards.undo();
        assertThat(session.tray().options()).singleElement().extracting(Option::card)
                .isEqualTo(Optional.of(card().id()));
    }

    /// Before cards knew cities, an offer in one was without a place on its card.
    @Test
    void atTheStartTheCardOfAnOfferSaysWhatTheOfferDoes() {
        Session again = new Session(new Settings());
        ScorecardWorkspace old = ScorecardWorkspace.unsaved();
        Scorecard card = old.fresh(new ScorecardSubject("Mine", Optional.of(TELEMARKETERS), Optional.empty(),
                Optional.of(OFFERED)), List.of(), 2025);
        old.add(card);
        again.tray().put(new Option("41-9041", TELEMARKETERS,
                Optional.of(JobOffer.OPEN.withPlace(Optional.of(AUSTIN))), Optional.of(card.id())));
        ScorecardModel model = new ScorecardModel(again, old, StartingItems.NOTHING_KNOWN);
        assertThat(model.card().get().orElseThrow().subject()).isEqualTo(new ScorecardSubject("Mine",
                Optional.of(TELEMARKETERS), Optional.of(AUSTIN), Optional.of(OFFERED)));
        assertThat(again.tray().option("41-9041").orElseThrow().pay().orElseThrow().cents()).isEqualTo(1750);
        model.undo();
        assertThat(model.cards().get()).as("the only step is the one that made the card").isEmpty();
    }
}
