package mizan.statemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// The metropolitan areas where they lie, on the ground of the states: what is left of a state between its areas is a
/// region too. Areas that are too small at the present size are dots.
final class AreaView {

    private AreaView() {}

    /// @param states whose ground lies below the areas, by their own codes
    static Arrangement of(List<Outline> states, List<Outline> areas) {
        List<RegionNode> regions = new ArrayList<>();
        Map<String, Point2D> places = new HashMap<>();
        List<SVGPath> borders = new ArrayList<>();
        for (Outline state : states) {
            regions.add(new RegionNode(state, "ground-" + state.postal(), List.of(path(state)), List.of()).asGround());
            places.put(state.code(), state.middle());
            SVGPath border = path(state);
            border.getStyleClass().add("state-border");
            border.setMouseTransparent(true);
            borders.add(border);
        }
        for (Outline area : areas) {
            Circle dot = new Circle(area.x(), area.y(), 1);
            dot.setVisible(false);
            regions.add(new RegionNode(area, "area-" + area.code(), List.of(path(area), dot), List.of()));
            places.put(area.code(), area.middle());
        }
        return new Arrangement(GeographicView.BOX, regions, places, Map.of(), false, borders);
    }

    private static SVGPath path(Outline outline) {
        SVGPath path = new SVGPath();
        path.setContent(outline.path());
        return path;
    }
}
