package mizan.ui.scorecard.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.background.DirectTasks;
import mizan.domain.data.Vintage;
import mizan.domain.scorecard.PricedItem;
import mizan.query.ReferenceDatabase;
import mizan.scorecards.ScorecardWorkspace;
import mizan.store.Database;
import mizan.ui.scorecard.ExampleCard;
import mizan.ui.scorecard.OccupationFactsModel;
import mizan.ui.scorecard.OccupationFactsQuestions;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.StartingItems;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What items are worth in pay, beside the published gap of two occupations.
class PricingModelTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Session session = Sessions.ofMay(2023);
    private final ScorecardModel cards = new ScorecardModel(session, ScorecardWorkspace.unsaved(),
            StartingItems.NOTHING_KNOWN);
    private final OccupationFactsModel careers = new OccupationFactsModel(cards, new OccupationFactsQuestions(database),
            new DirectTasks());
    private final PricingModel model = new PricingModel(cards, careers);

    @BeforeEach
    void anAnsweredCard() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        model.choose(Optional.of(ExampleCard.USER_SUPPORT));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theGapIsThePublishedOne() {
        PricingModel.Gap gap = model.gap().get().orElseThrow();
        assertThat(gap.worse().code()).isEqualTo(ExampleCard.TELEMARKETERS);
        assertThat(gap.worst()).isEqualTo(1658);
        assertThat(gap.best()).isEqualTo(2848);
        assertThat(gap.year()).isEqualTo(2023);
    }

    @Test
    void theGapIsThatOfTheCardsStateWhereBothArePublishedThere() {
        inState("48");
        PricingModel.Gap texas = model.gap().get().orElseThrow();
        assertThat(texas.place()).contains("48");
        assertThat(texas.worst()).isEqualTo(1672);
        assertThat(texas.best()).isEqualTo(2492);
        inState("02");
        PricingModel.Gap nation = model.gap().get().orElseThrow();
        assertThat(nation.place()).isEmpty();
        assertThat(nation.worst()).isEqualTo(1658);
        assertThat(nation.best()).isEqualTo(2848);
    }

    /// Telemarketers have no figure in Muncie: both medians are then Indiana's, so that like is set against like.
    @Test
    void aCardWithoutAStateIsAboutWhereThePersonLives() {
        session.chooseVintage(Vintage.of(2025));
        session.home().set("34620");
        PricingModel.Gap indiana = model.gap().get().orElseThrow();
        assertThat(indiana.place()).contains("18");
        assertThat(indiana.worst()).isEqualTo(1517);
        assertThat(indiana.best()).isEqualTo(2717);
        session.home().set("12420");
        PricingModel.Gap austin = model.gap().get().orElseThrow();
        assertThat(austin.place()).contains("12420");
        assertThat(austin.worst()).as("$49,700 a year").isEqualTo(2389);
        assertThat(austin.best()).as("$61,990 a year").isEqualTo(2980);
        inState("48");
        assertThat(model.gap().get().orElseThrow().place()).as("the card's own state comes first").contains("48");
        inState("34620");
        PricingModel.Gap around = model.gap().get().orElseThrow();
        assertThat(around.place()).as("the state around the card's own city").contains("18");
        assertThat(around.worst()).isEqualTo(1517);
    }

    private void inState(String code) {
        cards.edit(card -> card.withSubject(card.subject().withPlace(Optional.of(code))));
    }

    @Test
    void nothingIsPricedBeforeThePersonSaysWhatPayMatters() {
        assertThat(model.points()).isEmpty();
        assertThat(model.prices()).isEmpty();
    }

    @Test
    void aFullSwingIsWorthItsPointsBesideThoseOfTheGap() {
        model.matters(OptionalDouble.of(50));
        PricedItem dearest = model.prices().getFirst();
        assertThat(dearest.item()).isEqualTo("home-working");
        assertThat(dearest.centsPerHour()).isCloseTo(2 * 1190, within(1e-9));
    }

    @Test
    void aPriceThatIsSetComesBackToTheCent() {
        model.matters(OptionalDouble.of(50));
        for (long cents : new long[]{1, 99, 437, 1190, 2379}) {
            model.settle("micromanagement", cents);
            assertThat(price("micromanagement")).isCloseTo(cents, within(0.01));
        }
    }

    @Test
    void aPriceBeyondTheScaleKeepsEveryOtherPrice() {
        model.matters(OptionalDouble.of(50));
        double before = price("boredom");
        model.settle("micromanagement", 10_000);
        assertThat(price("micromanagement")).isCloseTo(10_000, within(0.01));
        assertThat(price("boredom")).isCloseTo(before, within(0.01));
    }

    @Test
    void whatMattersNothingPricesNothing() {
        model.matters(OptionalDouble.of(50));
        model.matters(OptionalDouble.of(0));
        assertThat(model.points()).isEmpty();
    }

    @Test
    void anotherYearsTablesLeaveThePricesAloneUntilThePersonWantsThemRenewed() {
        model.matters(OptionalDouble.of(50));
        double before = price("boredom");
        session.chooseVintage(Vintage.of(2021));
        assertThat(model.outdated()).isTrue();
        assertThat(price("boredom")).isEqualTo(before);
        model.renew();
        assertThat(model.outdated()).isFalse();
        assertThat(price("boredom")).isNotEqualTo(before);
    }

    @Test
    void thePairFollowsTheCardsOwnOccupation() {
        cards.create(Optional.of(ExampleCard.USER_SUPPORT), "Support");
        assertThat(model.one().get()).contains(ExampleCard.USER_SUPPORT);
        assertThat(model.others()).isNotEmpty().doesNotContain(ExampleCard.USER_SUPPORT);
        assertThat(model.other().get().map(model.others()::contains)).contains(true);
        PricingModel.Gap gap = model.gap().get().orElseThrow();
        assertThat(List.of(gap.worse().code(), gap.better().code())).contains(ExampleCard.USER_SUPPORT);
    }

    @Test
    void aCardAboutNoOccupationIsNotPricedByTwoOthers() {
        cards.create(Optional.empty(), "Something else");
        assertThat(model.one().get()).isEmpty();
        assertThat(model.gap().get()).isEmpty();
        model.matters(OptionalDouble.of(50));
        assertThat(model.prices()).isEmpty();
    }

    private double price(String item) {
        return model.prices().stream().filter(each -> each.item().equals(item)).findFirst().orElseThrow()
                .centsPerHour();
    }

    @Test
    void whatFollowsFromAPriceMattersToThePersonOnAllCards() {
        cards.create(Optional.of(ExampleCard.USER_SUPPORT), "Support");
        String second = cards.card().get().orElseThrow().id();
        model.matters(OptionalDouble.of(50));
        model.settle("boredom", 1190);
        assertThat(cards.cards().get()).hasSize(2).allSatisfy(card -> assertThat(card.answers().item("boredom")
                .orElseThrow().points()).as(card.id().equals(second) ? "here" : "there").hasValue(50));
        cards.undo();
        assertThat(cards.cards().get()).allSatisfy(
                card -> assertThat(card.answers().item("boredom").orElseThrow().points()).hasValue(45));
    }
}
