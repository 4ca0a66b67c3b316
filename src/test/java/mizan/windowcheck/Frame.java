package mizan.windowcheck;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What the frame around the screens opens: settings, keys, the finds of the search, the report, and the dialog of a fault.
final class Frame {

    static final List<String> KINDS = List.of("pop-over", "finds", "dialog");

    private static final int OPENED = 240;

    private final Scene scene;
    private final Hand hand;
    private final PopUps popUps;

    Frame(Scene scene, Hand hand, PopUps popUps) {
        this.scene = scene;
        this.hand = hand;
        this.popUps = popUps;
    }

    void all() {
        popOver("#settingsButton");
        popOver("#helpButton");
        finds();
        dialog("report", () -> hand.click(node("#make-report")));
        dialog("fault", () -> Screens.run(() -> javafx.application.Platform.runLater(() -> {
            throw new IllegalStateException("thrown on purpose by the check of the window");
        })));
    }

    private void popOver(String button) {
        ButtonBase opener = (ButtonBase) node(button);
        hand.click(opener);
        if (Screens.await(OPENED, () -> !Nodes.popUps().isEmpty())) {
            Screens.frames(40);
            popUps.judge("pop-over", button);
        }
        hand.keys(KeyCode.ESCAPE);
        if (!Screens.await(60, () -> Nodes.popUps().isEmpty())) {
            popUps.fault("pop-over", button, "does not close by Escape");
            Screens.run(() -> Nodes.popUps().forEach(PopupWindow::hide));
        } else if (!opener.equals(Screens.ask(scene::getFocusOwner))) {
            popUps.fault("pop-over", button, "does not give the keyboard back");
        }
        hand.leave();
    }

    private void finds() {
        hand.keys(KeyCode.CONTROL, KeyCode.F);
        for (KeyCode code : List.of(KeyCode.N, KeyCode.U, KeyCode.R, KeyCode.S)) {
            hand.keys(code);
        }
        Screens.await(OPENED, () -> panel() != null);
        Screens.frames(20);
        Node panel = Screens.ask(this::panel);
        if (panel == null) {
            popUps.fault("finds", "the search", "do not open");
        } else {
            popUps.look("finds", "the search", panel);
        }
        hand.keys(KeyCode.ESCAPE);
        hand.keys(KeyCode.ESCAPE);
    }

    private Node panel() {
        return Window.getWindows()
                .stream()
                .flatMap(window -> Nodes.below(window.getScene().getRoot(), Node.class).stream())
                .filter(node -> Nodes.styled(node, "search-panel") && node.getLayoutBounds().getHeight() > 0)
                .findFirst()
                .orElse(null);
    }

    private void dialog(String where, Runnable open) {
        open.run();
        Stage main = (Stage) scene.getWindow();
        boolean came = Screens.await(OPENED, () -> other(main) != null);
        Screens.frames(40);
        Stage dialog = Screens.ask(() -> other(main));
        if (!came || dialog == null) {
            popUps.fault("dialog", where, "does not open");
            return;
        }
        popUps.window(where, dialog);
        hand.keys(KeyCode.ESCAPE);
        if (!Screens.await(60, () -> other(main) == null)) {
            popUps.fault("dialog", where, "does not close by Escape");
            Screens.run(dialog::close);
        }
        hand.leave();
    }

    private static Stage other(Stage main) {
        return Window.getWindows()
                .stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(window -> !window.equals(main) && window.isShowing())
                .findFirst()
                .orElse(null);
    }

    private Node node(String selector) {
        return Screens.ask(() -> scene.getRoot().lookup(selector));
    }
}
