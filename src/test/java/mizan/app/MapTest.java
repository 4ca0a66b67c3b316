package mizan.app;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import mizan.i18n.Language;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;

/// The map in a window, and what its tests ask of it.
@NullUnmarked
abstract class MapTest extends UiTest {

    final void openMap(Language language, boolean tiles) {
        settings.language().set(language);
        settings.screen().set(Screen.MAP.id());
        open();
        onScreenThread(() -> {
            program().map().tiles().set(tiles);
            return null;
        });
        settle();
    }

    final void enterMap() {
        onScreenThread(() -> {
            scene().getRoot()
                    .lookupAll(".region")
                    .stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .orElseThrow()
                    .requestFocus();
            return null;
        });
    }

    final TableView<?> table() {
        return node("#table", TableView.class);
    }

    final Node focused() {
        return onScreenThread(() -> scene().getFocusOwner());
    }

    final String focusedId() {
        Node focused = focused();
        return focused == null ? "" : Objects.requireNonNullElse(focused.getId(), "");
    }
}
