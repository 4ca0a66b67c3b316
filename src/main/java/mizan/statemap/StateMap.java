package mizan.statemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import mizan.chart.DetailCard;
import org.jspecify.annotations.Nullable;

/// The states in the colours of their values. One region at a time can be *meant*, by the pointer or the keyboard, here
/// or in what is linked with the map; one can be *selected*, and one is *home*.
///
/// The keyboard enters by Tab at one region; arrow keys go to the neighbour, Home and End to the highest and lowest of
/// the ranking, Enter selects or takes back, Esc leaves.
public final class StateMap extends Region {

    static final String SHEET = String.valueOf(StateMap.class.getResource("statemap.css"));

    private final List<Outline> outlines = Atlas.read();
    private final PaintTokens tokens = new PaintTokens(this);
    private final Map<String, RegionNode> nodes = new HashMap<>();
    private final Group shapes = new Group();
    private final Group labels = new Group();
    private final Scale scale = new Scale(1, 1);
    private final Region homeMark = new Region();
    private final DetailCard card = new DetailCard(this);
    private final ObjectProperty<MapView> view = new SimpleObjectProperty<>(MapView.GEOGRAPHIC);
    private final StringProperty meant = new SimpleStringProperty("");
    private final StringProperty selected = new SimpleStringProperty("");
    private final StringProperty home = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private Arrangement arrangement = GeographicView.of(outlines);
    private String current = "";

    /// What the map shows.
    public record Shown(List<RegionValue> regions, ColourScale scale) {

        static final Shown NOTHING = new Shown(List.of(), ColourScale.sequential(new double[0]));

        Optional<RegionValue> region(String code) {
            return regions.stream().filter(region -> region.code().equals(code)).findFirst();
        }
    }

    public StateMap() {
        getStyleClass().add("state-map");
        getStylesheets().add(SHEET);
        // West is left in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.PARENT);
        shapes.getTransforms().add(scale);
        shapes.setManaged(false);
        labels.setManaged(false);
        labels.setMouseTransparent(true);
        homeMark.getStyleClass().add("home-mark");
        homeMark.setManaged(false);
        getChildren().addAll(shapes, labels);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        view.subscribe((_, _) -> arrange());
        meant.subscribe((before, now) -> mark(before, now, RegionNode::setMeant));
        selected.subscribe((before, now) -> mark(before, now, RegionNode::setSelected));
        home.subscribe((before, now) -> {
            mark(before, now, RegionNode::setHome);
            requestLayout();
        });
        tokens.paints().subscribe((_, _) -> paint());
        arrange();
    }

