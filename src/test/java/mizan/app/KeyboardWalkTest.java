package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Language;
import mizan.statemap.MapLegend;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever has no mouse gets to everything on every screen, in the order in which one reads.
@NullUnmarked
class KeyboardWalkTest extends UiTest {

    /// More than any screen has to stop at.
    private static final int MOST_STEPS = 400;

    static Stream<Arguments> allScreens() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(Language.values()).map(language -> Arguments.of(screen, language)));
    }

    @ParameterizedTest
    @MethodSource("allScreens")
    void tabLeadsToEverythingAndTheSameWayBack(Screen screen, Language language) {
        openAt(screen, language);
        SequencedSet<Node> there = walk(KeyCode.TAB);
        List<String> missed = onScreenThread(
                () -> stops().filter(node -> !there.contains(node))
                        .filter(node -> !isReachedByArrows(node))
                        .map(Node::toString)
                        .toList());
        assertThat(missed).isEmpty();
        List<Node> back = new ArrayList<>(walk(KeyCode.SHIFT, KeyCode.TAB).reversed());
        // Both begin at the same stop.
        Collections.rotate(back, 1);
        assertThat(back).isEqualTo(List.copyOf(there));
    }

    /// Of two neighbours in a row, column or flow, the focus comes first to the one that is read first. Coordinates within
    /// a node count from the side on which reading begins, in Arabic from the right.
    ///
    /// Cells and rows answer to the keys of their list or table, and a state to those of the map, in whose strip the same
    /// states lie once more; all else that answers to a click can have the focus.
    @ParameterizedTest
    @MethodSource("allScreens")
    void theFocusGoesAsOneReadsToAllThatAnswersToAClick(Screen screen, Language language) {
        openAt(screen, language);
        List<String> turns = onScreenThread(() -> nodes(scene().getRoot()).filter(Parent.class::isInstance)
                .map(Parent.class::cast)
                .flatMap(KeyboardWalkTest::turnsBack)
                .toList());
        assertThat(turns).isEmpty();
        List<String> mouseOnly = onScreenThread(() -> nodes(scene().getRoot()).filter(KeyboardWalkTest::isShown)
                .filter(node -> node.getOnMouseClicked() != null || node.getOnMousePressed() != null)
                .filter(node -> !node.isFocusTraversable() && !(node instanceof IndexedCell<?>))
                .filter(node -> node.getClass().getPackageName().startsWith("mizan"))
                .filter(node -> !node.getStyleClass().contains("region") && !(node.getParent() instanceof MapLegend))
                .map(Node::toString)
                .toList());
        assertThat(mouseOnly).isEmpty();
    }

    /// Of buttons of which one is always pressed, Tab stops at one, and the arrows press the next.
    @ParameterizedTest
    @EnumSource
    void theArrowsPressTheNextOfSeveralButtons(Language language) {
        openAt(Screen.COMPARE, language);
        onScreenThread(() -> {
            node("#hourly", ToggleButton.class).requestFocus();
            return null;
        });
        robot.push(language.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT);
        assertThat(onScreenThread(() -> settings.payBasis().get())).isEqualTo(PayBasis.ANNUAL);
        robot.push(language.rightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT);
        assertThat(onScreenThread(() -> settings.payBasis().get())).isEqualTo(PayBasis.HOURLY);
    }

    /// All that the keys stop at, one after the other, until they are where they were before.
    private SequencedSet<Node> walk(KeyCode... keys) {
        SequencedSet<Node> visited = new LinkedHashSet<>();
        onScreenThread(() -> {
            stops().findFirst().orElseThrow().requestFocus();
            return null;
        });
        for (int step = 0; step < MOST_STEPS; step++) {
            Node owner = onScreenThread(() -> scene().getFocusOwner());
            if (!visited.add(owner)) {
                return visited;
            }
            robot.push(keys);
        }
        throw new AssertionError("Tab never came back to where it was");
    }

    private void openAt(Screen screen, Language language) {
        settings.language().set(language);
        settings.screen().set(screen.id());
        open();
    }

    private Stream<Node> stops() {
        return nodes(scene().getRoot()).filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .filter(KeyboardWalkTest::isShown);
    }

    private static boolean isReachedByArrows(Node node) {
        return node instanceof ToggleButton button && button.getToggleGroup() != null && !button.isSelected();
    }

    private static Stream<String> turnsBack(Parent parent) {
        List<Node> withStops = parent.getChildrenUnmodifiable()
                .stream()
                .filter(Node::isManaged)
                .filter(child -> nodes(child).anyMatch(node -> node.isFocusTraversable() && isShown(node)))
                .toList();
        List<String> turns = new ArrayList<>();
        for (int i = 1; i < withStops.size(); i++) {
            Bounds before = withStops.get(i - 1).getBoundsInParent();
            Bounds after = withStops.get(i).getBoundsInParent();
            if (isReadBefore(after, before)) {
                turns.add(withStops.get(i) + " comes after " + withStops.get(i - 1));
            }
        }
        return turns.stream();
    }

    private static boolean isReadBefore(Bounds one, Bounds other) {
        boolean above = one.getMaxY() <= other.getMinY();
        boolean sameRow = one.getMinY() < other.getMaxY() && other.getMinY() < one.getMaxY();
        return above || (sameRow && one.getMaxX() <= other.getMinX());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(KeyboardWalkTest::nodes))
                : Stream.of(node);
    }
}
