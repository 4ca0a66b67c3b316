package twin.ui.first;

import javafx.scene.Node;
import twin.ui.second.SecondController;

/// Breaks: models have no scene; screens do not call screens.
public final class FirstModel {

    public void show(Node node, SecondController other) {
        other.show(node);
    }
}
