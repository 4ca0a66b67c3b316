package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Where one goes from the careers screen, and back.
@NullUnmarked
class CareersJourneyTest extends CareersWalk {

    private static final String NURSES = "29-1141";

    @Test
    void oneGoesFromTheHomePageThroughARoleToARelatedOneAndBack() {
        open();
        robot.clickOn("#rail-careers");
        robot.clickOn(".role-card");
        eventually("the role is open", () -> here().equals(new Stop(Screen.CAREERS, "41-9041")));
        openProfile("43-4051");
        robot.press(KeyCode.CONTROL, KeyCode.OPEN_BRACKET).release(KeyCode.OPEN_BRACKET, KeyCode.CONTROL);
        eventually("the first role is open", () -> text("#code").equals("41-9041"));
        robot.press(KeyCode.CONTROL, KeyCode.OPEN_BRACKET).release(KeyCode.OPEN_BRACKET, KeyCode.CONTROL);
        eventually("the home page is shown", () -> node(".role-card", Node.class).isVisible());
        robot.press(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET).release(KeyCode.CLOSE_BRACKET, KeyCode.CONTROL);
        eventually("the role is open again", () -> here().equals(new Stop(Screen.CAREERS, "41-9041")));
        assertThat(settings.recent().get()).isEqualTo("41-9041 43-4051");
    }

    @Test
    void aFindOpensWhereOneLooksForCareersAndIsComparedElsewhere() {
        settings.screen().set(Screen.CAREERS.id());
        open();
        search();
        robot.push(KeyCode.ENTER);
        eventually("the nurses' profile is open", () -> here().equals(new Stop(Screen.CAREERS, NURSES)));
        assertThat(program().session().tray().contains(new SocCode(NURSES))).isFalse();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.COMPARE));
            return null;
        });
        search();
        robot.press(KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT);
        eventually("the nurses' profile is open", () -> here().equals(new Stop(Screen.CAREERS, NURSES)));
        search();
        robot.press(KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT);
        eventually("the nurses are compared", () -> program().session().tray().contains(new SocCode(NURSES)));
    }

    @Test
    void itsStatesAreShownOnTheMapAndTheWayBackLeadsToTheProfile() {
        open();
        openProfile(NURSES);
        onScreenThread(() -> {
            node("#map", Button.class).fire();
            return null;
        });
        eventually("the map is open", () -> here().equals(new Stop(Screen.MAP, NURSES)));
        assertThat(program().map().shown().orElseThrow().code()).isEqualTo(new SocCode(NURSES));
        robot.press(KeyCode.CONTROL, KeyCode.OPEN_BRACKET).release(KeyCode.OPEN_BRACKET, KeyCode.CONTROL);
        eventually("the profile is open", () -> here().equals(new Stop(Screen.CAREERS, NURSES)));
    }

    @Test
    void itIsWeighedOnACardOfItsOwnAndTheWayBackLeadsToTheProfile() {
        open();
        openProfile(NURSES);
        onScreenThread(() -> {
            node("#weigh", Button.class).fire();
            return null;
        });
        eventually("a card is about the nurses", () -> cardsAboutNurses() == 1);
        robot.press(KeyCode.CONTROL, KeyCode.OPEN_BRACKET).release(KeyCode.OPEN_BRACKET, KeyCode.CONTROL);
        eventually("the profile is open", () -> here().equals(new Stop(Screen.CAREERS, NURSES)));
        robot.press(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET).release(KeyCode.CLOSE_BRACKET, KeyCode.CONTROL);
        eventually("the card is open", () -> here().equals(new Stop(Screen.SCORECARD, NURSES)));
        assertThat(cardsAboutNurses()).as("no second card").isEqualTo(1);
    }

    @Test
    void anOccupationIsPutIntoTheComparisonAndTakenOutOnItsPage() {
        open();
        openProfile(NURSES);
        robot.clickOn("#compare");
        assertThat(program().session().tray().contains(new SocCode(NURSES))).isTrue();
        assertThat(text("#compare")).isEqualTo("In the comparison");
        robot.clickOn("#compare");
        assertThat(program().session().tray().contains(new SocCode(NURSES))).isFalse();
    }

    @Test
    void filtersAreTypedAndAResultIsOpenedByKeys() {
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, "filter"));
            return null;
        });
        settle();
        assertThat(text("#count")).isEqualTo("831 of 831 occupations · United States · May\u00A02023");
        robot.clickOn("#pay").write("60");
        robot.clickOn("#growing");
        eventually("fewer pass", () -> !text("#count").startsWith("831"));
        onScreenThread(() -> {
            scene().getRoot().lookup(".table-view").requestFocus();
            return null;
        });
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        eventually("an occupation is open", () -> SocCode.isCode(here().detail()));
    }

    @Test
    void anotherOrderAndOtherFiltersBeginAtTheTop() {
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, "filter"));
            return null;
        });
        settle();
        scrollDown();
        onScreenThread(() -> {
            sortByFirstColumn(results());
            return null;
        });
        eventually("the first by name are seen", () -> firstRow() == 0);
        scrollDown();
        robot.clickOn("#growing");
        eventually("the first that grow are seen", () -> firstRow() == 0);
    }

    @Test
    void theListsOfOccupationsAreCopiedAsOtherTables() {
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, "filter"));
            return null;
        });
        settle();
        List<String> all = copied(results());
        assertThat(all.getFirst()).startsWith("Occupation\tCode\tMedian per hour\tJobs");
        // One line each, the head, an empty line and the source.
        assertThat(all).hasSize(results().getItems().size() + 3);
        onScreenThread(() -> {
            results().getSelectionModel().select(1);
            return null;
        });
        assertThat(copied(results())).hasSize(4).element(1).isEqualTo(all.get(2));
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.CAREERS));
            return null;
        });
        settle();
        TreeTableView<?> tree = node(".tree-table-view", TreeTableView.class);
        assertThat(copied(tree)).hasSize(tree.getExpandedItemCount() + 3).element(1).asString()
                .startsWith("Management\t11-0000\t");
        onScreenThread(() -> {
            tree.getSelectionModel().select(0);
            return null;
        });
        assertThat(copied(tree)).hasSize(4);
    }

    private List<String> copied(Node table) {
        onScreenThread(() -> {
            Clipboard.getSystemClipboard().clear();
            table.requestFocus();
            return null;
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        return onScreenThread(() -> String.valueOf(Clipboard.getSystemClipboard().getString())).lines().toList();
    }

    private void scrollDown() {
        onScreenThread(() -> {
            results().scrollTo(300);
            return null;
        });
        eventually("it is scrolled", () -> firstRow() > 200);
    }

    private static <T> void sortByFirstColumn(TableView<T> table) {
        table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
    }

    private TableView<?> results() {
        return (TableView<?>) scene().getRoot().lookup(".table-view");
    }

    private int firstRow() {
        return ((VirtualFlow<?>) results().lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }

    private long cardsAboutNurses() {
        return program().scorecard()
                .cards()
                .get()
                .stream()
                .filter(card -> card.subject().occupation().equals(Optional.of(new SocCode(NURSES))))
                .count();
    }

    private void search() {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.push(KeyCode.DELETE);
        robot.write("nurse");
    }
}
