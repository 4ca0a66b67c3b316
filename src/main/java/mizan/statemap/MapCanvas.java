package mizan.statemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import mizan.text.Surroundings;
import org.jspecify.annotations.Nullable;

/// The regions and their labels as one view lays them out, as large as there is room for.
final class MapCanvas extends Region {

    private static final double HOUSE_WIDTH = 12;
    private static final double HOUSE_HEIGHT = 11;
    private static final double FLAG = 11;

    /// Between the letters on a tile and its border.
    private static final double MARGIN = 2;

    private static final double LEAST_MAP = 180;
    private static final double LEAST_TILE = 36;

    /// What a line of letters has above and below them.
    private static final double LEADING = 6;

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
    private Point2D unit = new Point2D(1, 1);
    private String home = "";
    private final Map<String, Region> flags = new HashMap<>();

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
        reading.subscribe(_ -> requestLayout());
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
        labels.getChildren().addAll(flags.values());
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

    /// How high it is at least, so that regions can be pointed at, and tiles have room for a name and a value.
    double least() {
        return arrangement.values() ? LEAST_TILE * arrangement.box().getHeight() : LEAST_MAP;
    }

    /// Puts the house on a region; on none for an empty code.
    void setHome(String code) {
        home = code;
        requestLayout();
    }

    /// Puts a flag on each of the regions, and on no others.
    void setFlags(Iterable<String> codes) {
        labels.getChildren().removeAll(flags.values());
        flags.clear();
        for (String code : codes) {
            Region flag = new Region();
            flag.getStyleClass().add("offer-flag");
            flag.setManaged(false);
            flag.setMouseTransparent(true);
            flags.put(code, flag);
        }
        labels.getChildren().addAll(flags.values());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean tiles = arrangement.values();
        double across = getWidth() / arrangement.box().getWidth();
        double down = getHeight() / arrangement.box().getHeight();
        double least = Math.min(across, down);
        unit = tiles ? new Point2D(across, down) : new Point2D(least, least);
        scale.setX(tiles ? 1 : least);
        scale.setY(tiles ? 1 : least);
        Point2D corner = corner();
        shapes.setLayoutX(corner.getX());
        shapes.setLayoutY(corner.getY());
        boolean values = tiles && valuesFit();
        for (RegionNode node : arrangement.regions()) {
            if (tiles) {
                TileView.fit(node, across, down);
            }
            layoutLetters(node, values);
        }
        layoutHome();
        layoutFlags();
    }

    /// A number that is cut is another one: all are shown or none, and none takes the room of its state's name.
    private boolean valuesFit() {
        return arrangement.regions()
                .stream()
                .map(RegionNode::value)
                .allMatch(value -> Math.ceil(value.prefWidth(-1)) <= unit.getX() - 2 * MARGIN
                        && 2 * value.prefHeight(-1) - LEADING <= unit.getY() - 2 * MARGIN);
    }

    private void layoutLetters(RegionNode node, boolean values) {
        node.value().setVisible(values);
        Point2D at = arrangement.labels().get(node.code());
        if (at == null) {
            return;
        }
        Point2D here = onCanvas(at);
        double below = values ? Math.ceil(node.value().prefHeight(-1)) : 0;
        boolean named = write(node, at, below);
        node.name().setVisible(named);
        double above = named ? Math.ceil(node.name().prefHeight(-1)) : 0;
        centre(node.name(), here.getX(), here.getY() - below / 2);
        centre(node.value(), here.getX(), here.getY() + above / 2);
    }

    /// Writes a region's name as it fits; a code of two letters fits wherever there is a place for it.
    ///
    /// @param below how high what stands below the name is
    /// @return whether there is a name to be seen
    private boolean write(RegionNode node, Point2D at, double below) {
        boolean codes = reading.getValue() != NodeOrientation.RIGHT_TO_LEFT;
        for (String text : node.names(codes)) {
            node.name().setText(text);
            double width = Math.ceil(node.name().prefWidth(-1));
            double height = Math.ceil(node.name().prefHeight(-1)) + below - LEADING;
            if (arrangement.values()
                    ? width <= unit.getX() - 2 * MARGIN && height <= unit.getY() - 2 * MARGIN
                    : codes || node.holds(at, width / unit.getX(), height / unit.getY())) {
                return true;
            }
        }
        return false;
    }

    private void layoutHome() {
        Point2D place = arrangement.places().get(home);
        homeMark.setVisible(place != null);
        if (place != null) {
            Point2D here = onCanvas(place);
            double aside = arrangement.values() ? MARGIN - unit.getX() / 2 : 0;
            double above = arrangement.values() ? -unit.getY() / 2 : -ABOVE_LABEL;
            homeMark.resizeRelocate(Math.round(here.getX() + aside - HOUSE_WIDTH / 2),
                    Math.round(here.getY() + above - HOUSE_HEIGHT / 2), HOUSE_WIDTH, HOUSE_HEIGHT);
        }
    }

    /// On the other side of the label than the house.
    private void layoutFlags() {
        flags.forEach((code, flag) -> {
            Point2D place = arrangement.places().get(code);
            flag.setVisible(place != null);
            if (place != null) {
                Point2D here = onCanvas(place);
                double aside = arrangement.values() ? unit.getX() / 2 - MARGIN : 0;
                double below = arrangement.values() ? -unit.getY() / 2 : ABOVE_LABEL;
                flag.resizeRelocate(Math.round(here.getX() + aside - FLAG / 2),
                        Math.round(here.getY() + below - FLAG / 2), FLAG, FLAG);
            }
        });
    }

    /// Where the view's origin lies so that its box is in the middle.
    private Point2D corner() {
        Bounds box = arrangement.box();
        return new Point2D((getWidth() - box.getWidth() * unit.getX()) / 2 - box.getMinX() * unit.getX(),
                (getHeight() - box.getHeight() * unit.getY()) / 2 - box.getMinY() * unit.getY());
    }

    private Point2D onCanvas(Point2D place) {
        Point2D corner = corner();
        return new Point2D(corner.getX() + place.getX() * unit.getX(), corner.getY() + place.getY() * unit.getY());
    }

    private static void centre(Label label, double x, double y) {
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(width));
        label.resizeRelocate(Math.round(x - width / 2), Math.round(y - height / 2), width, height);
    }
}
