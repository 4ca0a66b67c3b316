package mizan.statemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;

/// The names of regions that are too many for each to have one: those with most weight, as many as there is room for.
final class NameTags extends Group {

    /// All of the map has so many, a part of it as many as fit.
    private static final int FEW = 12;
    private static final int MANY = 60;
    private static final double LARGE = 3;

    /// What else lies over the map.
    private static final double CORNER = 32;
    private static final double CORNER_HEIGHT = 94;

    /// Between a name and the next one.
    private static final double GAP = 3;

    private final Map<String, Label> tags = new HashMap<>();
    private List<RegionValue> heaviest = List.of();

    NameTags() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Keeps what could be named, the heaviest first.
    void show(List<RegionValue> regions) {
        heaviest = regions.stream()
                .filter(region -> region.weight() > 0)
                .sorted(Comparator.comparingDouble(RegionValue::weight).reversed().thenComparing(RegionValue::code))
                .toList();
        heaviest.forEach(region -> {
            Label tag = tags.get(region.code());
            if (tag != null) {
                tag.setText(region.name());
            }
        });
    }

    /// Puts the names into their regions, or above those that are too small, where they cover no other name.
    void layout(Viewport seen, Map<String, RegionNode> nodes, double width, double height) {
        getChildren().forEach(tag -> tag.setVisible(false));
        // The buttons for its size lie in one of the lower corners, as one reads.
        List<Bounds> taken = new ArrayList<>(List.of(new BoundingBox(0, height - CORNER_HEIGHT, CORNER, CORNER_HEIGHT),
                new BoundingBox(width - CORNER, height - CORNER_HEIGHT, CORNER, CORNER_HEIGHT)));
        int most = taken.size() + (seen.zoom() < LARGE ? FEW : MANY);
        for (RegionValue region : heaviest) {
            RegionNode node = nodes.get(region.code());
            if (node == null || taken.size() == most) {
                continue;
            }
            Point2D here = seen.onCanvas(node.outline().middle());
            if (here.getX() > 0 && here.getX() < width && here.getY() > 0 && here.getY() < height) {
                put(region, here, node.outline().room() * seen.scale(), width, taken);
            }
        }
    }

    /// @param room from the middle of the region to its border
    private void put(RegionValue region, Point2D middle, double room, double width, List<Bounds> taken) {
        Label tag = tags.computeIfAbsent(region.code(), _ -> tag(region));
        double wide = Math.ceil(tag.prefWidth(-1));
        double high = Math.ceil(tag.prefHeight(-1));
        double left = Math.clamp(middle.getX() - wide / 2, 0, Math.max(0, width - wide));
        double top = middle.getY() - high / 2 - (wide / 2 <= room ? 0 : room + high / 2);
        Bounds box = new BoundingBox(left - GAP, top - GAP, wide + 2 * GAP, high + 2 * GAP);
        if (taken.stream().noneMatch(box::intersects)) {
            taken.add(box);
            tag.resizeRelocate(Math.round(left), Math.round(top), wide, high);
            tag.setVisible(true);
        }
    }

    private Label tag(RegionValue region) {
        Label tag = new Label(region.name());
        tag.getStyleClass().add("area-name");
        tag.setManaged(false);
        getChildren().add(tag);
        // Without its styles it has no size yet.
        tag.applyCss();
        return tag;
    }
}
