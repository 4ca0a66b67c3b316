package mizan.statemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import mizan.text.Surroundings;

/// The regions and their labels as one view lays them out, as large as there is room for.
final class MapCanvas extends Region {

    private static final double HOUSE_WIDTH = 12;
    private static final double HOUSE_HEIGHT = 11;

    /// From the middle of a tile to its corner, where the house stands.
    private static final double TILE_CORNER = 30;

    /// From the middle of an outline's label to the house above it.
    private static final double ABOVE_LABEL = 17;

    private final List<Outline> outlines = Atlas.read();
    private final Map<String, RegionNode> nodes = new HashMap<>();
    private final Group shapes = new Group();
    private final Group labels = new Group();
    private final ObservableValue<NodeOrientation> reading = Surroundings.direction(this);
    private final Scale scale = new Scale(1, 1);
    private final Region homeMark = new Region();
    private Arrangement arrangement = GeographicView.of(outlines);
    private String home = "";

    MapCanvas() {
        // West is left in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        shapes.getTransforms().add(scale);
        shapes.setManaged(false);
        labels.setManaged(false);
        labels.setMouseTransparent(true);
        homeMark.getStyleClass().add("home-mark");
        homeMark.setManaged(false);
        getChildren().addAll(shapes, labels);
    }

    /// Lays the regions out anew, as new nodes.
    void arrange(MapView view) {
        arrangement = view == MapView.TILES ? TileView.of(outlines) : GeographicView.of(outlines);
        nodes.clear();
        labels.getChildren().clear();
        for (RegionNode node : arrangement.regions()) {
            nodes.put(node.code(), node);
            if (arrangement.labels().containsKey(node.code())) {
                labels.getChildren().add(node.name());
            }
            if (arrangement.values()) {
                node.value().nodeOrientationProperty().bind(reading);
                labels.getChildren().add(node.value());
            }
        }
        labels.getChildren().add(homeMark);
        shapes.getChildren().setAll(arrangement.regions());
        requestLayout();
    }

    List<RegionNode> regions() {
        return arrangement.regions();
    }

    @Nullable
    RegionNode region(String code) {
        return nodes.get(code);
    }

    Neighbours neighbours() {
        return arrangement.neighbours();
    }

    /// Where a region is, in the canvas's coordinates; null if there is no such region.
    @Nullable
    Point2D place(String code) {
        Point2D place = arrangement.labels().getOrDefault(code, arrangement.places().get(code));
        return place == null ? null : onCanvas(place);
    }

    /// Puts the house on a region; on none for an empty code.
    void setHome(String code) {
        home = code;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / arrangement.box().getWidth(),
                getHeight() / arrangement.box().getHeight());
        scale.setX(factor);
        scale.setY(factor);
        Point2D corner = corner(factor);
        shapes.setLayoutX(corner.getX());
        shapes.setLayoutY(corner.getY());
        boolean values = arrangement.values() && valuesFit(factor);
        for (RegionNode node : arrangement.regions()) {
            Point2D at = arrangement.labels().get(node.code());
            node.value().setVisible(values);
            if (at != null) {
                Point2D here = onCanvas(at);
                centre(node.name(), here.getX(), here.getY() - (values ? 8 : 0));
                centre(node.value(), here.getX(), here.getY() + 9);
            }
        }
        layoutHome(factor);
    }

    /// A number that is cut is another one: all are shown or none.
    private boolean valuesFit(double factor) {
        return arrangement.regions()
                .stream()
                .allMatch(node -> Math.ceil(node.value().prefWidth(-1)) <= TileView.SIDE * factor - 2);
    }

    private void layoutHome(double factor) {
        Point2D place = arrangement.places().get(home);
        homeMark.setVisible(place != null);
        if (place != null) {
            Point2D here = onCanvas(place);
            double aside = arrangement.values() ? -TILE_CORNER * factor : 0;
            double above = arrangement.values() ? -TILE_CORNER * factor : -ABOVE_LABEL;
            homeMark.resizeRelocate(Math.round(here.getX() + aside - HOUSE_WIDTH / 2),
                    Math.round(here.getY() + above - HOUSE_HEIGHT / 2), HOUSE_WIDTH, HOUSE_HEIGHT);
        }
    }

    /// Where the view's origin lies so that its box is in the middle.
    private Point2D corner(double factor) {
        return new Point2D(
                (getWidth() - arrangement.box().getWidth() * factor) / 2 - arrangement.box().getMinX() * factor,
                (getHeight() - arrangement.box().getHeight() * factor) / 2 - arrangement.box().getMinY() * factor);
    }

    private Point2D onCanvas(Point2D place) {
        Point2D corner = corner(scale.getX());
        return new Point2D(corner.getX() + place.getX() * scale.getX(), corner.getY() + place.getY() * scale.getX());
    }

    private static void centre(Label label, double x, double y) {
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(width));
        label.resizeRelocate(Math.round(x - width / 2), Math.round(y - height / 2), width, height);
    }
}
