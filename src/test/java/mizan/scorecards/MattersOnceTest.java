package mizan.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.StarterItems;
import mizan.domain.scorecard.WeighedPay;
import mizan.domain.scorecard.Weighing;
import mizan.store.Database;
import mizan.store.Migrations;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What matters is said once, for all cards; a card may differ.
@NullUnmarked
class MattersOnceTest {

    private static final String BOREDOM = "boredom";

    @TempDir
    private Path folder;

    @Test
    void whatIsSaidOnOneCardHoldsOnAllThatSayTheSame() {
        ScorecardWorkspace cards = ScorecardWorkspace.unsaved();
        Scorecard one = added(cards);
        cards.edit("", "", all -> all.matters(one.id(), BOREDOM, OptionalDouble.of(75), false));
        Scorecard two = added(cards);
        assertThat(points(cards, two)).hasValue(75);
        cards.edit("", "", all -> all.matters(two.id(), BOREDOM, OptionalDouble.of(25), false));
        assertThat(points(cards, one)).hasValue(25);
        cards.undo();
        assertThat(points(cards, one)).hasValue(75);
        assertThat(cards.cards().get().person().points()).containsEntry("item boredom", 75.0);
    }

    @Test
    void whatIsForOneCardOnlyStaysThereUntilItIsToBeTheSameAgain() {
        ScorecardWorkspace cards = ScorecardWorkspace.unsaved();
        Scorecard one = added(cards);
        Scorecard two = added(cards);
        cards.edit("", "", all -> all.matters(one.id(), BOREDOM, OptionalDouble.of(75), false));
        cards.edit("", "", all -> all.matters(two.id(), BOREDOM, OptionalDouble.of(0), true));
        cards.edit("", "", all -> all.matters(one.id(), BOREDOM, OptionalDouble.of(50), false));
        assertThat(points(cards, two)).hasValue(0);
        cards.edit("", "", all -> all.matters(two.id(), BOREDOM, OptionalDouble.of(25), false));
        assertThat(points(cards, two)).hasValue(25);
        assertThat(points(cards, one)).hasValue(50);
        cards.edit("", "", all -> all.everywhere(two.id(), BOREDOM));
        assertThat(points(cards, two)).hasValue(50);
    }

    @Test
    void whatAnItemOfOnesOwnMattersGoesAlongWithItsWords() {
        ScorecardWorkspace cards = ScorecardWorkspace.unsaved();
        Scorecard one = added(cards);
        Item own = Item.own("mine", "Near my family", Side.PRO);
        cards.change(one.id(), "", card -> card.withAnswers(card.answers().add(own)));
        cards.edit("", "", all -> all.matters(one.id(), "mine", OptionalDouble.of(75), false));
        cards.edit("", "", all -> all.rename(one.id(), "mine", "Near my parents"));
        Item renamed = cards.cards().get().card(one.id()).orElseThrow().answers().item("mine").orElseThrow();
        assertThat(renamed.points()).hasValue(75);
        assertThat(cards.cards().get().person().agrees(renamed)).as("it is for all cards still").isTrue();
        assertThat(cards.cards().get().person().points()).containsOnlyKeys("own Near my parents");
        Scorecard two = added(cards);
        cards.change(two.id(), "", card -> card.withAnswers(card.answers().add(renamed)));
        cards.edit("", "", all -> all.rename(two.id(), "mine", "Near the sea"));
        assertThat(cards.cards().get().person().points()).as("the first card says the old words still")
                .containsOnlyKeys("own Near my parents", "own Near the sea");
    }

    @Test
    void aSecondScoringIsBlindAndChangesNoOtherCard() {
        ScorecardWorkspace cards = ScorecardWorkspace.unsaved();
        Scorecard one = added(cards);
        Scorecard two = added(cards);
        cards.edit("", "", all -> all.matters(one.id(), BOREDOM, OptionalDouble.of(75), false));
        cards.scoreAgain(two.id());
        assertThat(points(cards, two)).isEmpty();
        cards.edit("", "", all -> all.matters(two.id(), BOREDOM, OptionalDouble.of(25), false));
        assertThat(points(cards, one)).hasValue(75);
    }

    @Test
    void payIsAnItemOnceItMattersAndFollowsTheOfferAndTheAims() {
        try (ScorecardWorkspace cards = open()) {
            Scorecard one = added(cards);
            cards.edit("", "", all -> all.with(all.person().withAims(new PayAims(hourly(1_500), hourly(2_500)))));
            cards.edit("", "", all -> all.matters(one.id(), PayItem.ID, OptionalDouble.of(50), false));
            assertThat(pay(cards, one).answered()).isFalse();
            cards.change(one.id(), "", card -> card.withSubject(card.subject().withOffer(hourly(1_750))));
            assertThat(pay(cards, one).applicability().orElseThrow().likely()).isEqualTo(0.25);
            cards.edit("", "", all -> all.with(all.person().withAims(all.person().aims().withNow(hourly(2_000)))));
            assertThat(pay(cards, one)).extracting(Item::side, item -> item.applicability().orElseThrow().likely())
                    .containsExactly(Side.CON, 0.5);
        }
        try (ScorecardWorkspace cards = open()) {
            Scorecard kept = cards.cards().get().active().getFirst();
            assertThat(cards.cards().get().person().aims())
                    .isEqualTo(new PayAims(hourly(2_000), hourly(2_500)));
            assertThat(points(cards, added(cards), PayItem.ID)).hasValue(50);
            cards.edit("", "", all -> all.matters(kept.id(), PayItem.ID, OptionalDouble.empty(), false));
            assertThat(cards.cards().get().card(kept.id()).orElseThrow().answers().item(PayItem.ID)).isEmpty();
        }
    }

