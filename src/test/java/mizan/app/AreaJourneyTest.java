package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import mizan.i18n.Language;
import mizan.statemap.StateMap;
import mizan.ui.map.MapLevel;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From the country to a state, to an area, and to what a move there would change; by keys alone.
@NullUnmarked
class AreaJourneyTest extends UiTest {

    private static final int MANY_TABS = 60;

    /// How many areas lie in Colorado, metropolitan and nonmetropolitan ones; the table has the country too.
    private static final int COLORADO = 10;

    @ParameterizedTest
    @EnumSource
    void fromTheCountryToAStateToAnAreaToAMove(Language language) {
        openMap(language);
        goTo("state-");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        assertThat(program().map().selected().get()).as("Colorado").isEqualTo("08");
        goTo("toAreas");
        robot.push(KeyCode.SPACE);
        eventually("the areas of the state are listed", () -> program().map().level().get() == MapLevel.AREAS
                && program().map().areaFilter().state().get().equals("08")
                && node("#table", TableView.class).getItems().size() <= COLORADO + 1);
        goTo("ground-", "area-");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        String area = program().map().selected().get();
        assertThat(area).hasSize(5);
        goTo("beside");
        robot.push(KeyCode.SPACE);
        String way = language == Language.ENGLISH ? "Your move from Texas to " : "انتقالك من تكساس إلى ";
        eventually("the move is told", () -> moves().contains(way));
        assertThat(moves()).contains("$", "%");
    }

    @Test
    void plusMinusAndZeroChangeHowMuchOfTheMapIsSeen() {
        openMap(Language.ENGLISH);
        onScreenThread(() -> {
            program().map().level().set(MapLevel.AREAS);
            return null;
        });
        settle();
        goTo("ground-", "area-");
        double before = zoom();
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS);
        assertThat(zoom()).isGreaterThan(before * 2);
        robot.push(KeyCode.MINUS);
        assertThat(zoom()).isGreaterThan(before).isLessThan(before * 2);
        robot.push(KeyCode.DIGIT0);
        assertThat(zoom()).isEqualTo(1);
    }

    private double zoom() {
        return onScreenThread(() -> node("#map", StateMap.class).zoom().get());
    }

    private void openMap(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.MAP.id());
        settings.home().set("48");
        open();
        settle();
    }

    /// By the Tab key, until something with such an id has the focus.
    private void goTo(String... ids) {
        robot.clickOn(".screen-title");
        for (int i = 0; i < MANY_TABS; i++) {
            robot.push(KeyCode.TAB);
            if (List.of(ids).stream().anyMatch(focusedId()::startsWith)) {
                return;
            }
        }
        throw new AssertionError("no way to " + List.of(ids));
    }

    private String focusedId() {
        Node focused = onScreenThread(() -> scene().getFocusOwner());
        return focused == null ? "" : Objects.requireNonNullElse(focused.getId(), "");
    }

    private String moves() {
        return onScreenThread(() -> scene().getRoot().lookupAll(".moves .label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }
}
