package mizan.ui.kit;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets the arrow keys press the next of several buttons of which one is pressed. JavaFX only selects it, so that the
/// button shows one thing and the screen another.
public final class ToggleArrows {

    private ToggleArrows() {}

    /// To be given every key before its target has it.
    public static void press(KeyEvent event) {
        if (event.getTarget() instanceof ToggleButton button && button.getToggleGroup() != null && !event.isAltDown()) {
            int step = step(button, event.getCode());
            if (step != 0) {
                press(button, step);
                event.consume();
            }
        }
    }

    /// Left and right as the eye sees them, up and down as the list goes.
    private static int step(ToggleButton button, KeyCode key) {
        boolean mirrored = button.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return switch (key) {
            case RIGHT -> mirrored ? -1 : 1;
            case LEFT -> mirrored ? 1 : -1;
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
    }

    private static void press(ToggleButton button, int step) {
        ToggleGroup group = button.getToggleGroup();
        List<Toggle> toggles = group.getToggles();
        int next = toggles.indexOf(button) + step;
        if (next >= 0 && next < toggles.size() && toggles.get(next) instanceof ToggleButton other
                && !other.isDisabled()) {
            other.requestFocus();
            other.fire();
        }
    }
}
