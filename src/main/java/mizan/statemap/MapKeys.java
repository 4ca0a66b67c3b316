package mizan.statemap;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;

/// What keys do on a map: arrows go to the neighbour, Home and End to the highest and lowest of the ranking, Enter
/// selects or takes back, Esc leaves. Plus and minus change the size of what is seen, 0 shows all, and arrows with Shift
/// move it.
final class MapKeys {

    /// How many times larger or smaller one press makes the map.
    static final double STEP = 1.5;

    /// By how many pixels one press moves the map.
    private static final double MOVE = 60;

    private final StateMap map;
    private final MapCanvas canvas;

    MapKeys(StateMap map, MapCanvas canvas) {
        this.map = map;
        this.canvas = canvas;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (seeing(event) || going(event)) {
            event.consume();
        }
    }

    private boolean seeing(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> map.zoom(STEP);
            case MINUS, SUBTRACT -> map.zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> map.showAll();
            default -> {
                Optional<Neighbours.Direction> arrow = arrow(event);
                if (!event.isShiftDown() || arrow.isEmpty()) {
                    return false;
                }
                Point2D way = arrow.get().way();
                canvas.moveBy(-way.getX() * MOVE, -way.getY() * MOVE);
            }
        }
        return true;
    }

    private boolean going(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN ->
                arrow(event).flatMap(way -> canvas.neighbours().next(map.current(), way)).ifPresent(map::focus);
            case HOME -> map.highest().ifPresent(map::focus);
            case END -> map.lowest().ifPresent(map::focus);
            case ENTER, SPACE -> map.toggle(map.current());
            case ESCAPE -> {
                map.hideCard();
                leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Optional<Neighbours.Direction> arrow(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> Optional.of(Neighbours.Direction.LEFT);
            case RIGHT -> Optional.of(Neighbours.Direction.RIGHT);
            case UP -> Optional.of(Neighbours.Direction.UP);
            case DOWN -> Optional.of(Neighbours.Direction.DOWN);
            default -> Optional.empty();
        };
    }

    /// Goes on from the region, as the only one that Tab stops at: from the map itself the next stop would be within.
    private void leave() {
        RegionNode node = canvas.region(map.current());
        if (node != null) {
            node.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }
}
