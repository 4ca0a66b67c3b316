package mizan.ui.kit;

import javafx.scene.Node;

/// Whether nodes are there: what is not to be seen takes no room either.
public final class Shown {

    private Shown() {}

    public static void set(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
