package mizan.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings a node into sight that has been scrolled out of it; one that is in sight is left where it is.
public final class InSight {

    private InSight() {}

    public static void bring(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                scroll(pane, node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - room;
        if (beyond <= 0) {
            return;
        }
        double top = pane.getVvalue() * beyond;
        if (wanted.getMinY() < top) {
            pane.setVvalue(wanted.getMinY() / beyond);
        } else if (wanted.getMaxY() > top + room) {
            pane.setVvalue(Math.min(1, (wanted.getMaxY() - room) / beyond));
        }
    }
}
