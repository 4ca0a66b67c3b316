package mizan.statemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// All regions as one view lays them out, in the view's own unit.
///
/// @param box what is to be seen
/// @param places where each region is for the arrow keys and for the card beside it
/// @param labels where its label is; regions without room for one are left out
/// @param values whether there is room for values below the labels
record Arrangement(Bounds box, List<RegionNode> regions, Map<String, Point2D> places, Map<String, Point2D> labels,
        boolean values) {

    Neighbours neighbours() {
        return new Neighbours(new HashMap<>(places));
    }
}
