package mizan.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Places a window that has no place of its own: in the middle of the screen, and never larger than it, so that its title
/// bar can be reached. For the JavaFX thread.
public final class WithinScreen {

    private WithinScreen() {}

    /// @param window shown already: only then is known how large its frame is
    public static void place(Stage window) {
        place(window, room(new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight())));
    }

    /// What there is for windows on the screen on which something is; on the first where it is on none.
    static Rectangle2D room(Rectangle2D of) {
        return Screen.getScreensForRectangle(of).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
    }

    static void place(Stage window, Rectangle2D room) {
        window.setWidth(Math.min(window.getWidth(), room.getWidth()));
        window.setHeight(Math.min(window.getHeight(), room.getHeight()));
        window.setX(room.getMinX() + (room.getWidth() - window.getWidth()) / 2);
        window.setY(room.getMinY() + (room.getHeight() - window.getHeight()) / 2);
    }
}
