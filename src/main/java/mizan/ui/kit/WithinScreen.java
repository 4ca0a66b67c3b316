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
        Rectangle2D room = Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(),
                window.getHeight()).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        place(window, room);
    }

    static void place(Stage window, Rectangle2D room) {
        window.setWidth(Math.min(window.getWidth(), room.getWidth()));
        window.setHeight(Math.min(window.getHeight(), room.getHeight()));
        window.setX(room.getMinX() + (room.getWidth() - window.getWidth()) / 2);
        window.setY(room.getMinY() + (room.getHeight() - window.getHeight()) / 2);
    }
}
