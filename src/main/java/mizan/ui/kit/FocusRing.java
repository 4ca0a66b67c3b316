package mizan.ui.kit;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The ring around whatever the keyboard is at: one for all kinds of controls, drawn over the content, so that it
/// neither moves anything nor is cut off by what the control lies in. Whoever uses the mouse does not see it.
final class FocusRing extends Region {

    /// How far it reaches beyond the control: a gap, and the line.
    private static final double REACH = 4;

    /// One for all windows, as there is one keyboard: what a key opens shows at once where the keyboard is.
    private static final BooleanProperty KEYBOARD = new SimpleBooleanProperty();

    private final ZoomPane pane;
    private final Runnable place = this::place;
    private final EventHandler<InputEvent> notice = FocusRing::notice;

    /// @param pane has the ring among its children, in the coordinates of its content
    FocusRing(ZoomPane pane) {
        this.pane = pane;
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        pane.sceneProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(place);
            before.removeEventFilter(KeyEvent.KEY_PRESSED, notice);
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, notice);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(place);
            after.addEventFilter(KeyEvent.KEY_PRESSED, notice);
            after.addEventFilter(MouseEvent.MOUSE_PRESSED, notice);
        }
    }

    private static void notice(InputEvent event) {
        if (!(event instanceof KeyEvent key && key.getCode().isModifierKey())) {
            KEYBOARD.set(event instanceof KeyEvent);
            Platform.requestNextPulse();
        }
    }

    /// After each layout, as whatever has the focus may have been moved, scrolled or made larger.
    private void place() {
        Node owner = getScene().getFocusOwner();
        Bounds seen = KEYBOARD.get() && owner != null && isWithin(owner) ? seen(owner) : new BoundingBox(0, 0, -1, -1);
        setVisible(!seen.isEmpty());
        if (isVisible()) {
            Bounds ring = common(grown(pane.getContent().sceneToLocal(seen)), pane.getContent().getLayoutBounds());
            // It is as large as in the content's coordinates, and lies at a place of the pane's.
            Bounds inPane = pane.getContent().localToParent(ring);
            resizeRelocate(inPane.getMinX(), inPane.getMinY(), ring.getWidth(), ring.getHeight());
        }
    }

    private boolean isWithin(Node node) {
        Node each = node;
        while (each != null && each != pane) {
            each = each.getParent();
        }
        return each == pane && node != pane;
    }

    /// The part of the node that is not scrolled out of sight, in the scene; empty if there is none.
    private static Bounds seen(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node each = node; each != null; each = each.getParent()) {
            Node clip = each.getClip();
            if (clip != null) {
                seen = common(seen, each.localToScene(clip.getBoundsInParent()));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    /// On whole pixels, so that the line is as clear on all sides.
    private static Bounds grown(Bounds bounds) {
        double left = Math.round(bounds.getMinX()) - REACH;
        double top = Math.round(bounds.getMinY()) - REACH;
        return new BoundingBox(left, top, Math.round(bounds.getMaxX()) + REACH - left,
                Math.round(bounds.getMaxY()) + REACH - top);
    }
}
