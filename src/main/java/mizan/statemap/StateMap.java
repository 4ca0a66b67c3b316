package mizan.statemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import mizan.chart.DetailCard;
import org.jspecify.annotations.Nullable;

/// The states, or the areas, in the colours of their values. One region at a time can be *meant*, by the pointer or
/// the keyboard, here or in what is linked with the map; one can be *selected*, and one is *home*.
///
/// The keyboard enters by Tab at one region; [MapKeys] says what its keys do from there, [MapPointer] what the pointer
/// does.
public final class StateMap extends Region {

    static final String SHEET = String.valueOf(StateMap.class.getResource("statemap.css"));

    private final PaintTokens tokens = new PaintTokens(this);
    private final MapCanvas canvas = new MapCanvas();
    private final DetailCard card = new DetailCard(canvas);
    private final MapPointer pointer = new MapPointer(this, canvas);
    private final ObjectProperty<MapView> view = new SimpleObjectProperty<>(MapView.GEOGRAPHIC);
    private final StringProperty meant = new SimpleStringProperty("");
    private final StringProperty selected = new SimpleStringProperty("");
    private final StringProperty home = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
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
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(canvas);
        addEventHandler(KeyEvent.KEY_PRESSED, new MapKeys(this, canvas)::pressed);
        view.subscribe((_, _) -> arrange());
        meant.subscribe((before, now) -> mark(before, now, RegionNode::setMeant));
        selected.subscribe((before, now) -> {
            mark(before, now, RegionNode::setSelected);
            canvas.reveal(now);
        });
        home.subscribe((before, now) -> {
            mark(before, now, RegionNode::setHome);
            canvas.setHome(now);
        });
        tokens.paints().subscribe((_, _) -> paint());
        tokens.borders().subscribe((_, now) -> canvas.regions().forEach(node -> node.setBorders(now)));
        canvas.zoom().subscribe((_, _) -> card.hide());
        arrange();
    }

    /// Shows these values from now on. Regions that are not among them keep no value.
    public void show(List<RegionValue> regions, ColourScale colours) {
        shown.set(new Shown(List.copyOf(regions), colours));
        paint();
        RegionNode focused = canvas.region(current);
        if (focused != null && focused.isFocused() && card.showing()) {
            present(current, canvas.place(current));
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

    /// Puts a flag on each of the regions with these codes, and on no others.
    public void flag(Iterable<String> codes) {
        canvas.setFlags(codes);
    }

    /// Lets go of the card beside the map. Called when the map is taken off the screen.
    public void dispose() {
        card.hide();
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
        canvas.arrange(view.get());
        requestLayout();
        for (RegionNode node : canvas.regions()) {
            node.setBorders(tokens.borders().get());
            pointer.watch(node);
            node.focusedProperty().subscribe((_, focused) -> focusMoved(node, focused));
        }
        mark("", meant.get(), RegionNode::setMeant);
        mark("", selected.get(), RegionNode::setSelected);
        mark("", home.get(), RegionNode::setHome);
        paint();
    }

    private void paint() {
        MapPaints paints = tokens.paints().get();
        for (RegionValue region : shown.get().regions()) {
            RegionNode node = canvas.region(region.code());
            if (node != null) {
                node.show(region, paints.of(region, shown.get().scale()));
            }
        }
        canvas.showNames(shown.get().regions());
        if (shown.get().region(current).isEmpty()) {
            current = "";
        }
        makeTraversable(current.isEmpty() ? entrance() : current);
        canvas.requestLayout();
    }

    /// Where Tab enters: the selected region, home, or the highest.
    private String entrance() {
        for (String code : List.of(selected.get(), home.get())) {
            if (canvas.region(code) != null) {
                return code;
            }
        }
        return highest().orElse(canvas.regions().getFirst().code());
    }

    /// Only one region is a stop of the Tab key; the arrow keys move it.
    private void makeTraversable(String code) {
        canvas.regions().forEach(node -> node.setFocusTraversable(node.code().equals(code)));
    }

    Optional<String> highest() {
        return ranked(Comparator.comparingInt(RegionValue::rank));
    }

    Optional<String> lowest() {
        return ranked(Comparator.comparingInt(RegionValue::rank).reversed());
    }

    private Optional<String> ranked(Comparator<RegionValue> order) {
        return shown.get()
                .regions()
                .stream()
                .filter(region -> region.rank() > 0 && canvas.region(region.code()) != null)
                .min(order)
                .map(RegionValue::code);
    }

    /// The region that the keyboard is at, or was at last.
    String current() {
        return current;
    }

    void hideCard() {
        card.hide();
    }

    /// Makes what is seen larger, or smaller by a factor below 1.
    public void zoom(double factor) {
        canvas.zoomAt(factor, new Point2D(getWidth() / 2, getHeight() / 2));
    }

    /// Shows all of the map again.
    public void showAll() {
        canvas.showAll();
    }

    /// Shows a region as large as it fits.
    public void showLarge(String code) {
        canvas.showLarge(code);
    }

    /// How many times as large as all of the map what is seen is.
    public ReadOnlyDoubleProperty zoom() {
        return canvas.zoom();
    }

    void focus(String code) {
        RegionNode node = canvas.region(code);
        if (node != null) {
            makeTraversable(code);
            canvas.reveal(code);
            node.requestFocus();
        }
    }

    private void focusMoved(RegionNode node, boolean focused) {
        if (focused) {
            current = node.code();
            meant.set(current);
            present(current, canvas.place(current));
            shown.get().region(current).ifPresent(region -> node.setAccessibleHelp(region.detail().get().said()));
        } else {
            leave(node.code());
        }
    }

    void toggle(String code) {
        selected.set(code.equals(selected.get()) ? "" : code);
    }

    /// @param pointer where it is, on the canvas
    void point(String code, Point2D pointer) {
        meant.set(code);
        present(code, pointer);
    }

    void leave(String code) {
        if (code.equals(meant.get())) {
            meant.set("");
            card.hide();
        }
    }

    /// @param pointer what the card must not cover, beside the place of the region
    private void present(String code, @Nullable Point2D pointer) {
        Optional<RegionValue> region = shown.get().region(code);
        Point2D place = canvas.place(code);
        if (region.isPresent() && place != null && pointer != null) {
            card.show(region.get().detail().get(), place, pointer);
        }
    }

    private void mark(@Nullable String before, String now, BiConsumer<RegionNode, Boolean> change) {
        RegionNode old = canvas.region(before == null ? "" : before);
        if (old != null) {
            change.accept(old, false);
        }
        RegionNode node = canvas.region(now);
        if (node != null) {
            change.accept(node, true);
        }
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
        return canvas.least();
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
