package mizan.statemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.shape.Rectangle;

/// A tile of the same size for each region: what is small on the map weighs as much as what is large. Tiles fill the
/// canvas, so that their unit is one tile, and those who draw them say how wide and high that is.
final class TileView {

    private static final double GAP = 3;

    private TileView() {}

    static Arrangement of(List<Outline> outlines) {
        List<RegionNode> regions = new ArrayList<>();
        Map<String, Point2D> places = new HashMap<>();
        int columns = 0;
        int rows = 0;
        for (Outline outline : outlines) {
            Rectangle tile = new Rectangle();
            tile.getStyleClass().add("region-tile");
            regions.add(new RegionNode(outline, "state-" + outline.postal(), List.of(tile), List.of()));
            places.put(outline.code(), new Point2D(outline.column() + 0.5, outline.row() + 0.5));
            columns = Math.max(columns, outline.column() + 1);
            rows = Math.max(rows, outline.row() + 1);
        }
        return new Arrangement(new BoundingBox(0, 0, columns, rows), regions, places, places, true, List.of());
    }

    /// Makes a tile as large as its share of the canvas.
    static void fit(RegionNode region, double width, double height) {
        Outline outline = region.outline();
        Rectangle tile = (Rectangle) region.shape();
        tile.setX(outline.column() * width + GAP / 2);
        tile.setY(outline.row() * height + GAP / 2);
        tile.setWidth(width - GAP);
        tile.setHeight(height - GAP);
    }
}
