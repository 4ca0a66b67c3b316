package mizan.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import mizan.i18n.Messages;

/// The keys that do something wherever one is, or all over a screen. The first of each is the one that is told.
public enum Shortcut {

    HELP(key(KeyCode.F1)),
    FIND(command(KeyCode.F)),
    BACK(command(KeyCode.OPEN_BRACKET)),
    FORWARD(command(KeyCode.CLOSE_BRACKET)),
    UNDO(command(KeyCode.Z)),
    REDO(command(KeyCode.Z, KeyCombination.SHIFT_DOWN), command(KeyCode.Y)),
    NEW(command(KeyCode.N)),
    SAVE(command(KeyCode.S)),
    OPEN(command(KeyCode.O)),
    REPORT(command(KeyCode.P)),
    LARGER(command(KeyCode.PLUS), command(KeyCode.EQUALS), command(KeyCode.PLUS, KeyCombination.SHIFT_DOWN),
            command(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN), command(KeyCode.ADD)),
    SMALLER(command(KeyCode.MINUS), command(KeyCode.SUBTRACT)),
    USUAL_SIZE(command(KeyCode.DIGIT0), command(KeyCode.NUMPAD0)),
    QUIT(command(KeyCode.Q));

    /// Never changed; JavaFX's combinations are immutable, but do not say so to the compiler.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCombination> combinations;

    Shortcut(KeyCombination... combinations) {
        this.combinations = List.of(combinations);
    }

    public boolean matches(KeyEvent event) {
        return combinations.stream().anyMatch(each -> each.match(event));
    }

    /// The keys as they are named on the keyboard, as in “Ctrl+F”.
    public String keys() {
        return combinations.getFirst().getDisplayText();
    }

    /// The end of the message key that says what it does.
    public String id() {
        return Messages.key(this);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination command(KeyCode code, Modifier... more) {
        return new KeyCodeCombination(code,
                Stream.concat(Stream.of(KeyCombination.SHORTCUT_DOWN), Stream.of(more)).toArray(Modifier[]::new));
    }
}
