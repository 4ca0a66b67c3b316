package mizan.statemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Shape;

/// All regions as one view lays them out, in the view's own unit.
///
/// @param box what is to be seen
/// @param places where each region is for the arrow keys and for the card beside it
/// @param labels where its label is; regions without room for one are left out
/// @param values whether there is room for values below the labels
/// @param above what is drawn over the regions
record Arrangement(Bounds box, List<RegionNode> regions, Map<String, Point2D> places, Map<String, Point2D> labels,
        boolean values, List<? extends Shape> above) {

    /// A small area is meant by whoever points as close to its middle.
    private static final double CLOSE = 12;

    /// Whether it has areas on the ground of the states.
    boolean areas() {
        return !above.isEmpty();
    }

    /// The region that somebody means who points at a place: what is there, or, on bare ground, a small area close
    /// to it.
    RegionNode near(RegionNode there, Point2D pointer, Viewport seen) {
        RegionNode nearest = there;
        double least = areas() && !there.area() ? CLOSE : 0;
        for (RegionNode node : regions) {
            double distance = seen.onCanvas(node.outline().middle()).distance(pointer);
            if (node.area() && node.outline().room() * seen.scale() < CLOSE / 2 && distance < least) {
                nearest = node;
                least = distance;
            }
        }
        return nearest;
    }

    /// Keeps all borders as thin as they are when all of the map is seen.
    ///
    /// @param scale how many pixels a unit takes
    void zoom(double zoom, double scale) {
        regions.forEach(node -> node.zoom(zoom, scale));
        above.forEach(border -> border.setStrokeWidth(1 / zoom));
    }

    Neighbours neighbours() {
        return new Neighbours(new HashMap<>(places));
    }
}
