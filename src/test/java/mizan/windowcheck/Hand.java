package mizan.windowcheck;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// Pointer and keys, by the system's own events. Not for the JavaFX thread.
final class Hand {

    /// Events go to the system and come back; in so many frames they have arrived on any machine.
    private static final int ARRIVED = 4;

    private final Robot robot = Screens.ask(Robot::new);

    void move(double x, double y) {
        Screens.run(() -> robot.mouseMove(x, y));
        Screens.frames(ARRIVED);
    }

    /// To where nothing is hovered.
    void leave() {
        move(1, 1);
    }

    Point2D pointer() {
        return Screens.ask(robot::getMousePosition);
    }

    void click(Node node, MouseButton button) {
        reveal(node);
        Point2D at = Screens.ask(() -> centre(node));
        move(at.getX(), at.getY());
        Screens.run(() -> robot.mouseClick(button));
        Screens.frames(ARRIVED);
    }

    void click(Node node) {
        click(node, MouseButton.PRIMARY);
    }

    void hover(Node node) {
        reveal(node);
        Point2D at = Screens.ask(() -> centre(node));
        move(at.getX() - 2, at.getY());
        move(at.getX(), at.getY());
    }

    /// Holds all of them down together.
    void keys(KeyCode... codes) {
        Screens.run(() -> {
            for (KeyCode code : codes) {
                robot.keyPress(code);
            }
            for (int i = codes.length - 1; i >= 0; i--) {
                robot.keyRelease(codes[i]);
            }
        });
        Screens.frames(ARRIVED);
    }

    /// Scrolls until the middle of the node is in the middle of what scrolls it, as far as that goes.
    static void reveal(Node node) {
        Screens.run(() -> {
            for (Parent each = node.getParent(); each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane && pane.getContent() != null) {
                    Bounds inside = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                    double room = pane.getContent().getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight();
                    if (room > 0) {
                        pane.setVvalue(Math.clamp(
                                (inside.getCenterY() - pane.getViewportBounds().getHeight() / 2) / room, 0, 1)
                                * (pane.getVmax() - pane.getVmin()) + pane.getVmin());
                    }
                }
            }
        });
        Screens.frames(ARRIVED);
    }

    private static Point2D centre(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
