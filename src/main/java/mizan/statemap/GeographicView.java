package mizan.statemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/// The regions where they lie. Those that are too small to be seen or pointed at are drawn once more, as boxes in the
/// ocean with a line to the place.
final class GeographicView {

    /// What is seen of the drawing at first.
    static final Bounds BOX = new BoundingBox(-58, 8, 1086, 602);

    /// A label of two letters needs so much room to each side.
    private static final double LABEL_ROOM = 15;

    private static final double BOX_LEFT = 984;
    private static final double BOX_TOP = 118;
    private static final double BOX_WIDTH = 42;
    private static final double BOX_HEIGHT = 25;
    private static final double BOX_STEP = 31;

    private GeographicView() {}

    static Arrangement of(List<Outline> outlines) {
        List<RegionNode> regions = new ArrayList<>();
        Map<String, Point2D> places = new HashMap<>();
        Map<String, Point2D> labels = new HashMap<>();
        for (Outline outline : outlines) {
            SVGPath shape = new SVGPath();
            shape.setContent(outline.path());
            List<Shape> filled = new ArrayList<>(List.of(shape));
            List<Line> leaders = new ArrayList<>();
            Point2D place = outline.middle();
            if (outline.callOut() >= 0) {
                double top = BOX_TOP + outline.callOut() * BOX_STEP;
                Rectangle box = new Rectangle(BOX_LEFT, top, BOX_WIDTH, BOX_HEIGHT);
                filled.add(box);
                Line leader = new Line(place.getX(), place.getY(), BOX_LEFT, top + BOX_HEIGHT / 2);
                leader.getStyleClass().add("call-out-line");
                leader.setMouseTransparent(true);
                leaders.add(leader);
                labels.put(outline.code(), new Point2D(BOX_LEFT + BOX_WIDTH / 2, top + BOX_HEIGHT / 2));
            } else if (outline.room() >= LABEL_ROOM) {
                labels.put(outline.code(), place);
            }
            places.put(outline.code(), place);
            regions.add(new RegionNode(outline, "state-" + outline.postal(), filled, leaders));
        }
        return new Arrangement(BOX, regions, places, labels, false, List.of());
    }
}
