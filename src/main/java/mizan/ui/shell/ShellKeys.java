package mizan.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import mizan.ui.kit.Shortcut;
import mizan.ui.kit.ToggleArrows;
import org.jspecify.annotations.Nullable;

/// The keys that work on every screen.
final class ShellKeys {

    private static final KeyCombination ALT_LEFT = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination ALT_RIGHT = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final Map<Shortcut, Runnable> actions;
    private final List<ToggleButton> rail;
    private final Runnable arrived;
    private final ShellModel model;

    /// @param rail the buttons of the screens, which are numbered from 1 in this order
    /// @param arrived run once a screen is shown by its number
    ShellKeys(Map<Shortcut, Runnable> actions, List<ToggleButton> rail, Runnable arrived, ShellModel model) {
        this.actions = actions;
        this.rail = rail;
        this.arrived = arrived;
        this.model = model;
    }

    void listenOn(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventFilter(KeyEvent.KEY_PRESSED, ToggleArrows::press);
        // Only if the screen has nothing of its own to take back.
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> travel(event, root));
    }

    /// As in browsers, with Alt the arrow that points as the button of the bar does: in Arabic the other one. Only if the
    /// part that has the focus has no use for it, such as a card that it moves.
    private void travel(KeyEvent event, Node root) {
        boolean left = ALT_LEFT.match(event);
        if (left || ALT_RIGHT.match(event)) {
            boolean mirrored = root.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            Objects.requireNonNull(actions.get(left == mirrored ? Shortcut.FORWARD : Shortcut.BACK)).run();
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        Runnable action = action(event);
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private @Nullable Runnable action(KeyEvent event) {
        for (Map.Entry<Shortcut, Runnable> each : actions.entrySet()) {
            if (each.getKey().matches(event)) {
                return each.getValue();
            }
        }
        return screen(event);
    }

    private @Nullable Runnable screen(KeyEvent event) {
        for (int number = 1; number <= rail.size(); number++) {
            if (event.isShortcutDown() && event.getCode() == KeyCode.getKeyCode(String.valueOf(number))) {
                ToggleButton button = rail.get(number - 1);
                return () -> {
                    button.fire();
                    arrived.run();
                };
            }
        }
        return null;
    }

    private void undo(KeyEvent event) {
        if (Shortcut.UNDO.matches(event) && model.lastRemoval().get().isPresent()
                && !(event.getTarget() instanceof TextInputControl)) {
            model.undoRemoval();
            event.consume();
        }
    }
}
