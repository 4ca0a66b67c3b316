package mizan.statemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.shape.Rectangle;

/// A tile of the same size for each region: what is small on the map weighs as much as what is large.
final class TileView {

    private static final double STEP = 80;
    private static final double GAP = 4;

    /// How wide and high a tile is.
    static final double SIDE = STEP - GAP;

    private TileView() {}

    static Arrangement of(List<Outline> outlines) {
        List<RegionNode> regions = new ArrayList<>();
        Map<String, Point2D> places = new HashMap<>();
        int columns = 0;
        int rows = 0;
        for (Outline outline : outlines) {
            double x = outline.column() * STEP;
            double y = outline.row() * STEP;
            Rectangle tile = new Rectangle(x + GAP / 2, y + GAP / 2, SIDE, SIDE);
            tile.getStyleClass().add("region-tile");
            regions.add(new RegionNode(outline, List.of(tile), List.of()));
            places.put(outline.code(), new Point2D(x + STEP / 2, y + STEP / 2));
            columns = Math.max(columns, outline.column() + 1);
            rows = Math.max(rows, outline.row() + 1);
        }
        return new Arrangement(new BoundingBox(0, 0, columns * STEP, rows * STEP), regions, places, places, true);
    }
}
