package mizan.statemap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import mizan.chart.LinearScale;
import mizan.chart.ReferenceLine;
import mizan.statemap.RegionValue.Look;
import mizan.statemap.StateMap.Shown;
import mizan.text.Paragraph;

/// Says which colour stands for which value: a row of all colours with the value of every region as a dot above it, and
/// the looks of what has no plain value.
public final class MapLegend extends VBox {

    private final LegendStrip strip = new LegendStrip();
    private final FlowPane looks = new FlowPane();
    private final Map<Look, Paragraph> meanings = new EnumMap<>(Look.class);
    private final Paragraph beyondEnds = new Paragraph();

    /// A look and what it means.
    public record Entry(Look look, String meaning) {}

    public MapLegend() {
        getStyleClass().add("map-legend");
        getStylesheets().add(StateMap.SHEET);
        looks.getStyleClass().add("legend-looks");
        beyondEnds.getStyleClass().add("legend-beyond");
        getChildren().addAll(strip, looks, beyondEnds);
        setMouseTransparent(false);
    }

    /// Points at what the map means from now on, and lets the map mean what is pointed at here.
    public void follow(StateMap map) {
        strip.follow(map);
        map.tokens().paints().subscribe((_, _) -> paint(map));
    }

    private void paint(StateMap map) {
        for (Node swatch : looks.lookupAll(".legend-swatch")) {
            if (swatch instanceof Rectangle shape && shape.getUserData() instanceof Look look) {
                shape.setFill(map.tokens().paints().get().of(look, map.shown().get().scale()));
            }
        }
    }

    /// @param map whose values and colours are explained
    /// @param format writes a value
    /// @param reference a value to compare all others with, such as that of the whole country
    /// @param entries the looks to explain, those that do not occur on the map are left out
    /// @param beyond says which values lie beyond the ends of the colours; empty if none does
    public void explain(StateMap map, DoubleFunction<String> format, Optional<ReferenceLine> reference,
            List<Entry> entries, String beyond) {
        Shown shown = map.shown().get();
        strip.show(shown, map.tokens().paints().get(), format, reference);
        Set<Look> present = shown.regions().stream().map(RegionValue::look).collect(Collectors.toSet());
        entries.forEach(entry -> explain(entry, present.contains(entry.look())));
        paint(map);
        show(looks, entries.stream().anyMatch(entry -> present.contains(entry.look())));
        beyondEnds.setWords(beyond);
        show(beyondEnds, !beyond.isEmpty());
        setAccessibleText(beyond.isEmpty() ? strip.said() : strip.said() + ". " + beyond);
    }

    private void explain(Entry entry, boolean present) {
        Paragraph meaning = meanings.computeIfAbsent(entry.look(), this::made);
        meaning.setWords(entry.meaning());
        show(meaning.getParent(), present);
    }

    /// What was made stays, if unseen: the styles of new nodes take long to work out.
    private Paragraph made(Look look) {
        Rectangle swatch = new Rectangle(24, 13);
        swatch.getStyleClass().addAll("legend-swatch", look == Look.SMALL ? "small" : "plain");
        swatch.setUserData(look);
        Paragraph meaning = new Paragraph();
        HBox row = new HBox(swatch, meaning);
        row.getStyleClass().add("legend-entry");
        row.setMinWidth(Region.USE_PREF_SIZE);
        looks.getChildren().add(row);
        return meaning;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /// Room for the ticks of a scale in an area so wide.
    static List<Double> ticks(LinearScale scale) {
        int most = Math.max(1, (int) (Math.abs(scale.end() - scale.start()) / 72));
        return scale.ticks(Math.min(most, 8));
    }
}
