package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mizan.i18n.Language;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The states by keys alone.
@NullUnmarked
class MapKeyboardTest extends MapTest {

    private static final List<KeyCode> ARROWS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);
    private static final int MANY_TABS = 32;

    /// What a person can do on the screen, by the ids of its controls.
    private static final Set<String> CONTROLS = Set.of("occupation", "other", "hourly", "measure-median",
            "measure-location-quotient", "adjusted", "around", "geographic", "tiles", "best", "ofStates", "larger",
            "filter", "take-away", "everyone",
            "table");

    @ParameterizedTest
    @EnumSource
    void everyControlIsReachedByTheTabKey(Language language) {
        openMap(language, false);
        Set<String> reached = new HashSet<>();
        robot.clickOn(".screen-title");
        for (int i = 0; i < MANY_TABS; i++) {
            robot.push(KeyCode.TAB);
            reached.add(focusedId());
            // The buttons of a group are one stop; arrow keys go through them, and press them, so that one must go back.
            if (Set.of("measure-median", "geographic").contains(focusedId())) {
                for (KeyCode arrow : language.rightToLeft() ? List.of(KeyCode.LEFT, KeyCode.RIGHT)
                        : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
                    for (int j = 0; j < 8; j++) {
                        robot.push(arrow);
                        reached.add(focusedId());
                    }
                }
            }
        }
        assertThat(reached).containsAll(CONTROLS).anyMatch(id -> id.startsWith("state-"));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, false", "ARABIC, false", "ENGLISH, true", "ARABIC, true"})
    void everyStateIsReachedByTheArrowKeysAndSaysItsNameAndValue(Language language, boolean tiles) {
        openMap(language, tiles);
        enterMap();
        Map<String, String> said = new HashMap<>();
        walk(said);
        assertThat(said).hasSize(51);
        assertThat(said.values()).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(said.get("state-CO")).startsWith(language == Language.ENGLISH
                ? "Colorado, $21.59, 1 of "
                : "كولورادو، ");
        assertThat(said.get("state-WY")).isEqualTo(language == Language.ENGLISH
                ? "Wyoming, no data: not listed in this state"
                : "وايومنغ، لا بيانات: غير مدرجة في هذه الولاية");
    }

    @Test
    void homeAndEndLeadToTheHighestAndTheLowestAndEscapeLeaves() {
        openMap(Language.ENGLISH, false);
        enterMap();
        robot.push(KeyCode.END);
        assertThat(focused().getAccessibleText()).isEqualTo("Nebraska, $13.33, 32 of 32");
        robot.push(KeyCode.HOME);
        assertThat(focusedId()).isEqualTo("state-CO");
        robot.push(KeyCode.ESCAPE);
        assertThat(focusedId()).doesNotStartWith("state-");
        assertThat(program().map().meant().get()).isEmpty();
    }

    @Test
    void enterChoosesAStateForTheMapTheTableAndCompareAndASecondTimeTakesItBack() {
        openMap(Language.ENGLISH, false);
        enterMap();
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        assertThat(program().map().selected().get()).isEqualTo("08");
        assertThat(onScreenThread(() -> String.valueOf(table().getSelectionModel().getSelectedIndex())))
                .as("Colorado's row").isEqualTo("1");
        assertThat(text("#chosenText")).startsWith("Colorado is chosen");
        robot.push(KeyCode.ENTER);
        assertThat(program().map().selected().get()).isEmpty();
    }

    @Test
    void measuresAreChosenAndTheTableIsCopiedByKeys() {
        openMap(Language.ENGLISH, false);
        onScreenThread(() -> {
            node("#measure-employment", Node.class).requestFocus();
            return null;
        });
        robot.push(KeyCode.SPACE);
        onScreenThread(() -> {
            table().requestFocus();
            return null;
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        String copied = onScreenThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().skip(1).findFirst().orElse("")).startsWith(
                "United States\t99\tTelemarketers\t41-9041\t\t81580\t16.58");
    }

    /// Goes by arrow keys until every arrow was pressed at every state, each time to the nearest one that is left,
    /// noting what each state says.
    private void walk(Map<String, String> said) {
        Map<String, Map<KeyCode, String>> seen = new HashMap<>();
        for (List<KeyCode> way = List.of(); !way.isEmpty() || seen.isEmpty(); way = wayToUntried(seen)) {
            List<KeyCode> arrows = way;
            onScreenThread(() -> {
                for (KeyCode arrow : arrows) {
                    String from = focusedId();
                    press(arrow);
                    seen.get(from).put(arrow, focusedId());
                }
                seen.computeIfAbsent(focusedId(), _ -> new HashMap<>());
                return said.putIfAbsent(focusedId(), focused().getAccessibleText());
            });
        }
    }

    /// The shortest way over what was seen to an arrow that was not pressed yet, and that arrow; empty if all were.
    private List<KeyCode> wayToUntried(Map<String, Map<KeyCode, String>> seen) {
        Map<String, List<KeyCode>> ways = new LinkedHashMap<>(Map.of(focusedId(), List.of()));
        Deque<String> waiting = new ArrayDeque<>(ways.keySet());
        while (!waiting.isEmpty()) {
            String state = waiting.pop();
            for (KeyCode arrow : ARROWS) {
                List<KeyCode> way = Stream.concat(ways.get(state).stream(), Stream.of(arrow)).toList();
                String next = seen.get(state).get(arrow);
                if (next == null) {
                    return way;
                }
                if (ways.putIfAbsent(next, way) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    /// A key pressed where the focus is, without the robot's pauses: there are hundreds.
    private void press(KeyCode key) {
        scene().getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
