package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import mizan.i18n.Language;
import mizan.statemap.StateMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The map and its table, by mouse.
@NullUnmarked
class MapTableTest extends MapTest {

    @ParameterizedTest
    @EnumSource
    void theCountryStaysInSightHoweverFarTheTableIsScrolled(Language language) {
        openMap(language, false);
        assertThat(pinned()).isEmpty();
        scrollTableTo(30);
        eventually("the country's row is kept", () -> pinned().containsAll(List.of(
                language == Language.ENGLISH ? "United States" : "الولايات المتحدة",
                language == Language.ENGLISH ? "$16.58" : "\u200E$16.58\u200E")));
        scrollTableTo(0);
        eventually("the row itself is in sight again", () -> pinned().isEmpty());
    }

    private void scrollTableTo(int row) {
        onScreenThread(() -> {
            TableView<?> table = node("#table", TableView.class);
            table.scrollTo(row);
            return null;
        });
    }

    /// What the row says that is kept in sight; nothing while it is not needed.
    private List<String> pinned() {
        return onScreenThread(() -> {
            Node row = node(".pinned-row", Node.class);
            return row.isVisible()
                    ? row.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList()
                    : List.of();
        });
    }

    @Test
    void whatIsPointedAtInTheTableIsPointedAtOnTheMapAndTheOtherWayRound() {
        openMap(Language.ENGLISH, false);
        onScreenThread(() -> {
            table().requestFocus();
            return null;
        });
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(program().map().meant().get()).isEqualTo("08");
        robot.push(KeyCode.ENTER);
        assertThat(onScreenThread(() -> node(".state-map", StateMap.class).selected().get())).isEqualTo("08");
        enterMap();
        robot.push(KeyCode.END);
        String meant = program().map().meant().get();
        assertThat(onScreenThread(() -> scene().getRoot()
                .lookupAll(".table-row-cell")
                .stream()
                .filter(row -> row.getPseudoClassStates().stream().anyMatch(each -> each.toString().equals("meant")))
                .count())).isLessThanOrEqualTo(1);
        assertThat(meant).isNotEqualTo("08");
    }

    @Test
    void aClickChoosesTheRowThatIsCopiedAndLeavesItBelowThePointer() {
        openMap(Language.ENGLISH, false);
        scrollTableTo(10);
        eventually("the row is in sight", () -> row(14) != null);
        settle();
        Bounds before = onScreenThread(() -> row(14).localToScreen(row(14).getLayoutBounds()));
        robot.clickOn(before.getMinX() + 20, before.getCenterY());
        settle();
        onScreenThread(() -> {
            scene().getRoot().layout();
            return null;
        });
        assertThat(onScreenThread(() -> row(14).localToScreen(row(14).getLayoutBounds()))).isEqualTo(before);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        List<String> copied = onScreenThread(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        assertThat(copied).hasSize(4);
        assertThat(copied.get(1)).contains("\t" + program().map().selected().get() + "\tTelemarketers\t41-9041\t");
    }

    private IndexedCell<?> row(int index) {
        return table().lookupAll(".table-row-cell")
                .stream()
                .map(IndexedCell.class::cast)
                .filter(row -> row.getIndex() == index && row.isVisible())
                .findFirst()
                .orElse(null);
    }

    /// Their styles take long to work out, and each state that is pointed at lays the legend out anew.
    @Test
    void pointingAtAStateMakesNoTickOfTheLegendAnew() {
        openMap(Language.ENGLISH, false);
        List<Node> before = ticks();
        assertThat(before).isNotEmpty();
        onScreenThread(() -> {
            node("#map", StateMap.class).meant().set("48");
            return null;
        });
        settle();
        assertThat(ticks()).isEqualTo(before);
    }

    private List<Node> ticks() {
        return onScreenThread(() -> List.copyOf(node("#legend", Node.class).lookupAll(".legend-tick")));
    }
}
