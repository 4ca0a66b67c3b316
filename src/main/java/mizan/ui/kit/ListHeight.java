package mizan.ui.kit;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;

/// Lists that open below or above their field are no higher than the screen has room there; JavaFX opens ten rows, however
/// large they are.
public final class ListHeight {

    private static final int MOST_ROWS = 10;
    private static final int LEAST_ROWS = 3;

    private ListHeight() {}

    /// To be called once for what holds such fields.
    public static void fitScreen(Node root) {
        root.addEventHandler(ComboBoxBase.ON_SHOWING, ListHeight::fit);
    }

    private static void fit(Event opening) {
        if (opening.getTarget() instanceof ComboBox<?> field) {
            Bounds box = field.localToScreen(field.getLayoutBounds());
            Rectangle2D screen = WithinScreen.room(new Rectangle2D(box.getMinX(), box.getMinY(), 1, 1));
            double room = Math.max(box.getMinY() - screen.getMinY(), screen.getMaxY() - box.getMaxY());
            // A row is a little less high than the field.
            field.setVisibleRowCount(Math.clamp((int) (room / box.getHeight()), LEAST_ROWS, MOST_ROWS));
        }
    }
}
