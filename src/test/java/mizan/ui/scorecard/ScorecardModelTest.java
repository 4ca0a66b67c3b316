package mizan.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.background.ManualTasks;
import mizan.domain.evidence.Catalogue;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.situation.Option;
import mizan.query.ReferenceDatabase;
import mizan.query.WorkEvidence;
import mizan.scorecards.ScorecardWorkspace;
import mizan.store.Database;
import mizan.ui.scorecard.ScorecardModel.Page;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import org.junit.jupiter.api.Test;

/// Which cards there are, and which is open.
class ScorecardModelTest {

    private final Session session = Sessions.ofMay(2023);
    private final ScorecardModel model = new ScorecardModel(session, ScorecardWorkspace.unsaved(),
            StartingItems.NOTHING_KNOWN);

    @Test
    void thereIsNoCardAtFirst() {
        assertThat(model.cards().get()).isEmpty();
        assertThat(model.card().get()).isEmpty();
        assertThat(model.canUndo().get()).isFalse();
    }

    @Test
    void aNewCardIsOpenAndKnowsTheYearOfTheTables() {
        ExampleCard.create(model);
        assertThat(open()).isEqualTo("Telemarketers");
        assertThat(model.card().get()).map(Scorecard::vintage).contains(2023);
    }

    @Test
    void otherOccupationsStartWithTheGeneralItems() {
        model.create(Optional.of(new SocCode("29-1141")), "Registered Nurses");
        assertThat(model.card().get().orElseThrow().answers().items()).extracting(Item::id)
                .contains("meaningful-work", "long-hours").doesNotContain("rude-customers");
    }

    @Test
    void aCardThatBeginsWithWhatIsReportedIsMadeWhenThatIsKnown() {
        ManualTasks tasks = new ManualTasks();
        try (Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {})) {
            ScorecardModel reported = new ScorecardModel(session, ScorecardWorkspace.unsaved(),
                    new ReportedItems(new WorkEvidence(database), Catalogue.read(), tasks));
            reported.begin(Option.of(new SocCode("29-1141")), "Registered Nurses");
            reported.begin(Option.of(new SocCode("29-1141")), "Registered Nurses");
            assertThat(reported.cards().get()).isEmpty();
            tasks.releaseAll();
            assertThat(reported.cards().get()).singleElement().extracting(Scorecard::name)
                    .isEqualTo("Registered Nurses");
            assertThat(reported.card().get().orElseThrow().answers().items()).extracting(Item::id)
                    .contains("disease", "helping").doesNotContain("rude-customers", "long-commute");
        }
    }

    @Test
    void undoShowsTheCardThatItChanges() {
        ExampleCard.create(model);
        new ItemsModel(model).matters("boredom", OptionalDouble.of(20));
        String first = model.card().get().orElseThrow().id();
        model.create(Optional.empty(), "Another");
        model.undo();
        assertThat(names()).containsExactly("Telemarketers");
        model.redo();
        assertThat(open()).isEqualTo("Another");
        model.undo();
        model.undo();
        assertThat(model.card().get()).map(Scorecard::id).contains(first);
        assertThat(model.card().get().orElseThrow().answers().item("boredom").orElseThrow().points()).isEmpty();
    }

    @Test
    void aCopyIsOpenedBesideTheCardWithTheSameFigures() {
        ExampleCard.create(model);
        ExampleCard.answer(model);
        Scorecard before = model.card().get().orElseThrow();
        model.duplicate("Telemarketers (copy)");
        assertThat(names()).containsExactly("Telemarketers", "Telemarketers (copy)");
        assertThat(open()).isEqualTo("Telemarketers (copy)");
        assertThat(model.card().get().orElseThrow().answers()).isEqualTo(before.answers());
        assertThat(model.card().get().orElseThrow().seed()).isEqualTo(before.seed());
    }

    @Test
    void whatIsArchivedIsOutOfSightAndComesBack() {
        ExampleCard.create(model);
        String id = model.card().get().orElseThrow().id();
        model.archive();
        assertThat(model.card().get()).isEmpty();
        assertThat(model.archived()).extracting(Scorecard::name).containsExactly("Telemarketers");
        assertThat(model.notice().get()).contains(Notice.undoable("archived", "Telemarketers"));
        model.restore(id);
        assertThat(open()).isEqualTo("Telemarketers");
    }

    @Test
    void onlyAnArchivedCardCanBeDeletedAndUndoBringsItBack() {
        ExampleCard.create(model);
        String id = model.card().get().orElseThrow().id();
        model.delete(id);
        assertThat(names()).containsExactly("Telemarketers");
        model.archive();
        model.delete(id);
        assertThat(model.archived()).isEmpty();
        model.undo();
        assertThat(model.archived()).extracting(Scorecard::name).containsExactly("Telemarketers");
    }

    @Test
    void aSecondScoringStartsBlindAndKeepsTheFirst() {
        ExampleCard.create(model);
        ExampleCard.answer(model);
        var first = model.card().get().orElseThrow().answers();
        model.scoreAgain();
        Scorecard again = model.card().get().orElseThrow();
        assertThat(again.answers().items()).noneMatch(Item::answered);
        assertThat(again.earlier()).singleElement().satisfies(
                scoring -> assertThat(scoring.answers()).isEqualTo(first));
    }

    @Test
    void thePagesAreStopsOnTheWayBack() {
        ExampleCard.create(model);
        model.show(Page.TOGETHER);
        assertThat(session.navigation().here()).isEqualTo(new Stop(Screen.SCORECARD, "together"));
        assertThat(model.page().getValue()).isEqualTo(Page.TOGETHER);
        session.navigation().back();
        assertThat(model.page().getValue()).isEqualTo(Page.WEIGH);
    }

    private String open() {
        return model.card().get().map(Scorecard::name).orElse("none");
    }

    private List<String> names() {
        return model.cards().get().stream().map(Scorecard::name).toList();
    }
}