    @Test
    void payIsWorkedOutAndSoNotAskedAgainInASecondScoring() {
        ScorecardWorkspace cards = ScorecardWorkspace.unsaved();
        cards.edit("", "", all -> all.with(all.person().withAims(new PayAims(hourly(1_500), hourly(2_500)))));
        Scorecard one = added(cards);
        cards.change(one.id(), "", card -> card.withSubject(card.subject().withOffer(hourly(1_750))));
        cards.edit("", "", all -> all.matters(one.id(), PayItem.ID, OptionalDouble.of(50), false));
        cards.scoreAgain(one.id());
        assertThat(pay(cards, one).points()).isEmpty();
        assertThat(pay(cards, one).applicability().orElseThrow().likely()).isEqualTo(0.25);
        cards.edit("", "", all -> all.matters(one.id(), PayItem.ID, OptionalDouble.of(75), true));
        assertThat(pay(cards, one).answered()).isTrue();
    }

    @Test
    void payOfACardFromElsewhereIsWeighedByOnesOwnAims() {
        ScorecardWorkspace theirs = ScorecardWorkspace.unsaved();
        theirs.edit("", "", all -> all.with(all.person().withAims(new PayAims(hourly(1_500), hourly(2_500)))));
        Scorecard one = added(theirs);
        theirs.change(one.id(), "", card -> card.withSubject(card.subject().withOffer(hourly(2_000))));
        theirs.edit("", "", all -> all.matters(one.id(), PayItem.ID, OptionalDouble.of(50), false));
        Scorecard sent = theirs.cards().get().card(one.id()).orElseThrow();
        assertThat(pay(theirs, one).applicability().orElseThrow().likely()).isEqualTo(0.5);
        ScorecardWorkspace mine = ScorecardWorkspace.unsaved();
        mine.edit("", "", all -> all.with(all.person().withAims(new PayAims(hourly(1_900), hourly(2_300)))));
        mine.add(sent);
        assertThat(pay(mine, one).applicability().orElseThrow().likely()).isEqualTo(0.25);
        ScorecardWorkspace nothingSaid = ScorecardWorkspace.unsaved();
        nothingSaid.add(sent);
        assertThat(pay(nothingSaid, one).answered()).isFalse();
    }

    /// The file as version 0.1.0 wrote it: its form is version 1.
    @Test
    void cardsOfTheFirstFormKeepTheirWeightsAndTheirBalances() {
        List<Scorecard> old = oldCards();
        try (Database first = Database.openWritable(folder.resolve(ScorecardStore.FILE),
                Migrations.of(ScorecardDatabase.class, 4), () -> {})) {
            first.write(transaction -> {
                old.forEach(card -> new ScorecardRowWriter(transaction, card)
                        .add(old.indexOf(card), old.indexOf(card) == old.size() - 1));
                transaction.script("""
                        ALTER TABLE card DROP COLUMN weighed_pay;
                        ALTER TABLE card DROP COLUMN decided;
                        ALTER TABLE card DROP COLUMN decided_on;
                        ALTER TABLE card DROP COLUMN look_back;
                        DROP TABLE matters;
                        DROP TABLE pay_aims;
                        PRAGMA user_version = 1;
                        """);
            });
        }
        try (ScorecardWorkspace cards = open()) {
            ScorecardList kept = cards.cards().get();
            assertThat(kept.all()).extracting(ListedScorecard::card).containsExactlyElementsOf(old);
            for (Scorecard card : old) {
                double before = Weighing.of(card.answers()).balance().orElse(0);
                assertThat(Weighing.of(kept.card(card.id()).orElseThrow().answers()).balance().orElse(0))
                        .isCloseTo(before, within(1e-9));
            }
            Scorecard lastActive = old.get(old.size() - 2);
            assertThat(lastActive.answers().items()).filteredOn(item -> item.points().isPresent())
                    .allMatch(kept.person()::agrees);
        }
        try (ScorecardWorkspace cards = open()) {
            assertThat(cards.cards().get().all()).extracting(ListedScorecard::card).containsExactlyElementsOf(old);
        }
    }

    private static List<Scorecard> oldCards() {
        Random random = new Random(25);
        List<Scorecard> cards = new ArrayList<>(List.of(SampleCards.full("full").withDecision(Optional.empty())
                .withWeighedPay(WeighedPay.OFFERED)));
        for (int i = 0; i < 200; i++) {
            List<Item> items = StarterItems.callCentre().stream()
                    .map(item -> random.nextInt(5) == 0 ? item
                            : item.withPoints(random.nextDouble() * 100).withApplicability(random.nextDouble()))
                    .map(item -> random.nextInt(9) == 0 ? item.withRelevant(false) : item)
                    .toList();
            cards.add(Scorecard.fresh("card " + i, ScorecardSubject.named("Card " + i),
                    Answers.of(items), i, 2023));
        }
        return cards;
    }

    private ScorecardWorkspace open() {
        return ScorecardWorkspace.open(folder, Clock.systemUTC(), Runnable::run);
    }

    private static Scorecard added(ScorecardWorkspace cards) {
        Scorecard card = cards.fresh(ScorecardSubject.named(""), StarterItems.callCentre(), 2023);
        cards.add(card);
        return card;
    }

    private static OptionalDouble points(ScorecardWorkspace cards, Scorecard card) {
        return points(cards, card, BOREDOM);
    }

    private static OptionalDouble points(ScorecardWorkspace cards, Scorecard card, String item) {
        return cards.cards().get().card(card.id()).orElseThrow().answers().item(item).orElseThrow().points();
    }

    private static Item pay(ScorecardWorkspace cards, Scorecard card) {
        return cards.cards().get().card(card.id()).orElseThrow().answers().item(PayItem.ID).orElseThrow();
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }
}
