package mizan.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mizan.settings.Settings;
import mizan.ui.session.Screen;

/// Something that opens over the window, one of each kind: the screen it opens on, and how.
record SnapshotPopUp(String name, Screen screen, Consumer<Scene> open) {

    static List<SnapshotPopUp> all(Settings settings) {
        return List.of(new SnapshotPopUp("hover-card", Screen.COMPARE, scene -> step(node(scene, ".range-chart"))),
                new SnapshotPopUp("hover-map", Screen.MAP, scene -> step(node(scene, ".region"))),
                new SnapshotPopUp("tooltip", Screen.COMPARE, scene -> tooltip((Control) node(scene, "#make-report"))),
                new SnapshotPopUp("menu", Screen.COMPARE, scene -> ((MenuButton) node(scene, ".take-away")).show()),
                new SnapshotPopUp("context-menu", Screen.MAP, scene -> contextMenu(node(scene, ".card"))),
                new SnapshotPopUp("list", Screen.COMPARE, scene -> ((ComboBoxBase<?>) node(scene, "#vintage")).show()),
                new SnapshotPopUp("places", Screen.COMPARE, scene -> type(scene, "#place", "aus")),
                new SnapshotPopUp("finds", Screen.COMPARE, scene -> type(scene, ".search .text-field", "nurs")),
                new SnapshotPopUp("settings", Screen.COMPARE, scene -> press(scene, "#settingsButton")),
                new SnapshotPopUp("report", Screen.COMPARE, scene -> press(scene, "#make-report")),
                new SnapshotPopUp("fault", Screen.COMPARE, _ -> new FaultDialog("fault", "Mizan " + Version.text(),
                        Optional.empty(), () -> {}).show(settings)));
    }

    private static Node node(Scene scene, String selector) {
        return Optional.ofNullable(scene.getRoot().lookup(selector))
                .orElseThrow(() -> new IllegalStateException("there is no " + selector));
    }

    /// To the first mark of a chart or map, as by the keyboard.
    private static void step(Node chart) {
        chart.requestFocus();
        Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }

    private static void tooltip(Control control) {
        var place = control.localToScreen(control.getLayoutBounds());
        control.getTooltip().show(control, place.getMinX(), place.getMaxY());
    }

    private static void contextMenu(Node card) {
        var place = card.localToScreen(card.getLayoutBounds());
        Event.fireEvent(card, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, place.getCenterX(),
                place.getCenterY(), false, null));
    }

    private static void type(Scene scene, String selector, String text) {
        TextField field = (TextField) node(scene, selector);
        field.requestFocus();
        field.setText(text);
    }

    private static void press(Scene scene, String button) {
        ((ButtonBase) node(scene, button)).fire();
    }
}
