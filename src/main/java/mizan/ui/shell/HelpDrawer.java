package mizan.ui.shell;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mizan.ui.help.HelpController;
import mizan.ui.kit.HelpLink;
import mizan.ui.kit.Views;
import mizan.ui.session.Navigation;
import org.jspecify.annotations.Nullable;

/// The help beside the screen, over its far side, made when it is first asked. What was focused gets the focus back.
final class HelpDrawer {

    private static final String CARD = "card";

    private final StackPane stage;
    private final Navigation navigation;
    private final Supplier<Views.Loaded> view;
    private Views.@Nullable Loaded loaded;
    private @Nullable Node before;

    /// @param stage what the screen is in
    HelpDrawer(StackPane stage, Navigation navigation, Supplier<Views.Loaded> view) {
        this.stage = stage;
        this.navigation = navigation;
        this.view = view;
    }

    /// As the navigation says.
    void follow() {
        boolean wanted = navigation.askedProperty().get().isPresent();
        boolean open = loaded != null && stage.getChildren().contains(loaded.root());
        if (wanted && !open) {
            open();
        } else if (open && !wanted && loaded != null) {
            stage.getChildren().remove(loaded.root());
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
        }
    }

    private void open() {
        before = stage.getScene() == null ? null : stage.getScene().getFocusOwner();
        if (loaded == null) {
            loaded = view.get();
        }
        Region page = (Region) loaded.root();
        StackPane.setAlignment(page, Pos.CENTER_RIGHT);
        page.setMaxWidth(Region.USE_PREF_SIZE);
        stage.getChildren().add(page);
        loaded.controllers().stream().filter(HelpController.class::isInstance).map(HelpController.class::cast)
                .forEach(HelpController::focus);
    }

    /// About the card that has the focus, or the screen; closes the help if it is open.
    void toggle() {
        if (navigation.askedProperty().get().isPresent()) {
            navigation.stopAsking();
        } else {
            navigation.ask(focused());
        }
    }

    private String focused() {
        for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains(CARD) && node.lookup(".help-link") instanceof HelpLink link) {
                return link.about();
            }
        }
        return navigation.here().screen().id();
    }

    void dispose() {
        if (loaded != null) {
            loaded.dispose();
        }
    }
}
