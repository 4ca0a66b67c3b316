package mizan.statemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import mizan.text.Surroundings;
import org.jspecify.annotations.Nullable;

/// The regions and their labels as one view lays them out, as large as there is room for.
final class MapCanvas extends Region {

    /// Between the letters on a tile and its border.
    private static final double MARGIN = 2;

    private static final double LEAST_MAP = 180;
    private static final double LEAST_TILE = 36;

    /// What a line of letters has above and below them.
    private static final double LEADING = 6;

    /// What is brought into sight is so far from the edges.
    private static final double EDGE = 40;

    private final List<Outline> outlines = Atlas.read();
    private final Map<String, RegionNode> nodes = new HashMap<>();
    private final Group shapes = new Group();
    private final MotionPicture motion = new MotionPicture(shapes, this::requestLayout);
    private final Group moved = new Group(shapes, motion);
    private final Group labels = new Group();
    private final ObservableValue<NodeOrientation> reading = Surroundings.direction(this);
    private final Scale scale = new Scale(1, 1);
    private final MapMarks marks = new MapMarks();
    private final NameTags tags = new NameTags();
    private final Rectangle window = new Rectangle();
    private final Viewport seen = new Viewport(GeographicView.BOX);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private @Nullable List<Outline> areas;
    private Arrangement arrangement = GeographicView.of(outlines);
    private Point2D unit = new Point2D(1, 1);

    MapCanvas() {
        // West is left in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        moved.getTransforms().add(scale);
        moved.setManaged(false);
        labels.setManaged(false);
        labels.setMouseTransparent(true);
        getChildren().addAll(moved, tags, labels, marks);
        reading.subscribe(_ -> requestLayout());
    }

    /// Lays the regions out anew, as new nodes.
    void arrange(MapView view) {
        arrangement = switch (view) {
            case TILES -> TileView.of(outlines);
            case GEOGRAPHIC -> GeographicView.of(outlines);
            case AREAS -> AreaView.of(outlines, areas());
        };
        nodes.clear();
        tags.show(List.of());
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
        shapes.getChildren().setAll(arrangement.regions());
        shapes.getChildren().addAll(arrangement.above());
        showAll();
    }

    /// They are read when they are shown for the first time.
    private List<Outline> areas() {
        if (areas == null) {
            areas = Atlas.readAreas();
        }
        return areas;
    }

    /// Keeps the names of regions that are too many for each to have one.
    void showNames(List<RegionValue> regions) {
        tags.show(regions);
        requestLayout();
    }

    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /// @return whether there was anything to change
    boolean zoomAt(double factor, Point2D still) {
        boolean changes = !arrangement.values() && seen.zoomsBy(factor);
        if (changes) {
            motion.begin(seen);
            seen.zoomAt(factor, still);
            look();
        }
        return changes;
    }

    void moveBy(double right, double down) {
        if (seen.zoom() > 1) {
            motion.begin(seen);
            seen.moveBy(right, down);
            look();
        }
    }

    void showAll() {
        motion.end();
        seen.reset();
        look();
    }

    void showLarge(String code) {
        RegionNode node = nodes.get(code);
        if (node != null && !arrangement.values()) {
            motion.end();
            seen.fit(node.bounds());
            look();
        }
    }

    /// Brings a region into sight, if only a part of the map is.
    void reveal(String code) {
        Point2D place = arrangement.places().get(code);
        if (place != null && seen.zoom() > 1) {
            motion.end();
            seen.reveal(place, EDGE);
            look();
        }
    }

    private void look() {
        zoom.set(seen.zoom());
        requestLayout();
    }

    /// The region that somebody means who points at a place.
    RegionNode near(RegionNode there, Point2D pointer) {
        return arrangement.near(there, pointer, seen);
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
        marks.setHome(code);
        requestLayout();
    }

    /// Puts a flag on each of the regions, and on no others.
    void setFlags(Iterable<String> codes) {
        marks.setFlags(codes);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean tiles = arrangement.values();
        double across = getWidth() / arrangement.box().getWidth();
        double down = getHeight() / arrangement.box().getHeight();
        seen.resize(getWidth(), getHeight());
        double size = seen.scale();
        unit = tiles ? new Point2D(across, down) : new Point2D(size, size);
        scale.setX(tiles ? 1 : size);
        scale.setY(tiles ? 1 : size);
        showWindow();
        Point2D corner = corner();
        moved.setLayoutX(corner.getX());
        moved.setLayoutY(corner.getY());
        boolean values = tiles && valuesFit();
        for (RegionNode node : arrangement.regions()) {
            if (tiles) {
                TileView.fit(node, across, down);
            }
            layoutLetters(node, values);
        }
        if (!motion.moving()) {
            arrangement.zoom(tiles ? 1 : seen.zoom(), size);
        }
        tags.layout(seen, arrangement.areas() ? nodes : Map.of(), getWidth(), getHeight());
        marks.layout(code -> Optional.ofNullable(arrangement.places().get(code)).map(this::onCanvas),
                arrangement.values() ? unit : Point2D.ZERO);
    }

    /// A part of the map ends at the edges of the canvas.
    private void showWindow() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        setClip(seen.zoom() > 1 ? window : null);
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
        Point2D at = arrangement.labels().get(node.code());
        if (at == null) {
            return;
        }
        node.value().setVisible(values);
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

    /// Where the view's origin lies so that its box is in the middle.
    private Point2D corner() {
        if (!arrangement.values()) {
            return seen.corner();
        }
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