    /// Shows these values from now on. Regions that are not among them keep no value.
    public void show(List<RegionValue> regions, ColourScale colours) {
        shown.set(new Shown(List.copyOf(regions), colours));
        paint();
        RegionNode focused = nodes.get(current);
        if (focused != null && focused.isFocused() && card.showing()) {
            present(current);
        }
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<MapView> view() {
        return view;
    }

    /// The code of the region that is pointed at; empty for none.
    public StringProperty meant() {
        return meant;
    }

    /// The code of the region that was chosen; empty for none.
    public StringProperty selected() {
        return selected;
    }

    /// The code of the region with the mark of a house; empty for none.
    public StringProperty home() {
        return home;
    }

    /// Lets go of the card beside the map. Called when the map is taken off the screen.
    public void dispose() {
        card.hide();
    }

    ReadOnlyObjectProperty<MapPaints> paints() {
        return tokens.paints();
    }

    PaintTokens tokens() {
        return tokens;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(PaintTokens.ALL);
        return all;
    }

    private void arrange() {
        card.hide();
        arrangement = view.get() == MapView.TILES ? TileView.of(outlines) : GeographicView.of(outlines);
        nodes.clear();
        labels.getChildren().clear();
        for (RegionNode node : arrangement.regions()) {
            nodes.put(node.code(), node);
            node.setOnMouseEntered(_ -> point(node.code()));
            node.setOnMouseExited(_ -> leave(node.code()));
            node.setOnMouseClicked(event -> clicked(event, node));
            node.focusedProperty().subscribe((_, focused) -> focusMoved(node, focused));
            if (arrangement.labels().containsKey(node.code())) {
                labels.getChildren().add(node.name());
            }
            if (arrangement.values()) {
                labels.getChildren().add(node.value());
            }
        }
        labels.getChildren().add(homeMark);
        shapes.getChildren().setAll(arrangement.regions());
        mark("", meant.get(), RegionNode::setMeant);
        mark("", selected.get(), RegionNode::setSelected);
        mark("", home.get(), RegionNode::setHome);
        paint();
        requestLayout();
    }

    private void paint() {
        MapPaints paints = tokens.paints().get();
        for (RegionValue region : shown.get().regions()) {
            RegionNode node = nodes.get(region.code());
            if (node != null) {
                node.show(region, paints.of(region, shown.get().scale()));
            }
        }
        if (shown.get().region(current).isEmpty() || !nodes.containsKey(current)) {
            current = "";
        }
        makeTraversable(current.isEmpty() ? entrance() : current);
        requestLayout();
    }

    /// Where Tab enters: the selected region, home, or the highest.
    private String entrance() {
        for (String code : List.of(selected.get(), home.get())) {
            if (nodes.containsKey(code)) {
                return code;
            }
        }
        return ranked(Comparator.comparingInt(RegionValue::rank)).orElse(outlines.getFirst().code());
    }

    /// Only one region is a stop of the Tab key; the arrow keys move it.
    private void makeTraversable(String code) {
        nodes.values().forEach(node -> node.setFocusTraversable(node.code().equals(code)));
    }

    private Optional<String> ranked(Comparator<RegionValue> order) {
        return shown.get().regions().stream().filter(region -> region.rank() > 0).min(order).map(RegionValue::code);
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(Neighbours.Direction.LEFT);
            case RIGHT -> step(Neighbours.Direction.RIGHT);
            case UP -> step(Neighbours.Direction.UP);
            case DOWN -> step(Neighbours.Direction.DOWN);
            case HOME -> ranked(Comparator.comparingInt(RegionValue::rank)).ifPresent(this::focus);
            case END -> ranked(Comparator.comparingInt(RegionValue::rank).reversed()).ifPresent(this::focus);
            case ENTER, SPACE -> toggle(current);
            case ESCAPE -> {
                card.hide();
                requestFocusTraversal(TraversalDirection.NEXT);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(Neighbours.Direction direction) {
        arrangement.neighbours().next(current, direction).ifPresent(this::focus);
    }

    private void focus(String code) {
        RegionNode node = nodes.get(code);
        if (node != null) {
            makeTraversable(code);
            node.requestFocus();
        }
    }

    private void focusMoved(RegionNode node, boolean focused) {
        if (focused) {
            current = node.code();
            meant.set(current);
            present(current);
        } else {
            leave(node.code());
        }
    }

    private void clicked(MouseEvent event, RegionNode node) {
        if (event.isStillSincePress()) {
            focus(node.code());
            toggle(node.code());
        }
    }

    private void toggle(String code) {
        selected.set(code.equals(selected.get()) ? "" : code);
    }

    private void point(String code) {
        meant.set(code);
        present(code);
    }

    private void leave(String code) {
        if (code.equals(meant.get())) {
            meant.set("");
            card.hide();
        }
    }

    private void present(String code) {
        Optional<RegionValue> region = shown.get().region(code);
        Point2D place = arrangement.labels().getOrDefault(code, arrangement.places().get(code));
        if (region.isPresent() && place != null) {
            Point2D here = onScreen(place);
            card.show(region.get().detail().get(), here.getX(), here.getY());
        }
    }

    private void mark(@Nullable String before, String now, Mark change) {
        RegionNode old = nodes.get(before == null ? "" : before);
        if (old != null) {
            change.set(old, false);
        }
        RegionNode node = nodes.get(now);
        if (node != null) {
            change.set(node, true);
        }
    }

    private interface Mark {
        void set(RegionNode node, boolean on);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? 640 : width) * 0.56;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 180;
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
        for (RegionNode node : arrangement.regions()) {
            Point2D at = arrangement.labels().get(node.code());
            if (at != null) {
                Point2D here = onScreen(at);
                place(node.name(), here.getX(), here.getY() - (arrangement.values() ? 8 : 0));
                place(node.value(), here.getX(), here.getY() + 9);
            }
        }
        Point2D house = arrangement.places().get(home.get());
        homeMark.setVisible(house != null);
        if (house != null) {
            Point2D here = onScreen(house);
            // In the corner of a tile, above the label of an outline.
            double aside = arrangement.values() ? -30 * factor : 0;
            double above = arrangement.values() ? -30 * factor : -17;
            homeMark.resizeRelocate(Math.round(here.getX() + aside - 6), Math.round(here.getY() + above - 5), 12, 11);
        }
    }

    /// Where the view's origin lies so that its box is in the middle.
    private Point2D corner(double factor) {
        return new Point2D(
                (getWidth() - arrangement.box().getWidth() * factor) / 2 - arrangement.box().getMinX() * factor,
                (getHeight() - arrangement.box().getHeight() * factor) / 2 - arrangement.box().getMinY() * factor);
    }

    private Point2D onScreen(Point2D place) {
        Point2D corner = corner(scale.getX());
        return new Point2D(corner.getX() + place.getX() * scale.getX(), corner.getY() + place.getY() * scale.getX());
    }

    private static void place(Label label, double x, double y) {
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(width));
        label.resizeRelocate(Math.round(x - width / 2), Math.round(y - height / 2), width, height);
    }
}
