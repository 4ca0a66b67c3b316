package mizan.windowcheck;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Finds what is in a window. For the JavaFX thread.
final class Nodes {

    private Nodes() {}

    /// All nodes of the type below the node, that node included, that are visible as far as their own settings go.
    static <N extends Node> List<N> below(Node node, Class<N> type) {
        List<N> found = new ArrayList<>();
        collect(node, type, found);
        return found;
    }

    private static <N extends Node> void collect(Node node, Class<N> type, List<N> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }

    /// Whether the node has a style class whose name is, or ends in, one of these.
    static boolean styled(Node node, String styleClass) {
        return node.getStyleClass().contains(styleClass);
    }

    static Rectangle2D onScreen(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), Math.max(0, bounds.getWidth()),
                Math.max(0, bounds.getHeight()));
    }

    static Rectangle2D larger(Rectangle2D part, double by) {
        return new Rectangle2D(part.getMinX() - by, part.getMinY() - by, part.getWidth() + 2 * by,
                part.getHeight() + 2 * by);
    }

    static List<PopupWindow> popUps() {
        return Window.getWindows()
                .stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(Window::isShowing)
                .toList();
    }

    /// What a label would say but has no room for; empty if it says all.
    static List<String> cutTexts(Node node) {
        List<String> cut = new ArrayList<>();
        for (Labeled label : below(node, Labeled.class)) {
            String whole = label.getText() == null ? "" : label.getText();
            for (Node child : label.getChildrenUnmodifiable()) {
                if (child instanceof Text text && !text.getText().equals(whole)
                        && text.getText().contains(label.getEllipsisString()) && !whole.isEmpty()) {
                    cut.add(whole);
                }
            }
        }
        return cut;
    }

    /// What a person who reads the report can find it by.
    static String named(Node node) {
        String words = node instanceof Labeled label && label.getText() != null && !label.getText().isBlank()
                ? label.getText()
                : node.getAccessibleText();
        String id = node.getId() == null ? "" : "#" + node.getId() + " ";
        return node.getClass().getSimpleName() + " " + id + node.getStyleClass()
                + (words == null ? "" : " \"" + words + "\"");
    }
}
