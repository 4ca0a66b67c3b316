package mizan.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Lets one of several like parts of a pane be pulled to the place of another by the mouse. The parts stay where they are
/// until it is let go; the one whose place it would take is marked meanwhile, by the pseudo-class `:taken`, and the one
/// that is pulled by `:pulled`.
public final class Reordering {

    private static final PseudoClass PULLED = PseudoClass.getPseudoClass("pulled");
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    /// Less far is a click.
    private static final double SHORTEST = 8;

    private final Node handle;
    private final Node part;
    private final IntConsumer moved;
    private double pressedX;
    private double pressedY;
    private boolean pulled;
    private @Nullable Node taken;

    private Reordering(Node handle, Node part, IntConsumer moved) {
        this.handle = handle;
        this.part = part;
        this.moved = moved;
    }

    /// @param handle what is pulled at: the part itself, or something in it
    /// @param moved told the place that the part is to have among the others of its kind, counted from 0
    public static void of(Node handle, Node part, IntConsumer moved) {
        Reordering reordering = new Reordering(handle, part, moved);
        handle.addEventFilter(MouseEvent.MOUSE_PRESSED, reordering::press);
        handle.addEventFilter(MouseEvent.MOUSE_DRAGGED, reordering::pull);
        handle.addEventFilter(MouseEvent.MOUSE_RELEASED, reordering::letGo);
    }

    private void press(MouseEvent event) {
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
    }

    private void pull(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pulled = pulled || Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) > SHORTEST;
        if (pulled) {
            part.pseudoClassStateChanged(PULLED, true);
            mark(nearest(part.getParent().sceneToLocal(event.getSceneX(), event.getSceneY())));
            event.consume();
        }
    }

    private void letGo(MouseEvent event) {
        Node place = taken;
        if (!pulled) {
            return;
        }
        pulled = false;
        part.pseudoClassStateChanged(PULLED, false);
        mark(null);
        end(event);
        if (place != null && !place.equals(part)) {
            moved.accept(parts().indexOf(place));
        }
    }

    /// A pull is no click.
    private void end(Event event) {
        if (handle instanceof ButtonBase button) {
            button.disarm();
        }
        event.consume();
    }

    private void mark(@Nullable Node next) {
        if (taken != null) {
            taken.pseudoClassStateChanged(TAKEN, false);
        }
        taken = next;
        if (next != null && !next.equals(part)) {
            next.pseudoClassStateChanged(TAKEN, true);
        }
    }

    private List<Node> parts() {
        return part.getParent().getChildrenUnmodifiable().stream().filter(node -> node.getClass() == part.getClass())
                .toList();
    }

    private Node nearest(Point2D pointer) {
        return parts().stream().min(Comparator.comparingDouble(node -> distance(node, pointer))).orElse(part);
    }

    /// 0 on the part itself.
    private static double distance(Node node, Point2D pointer) {
        Bounds bounds = node.getBoundsInParent();
        return Math.hypot(pointer.getX() - Math.clamp(pointer.getX(), bounds.getMinX(), bounds.getMaxX()),
                pointer.getY() - Math.clamp(pointer.getY(), bounds.getMinY(), bounds.getMaxY()));
    }
}
