package mizan.ui.scorecard.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.background.DirectTasks;
import mizan.background.ManualTasks;
import mizan.domain.data.Vintage;
import mizan.domain.offer.TaxYears;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.ComparedCriterion;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.ScorecardComparison;
import mizan.domain.scorecard.WeighedPay;
import mizan.query.ReferenceDatabase;
import mizan.scorecards.ScorecardWorkspace;
import mizan.store.Database;
import mizan.ui.scorecard.ExampleCard;
import mizan.ui.scorecard.OccupationFactsModel;
import mizan.ui.scorecard.OccupationFactsQuestions;
import mizan.ui.scorecard.RealHoursModel;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.ScorecardModel.Page;
import mizan.ui.scorecard.StartingItems;
import mizan.ui.scorecard.StateTaxes;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.scorecard.sidebyside.SideBySideModel.Together;
import mizan.ui.session.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several cards side by side.
class SideBySideModelTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final ScorecardWorkspace kept = ScorecardWorkspace.unsaved();
    private final ScorecardModel cards = new ScorecardModel(Sessions.ofMay(2023), kept, StartingItems.NOTHING_KNOWN);
    private final OccupationFactsModel careers = new OccupationFactsModel(cards, new OccupationFactsQuestions(database),
            new DirectTasks());
    private final ManualTasks draws = new ManualTasks();
    private final SideBySideModel model = new SideBySideModel(cards, careers, draws);

    @BeforeEach
    void twoCards() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        cards.create(Optional.of(ExampleCard.USER_SUPPORT), "IT help desk");
        ExampleCard.answer(cards);
        new ItemsModel(cards).isTrue("boredom", OptionalDouble.of(10));
        cards.show(Page.TOGETHER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theBetterCardLeadsAndTheGreatestDifferenceComesFirst() {
        assertThat(together().comparison().leader()).contains(1);
        assertThat(together().comparison().criteria()).extracting(ComparedCriterion::id).startsWith("boredom");
        assertThat(together().likelihoods()).isEmpty();
        draws.releaseAll();
        assertThat(together().likelihoods()).hasSize(2);
    }

    @Test
    void thePublishedMedianIsThatOfTheCardsState() {
        cards.edit(card -> card.withSubject(card.subject().withPlace(Optional.of("48"))));
        assertThat(together().pay().values()).containsExactlyInAnyOrder(1658.0, 2492.0);
    }

    @Test
    void anOfferThatNobodyEarnsIsNoPayToCompareBy() {
        cards.edit(card -> card.withSubject(card.subject()
                .withOffer(Optional.of(new Offer(175_000, PayBasis.HOURLY)))));
        assertThat(together().pay().values()).containsExactly(1658.0);
    }

    @Test
    void payIsTheOfferOrElseThePublishedMedianAndCountsOnlyIfWanted() {
        assertThat(together().pay().values()).containsExactlyInAnyOrder(1658.0, 2848.0);
        assertThat(together().comparison().criteria()).extracting(ComparedCriterion::id)
                .doesNotContain(ScorecardComparison.PAY);
        model.payPoints().set(OptionalDouble.of(100));
        cards.edit(card -> card.withSubject(card.subject()
                .withOffer(Optional.of(new Offer(41_600_00, PayBasis.ANNUAL)))));
        assertThat(together().pay().values()).containsExactlyInAnyOrder(1658.0, 2000.0);
        assertThat(together().comparison().criteria()).extracting(ComparedCriterion::id)
                .contains(ScorecardComparison.PAY);
    }

    /// One weighs the pay offered, the other what is left: $20.00 and $30.00 an hour for 2,080 hours each, before taxes on
    /// income that nobody has told.
    @Test
    void asSoonAsOneWeighsTheRealHourPayIsComparedByThatOnAll() {
        new RealHoursModel(cards.session(), kept, new StateTaxes(database), TaxYears::read, LocalDate.of(2026, 6, 1),
                new DirectTasks());
        Offer twenty = new Offer(20_00, PayBasis.HOURLY);
        cards.editAll("", all -> all.with(all.person().withAims(new PayAims(Optional.of(twenty),
                Optional.of(new Offer(40_00, PayBasis.HOURLY))))));
        cards.cards().get().forEach(card -> {
            boolean first = card.equals(cards.cards().get().getFirst());
            cards.open(card.id());
            cards.edit(one -> one.withSubject(one.subject()
                    .withOffer(Optional.of(first ? twenty : new Offer(30_00, PayBasis.HOURLY)))));
            cards.matters("", PayItem.ID, OptionalDouble.of(100), false);
        });
        cards.show(Page.TOGETHER);
        assertThat(together().realHours()).isEmpty();
        Item offered = pay();
        cards.edit(card -> card.withWeighedPay(WeighedPay.REAL_HOUR));
        // Less 7.65 % for Social Security and Medicare.
        assertThat(together().realHours().orElseThrow().values()).containsExactlyInAnyOrder(18_47L, 27_71L);
        assertThat(pay().applicability().orElseThrow().likely()).isCloseTo((27_71 - 18_47) / (36_94.0 - 18_47),
                within(1e-9)).isNotEqualTo(offered.applicability().orElseThrow().likely());
        cards.open(cards.cards().get().getLast().id());
        cards.show(Page.TOGETHER);
        assertThat(together().cards()).isEqualTo(cards.cards().get());
        assertThat(together().comparison().cards()).allMatch(PayItem::byRealHour);
    }

    private Item pay() {
        return together().comparison().cards().getLast().answers().item(PayItem.ID).orElseThrow();
    }

    @Test
    void aCardCanStandAsideAndOneAloneIsNotCompared() {
        String first = cards.cards().get().getFirst().id();
        model.takePart(first, false);
        assertThat(model.together().get()).isEmpty();
        model.takePart(first, true);
        assertThat(together().cards()).hasSize(2);
    }

    @Test
    void outOfSightNothingIsDrawn() {
        draws.releaseAll();
        cards.show(Page.WEIGH);
        new ItemsModel(cards).isTrue("boredom", OptionalDouble.of(90));
        assertThat(draws.waiting()).isZero();
        cards.show(Page.TOGETHER);
        assertThat(draws.waiting()).isEqualTo(1);
    }

    private Together together() {
        return model.together().get().orElseThrow();
    }

    /// As the card itself has it: where the card is about, or where the person lives.
    @Test
    void thePublishedMedianIsThatOfACityToo() {
        cards.session().chooseVintage(Vintage.of(2025));
        cards.session().home().set("12420");
        assertThat(together().pay().values()).as("$49,700 and $61,990 a year").containsExactlyInAnyOrder(2389.0,
                2980.0);
        cards.session().home().set("");
        cards.edit(card -> card.withSubject(card.subject().withPlace(Optional.of("12420"))));
        assertThat(together().pay()).containsEntry(cards.card().get().orElseThrow().id(), 2980.0);
    }
}
