package twin.ui.second;

import javafx.scene.Node;
import twin.app.Main;
import twin.store.Sheet;

/// Breaks: controllers ask no questions; nobody knows the app.
public final class SecondController {

    private final Sheet sheet = new Sheet();

    public void show(Node node) {
        node.setUserData(sheet);
        Main.count();
    }
}
