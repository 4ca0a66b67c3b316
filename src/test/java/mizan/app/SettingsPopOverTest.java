package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// The settings, which open over the window below their button.
@NullUnmarked
class SettingsPopOverTest extends UiTest {

    private static final String BUTTON = "#settingsButton";
    /// A window of 1366 × 690 shows as much at 200 % as this one does at 100 %.
    private static final double SMALL_WIDTH = 683;
    private static final double SMALL_HEIGHT = 345;

    @Test
    void escapeClosesThemAndGoesBackToTheirButton() {
        open();
        openSettings();
        onScreenThread(() -> {
            node("#field", Node.class).requestFocus();
            return null;
        });
        robot.push(KeyCode.ESCAPE);
        eventually("it is closed", () -> popOver().findAny().isEmpty());
        assertThat(onScreenThread(() -> "#" + scene().getFocusOwner().getId())).isEqualTo(BUTTON);
    }

    @Test
    void theyFitASmallWindow() {
        open(SMALL_WIDTH, SMALL_HEIGHT);
        openSettings();
        assertThat(onScreenThread(() -> popOver().findAny().orElseThrow().getHeight()))
                .isLessThanOrEqualTo(SMALL_HEIGHT);
    }

    private void openSettings() {
        robot.clickOn(BUTTON);
        eventually("it is open", () -> popOver().findAny().isPresent());
    }

    private static Stream<PopupWindow> popOver() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast)
                .filter(window -> window.getClass().getSimpleName().equals("PopOver"));
    }
}
