package mizan.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import mizan.ui.kit.Exportable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;

/// Uses the menu by which cards are taken away.
@NullUnmarked
abstract class Taking extends UiTest {

    @TempDir
    Path folder;

    /// Chooses what the menu says, such as `CSV`, and the file in the dialog that comes.
    final void take(MenuButton from, String kind, Path file) {
        dialogs.choose(file);
        onScreenThread(() -> {
            from.show();
            item(from, kind).fire();
            from.hide();
            return null;
        });
        settle();
    }

    /// In the order of the window.
    final List<MenuButton> buttons() {
        return onScreenThread(() -> scene().getRoot()
                .lookupAll(".take-away")
                .stream()
                .map(MenuButton.class::cast)
                .toList());
    }

    /// Of the card that is called so.
    final MenuButton button(String name) {
        return onScreenThread(() -> buttons().stream().filter(button -> name(button).startsWith(name)).findFirst()
                .orElseThrow(() -> new AssertionError(buttons().stream().map(Taking::name).toList())));
    }

    /// Of the card with the table of Compare; after it come only the places side by side.
    final MenuButton tableButton() {
        return buttons().get(buttons().size() - 2);
    }

    /// Whether the card has figures now, which can be saved as a table.
    static boolean offersTable(MenuButton button) {
        button.show();
        boolean offers = !item(button, "CSV").isDisable();
        button.hide();
        return offers;
    }

    /// What the card says after something was chosen.
    final String said(MenuButton from) {
        return onScreenThread(() -> from.getParent()
                .getChildrenUnmodifiable()
                .stream()
                .filter(node -> node.getStyleClass().contains("taken"))
                .map(Label.class::cast)
                .map(Label::getText)
                .findFirst()
                .orElse(""));
    }

    private static String name(MenuButton button) {
        return Stream.<Node>iterate(button, node -> node != null, Node::getParent)
                .flatMap(node -> Optional.ofNullable((Exportable) node.getProperties().get(Exportable.class)).stream())
                .map(exportable -> exportable.name().get())
                .findFirst()
                .orElse("");
    }

    private static MenuItem item(MenuButton button, String part) {
        return button.getItems()
                .stream()
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> !(item instanceof SeparatorMenuItem) && item.getText().replace("\u200E", "")
                        .contains(part) && item.getText().endsWith("…"))
                .findFirst()
                .orElseThrow();
    }
}
