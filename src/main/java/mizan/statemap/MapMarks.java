package mizan.statemap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/// The house on the region where somebody lives, and a flag on each where something is offered.
final class MapMarks extends Group {

    private static final double HOUSE_WIDTH = 12;
    private static final double HOUSE_HEIGHT = 11;
    private static final double FLAG = 11;

    /// From the border of a tile to what stands on it.
    private static final double MARGIN = 1;

    /// From the middle of an outline's label to the house above it.
    private static final double ABOVE_LABEL = 17;

    private final Region house = mark("home-mark");
    private final Map<String, Region> flags = new HashMap<>();
    private String home = "";

    MapMarks() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(house);
    }

    void setHome(String code) {
        home = code;
    }

    void setFlags(Iterable<String> codes) {
        getChildren().removeAll(flags.values());
        flags.clear();
        codes.forEach(code -> flags.put(code, mark("offer-flag")));
        getChildren().addAll(flags.values());
    }

    /// @param places where a region is on the canvas; empty if it is not on the map
    /// @param tile how wide and high a tile is; nothing for outlines
    void layout(Function<String, Optional<Point2D>> places, Point2D tile) {
        put(house, places.apply(home), MARGIN - tile.getX() / 2, tile, HOUSE_WIDTH, HOUSE_HEIGHT);
        // On the other side of the label than the house.
        flags.forEach((code, flag) -> put(flag, places.apply(code), tile.getX() / 2 - MARGIN, tile, FLAG, FLAG));
    }

    private static void put(Region mark, Optional<Point2D> place, double aside, Point2D tile, double width,
            double height) {
        mark.setVisible(place.isPresent());
        boolean tiles = tile.getX() > 0;
        double below = tiles ? -tile.getY() / 2
                : mark.getStyleClass().contains("home-mark") ? -ABOVE_LABEL : ABOVE_LABEL;
        place.ifPresent(here -> mark.resizeRelocate(Math.round(here.getX() + (tiles ? aside : 0) - width / 2),
                Math.round(here.getY() + below - height / 2), width, height));
    }

    private static Region mark(String styleClass) {
        Region mark = new Region();
        mark.getStyleClass().add(styleClass);
        mark.setManaged(false);
        return mark;
    }
}
