package mizan.statemap;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What the pointer does on a map. It means the region that it is at, or a small one close to it; a click chooses it,
/// and a second one shows it larger. The wheel and a pinch change the size of what is seen, and pulling moves it.
final class MapPointer {

    /// How much of a turn of the wheel, in pixels, makes the map e times as large.
    private static final double WHEEL = 250;

    private static final double TWICE = 2;

    private final StateMap map;
    private final MapCanvas canvas;
    private Point2D pulledFrom = Point2D.ZERO;
    private String meant = "";

    MapPointer(StateMap map, MapCanvas canvas) {
        this.map = map;
        this.canvas = canvas;
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pulledFrom = at(event));
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pulled);
    }

    /// Listens to a region.
    void watch(RegionNode node) {
        node.setOnMouseEntered(event -> pointAt(node, event));
        node.setOnMouseMoved(event -> pointAt(node, event));
        node.setOnMouseExited(_ -> map.leave(meant));
        node.setOnMouseClicked(event -> clicked(canvas.near(node, at(event)), event));
    }

    private void pointAt(RegionNode node, MouseEvent event) {
        meant = canvas.near(node, at(event)).code();
        map.point(meant, at(event));
    }

    private void clicked(RegionNode node, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == TWICE) {
            map.selected().set(node.code());
            map.showLarge(node.code());
            return;
        }
        map.focus(node.code());
        map.toggle(node.code());
    }

    /// What has nothing to change here is left to the page, which the wheel moves too.
    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isShortcutDown()
                && canvas.zoomAt(Math.exp(event.getDeltaY() / WHEEL), new Point2D(event.getX(), event.getY()))) {
            event.consume();
        }
    }

    private void pinched(ZoomEvent event) {
        canvas.zoomAt(event.getZoomFactor(), new Point2D(event.getX(), event.getY()));
        event.consume();
    }

    private void pulled(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            map.hideCard();
            canvas.moveBy(at(event).getX() - pulledFrom.getX(), at(event).getY() - pulledFrom.getY());
            pulledFrom = at(event);
        }
    }

    private Point2D at(MouseEvent event) {
        return canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
    }
}
