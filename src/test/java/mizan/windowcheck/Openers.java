package mizan.windowcheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.util.Duration;

/// Opens whatever opens on the screen that is shown, and looks at it.
final class Openers {

    static final List<String> KINDS = List.of("hover card", "list", "menu", "tooltip", "context menu");

    /// Where JavaFX keeps a control's tooltip.
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";
    private static final int OPENED = 40;
    /// So many of those that look the same.
    private static final int OF_A_KIND = 2;

    private final Scene scene;
    private final Hand hand;
    private final PopUps popUps;
    private final Map<String, Integer> tried = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    Openers(Scene scene, Hand hand, PopUps popUps) {
        this.scene = scene;
        this.hand = hand;
        this.popUps = popUps;
    }

    void all(String where) {
        each(ComboBoxBase.class, where, node -> open("list", where, node, MouseButton.PRIMARY));
        each(MenuButton.class, where, node -> open("menu", where, node, MouseButton.PRIMARY));
        each(TextField.class, where, node -> open("context menu", where, node, MouseButton.SECONDARY));
        for (Node card : find(Node.class).stream().filter(node -> Nodes.styled(node, "card")).toList()) {
            if (first(where + " card")) {
                open("context menu", where, card, MouseButton.SECONDARY);
            }
        }
        for (Node node : find(Node.class)) {
            if (Screens.ask(() -> node.getProperties().get(TOOLTIP)) instanceof Tooltip tooltip
                    && texts.add(tooltip.getText())) {
                tooltip(where, node, tooltip);
            }
        }
        for (Node chart : find(Node.class)) {
            if (Nodes.styled(chart, "mizan-chart") || Nodes.styled(chart, "state-map")) {
                hoverCards(where, chart);
            }
        }
    }

    private <N extends Node> void each(Class<N> type, String where, Consumer<N> open) {
        for (N node : find(type)) {
            if (first(where + " " + node.getStyleClass())) {
                open.accept(node);
            }
        }
    }

    private <N extends Node> List<N> find(Class<N> type) {
        return Screens.ask(() -> Nodes.below(scene.getRoot(), type)
                .stream()
                .filter(node -> !node.isDisabled() && node.getLayoutBounds().getWidth() > 0)
                .toList());
    }

    private boolean first(String kind) {
        return tried.merge(kind, 1, Integer::sum) <= OF_A_KIND;
    }

    private void open(String kind, String where, Node node, MouseButton button) {
        if (Screens.ask(() -> !scene.equals(node.getScene()))) {
            return;
        }
        hand.click(node, button);
        if (Screens.await(OPENED, () -> !Nodes.popUps().isEmpty())) {
            Screens.frames(10);
            popUps.judge(kind, where + ", " + Screens.ask(() -> Nodes.named(node)));
        }
        close(kind, where);
    }

    private void close(String kind, String where) {
        for (int i = 0; i < 3 && !Screens.ask(Nodes::popUps).isEmpty(); i++) {
            hand.keys(KeyCode.ESCAPE);
        }
        if (!Screens.await(OPENED, () -> Nodes.popUps().isEmpty())) {
            popUps.fault(kind, where, "does not close by Escape");
            Screens.run(() -> Nodes.popUps().forEach(PopupWindow::hide));
        }
        hand.leave();
    }

    private void tooltip(String where, Node node, Tooltip tooltip) {
        Duration delay = Screens.ask(tooltip::getShowDelay);
        Screens.run(() -> tooltip.setShowDelay(Duration.millis(50)));
        hand.leave();
        hand.hover(node);
        if (Screens.await(OPENED, tooltip::isShowing)) {
            Screens.frames(10);
            popUps.judge("tooltip", where + ", " + Screens.ask(() -> Nodes.named(node)));
        }
        hand.leave();
        Screens.await(OPENED * 5, () -> !tooltip.isShowing());
        Screens.run(tooltip::hide);
        Screens.run(() -> tooltip.setShowDelay(delay));
    }

    /// Goes over a chart point by point, and rests where a card is near an edge of the window.
    private void hoverCards(String where, Node chart) {
        Hand.reveal(chart);
        hand.leave();
        String at = where + ", " + Screens.ask(() -> Nodes.named(chart));
        Rectangle2D place = Screens.ask(() -> Nodes.onScreen(chart));
        Rectangle2D window = Screens.ask(() -> Nodes.onScreen(scene.getRoot()));
        int across = 8;
        int down = 5;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                double x = place.getMinX() + place.getWidth() * (column + 0.5) / across;
                double y = place.getMinY() + place.getHeight() * (row + 0.5) / down;
                if (window.contains(new Point2D(x, y))) {
                    hand.move(x, y);
                    if (!Screens.ask(Nodes::popUps).isEmpty()) {
                        popUps.judgeHover(at, hand.pointer(), column == 0 || column == across - 1);
                    }
                }
            }
        }
        hand.leave();
        Screens.await(OPENED, () -> Nodes.popUps().isEmpty());
        if (!Screens.ask(Nodes::popUps).isEmpty()) {
            popUps.fault("hover card", at, "stays when the pointer has gone");
            Screens.run(() -> Nodes.popUps().forEach(PopupWindow::hide));
        }
    }
}
