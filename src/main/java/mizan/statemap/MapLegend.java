package mizan.statemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        List<Node> nodes = new ArrayList<>();
        for (Entry entry : entries) {
            if (shown.regions().stream().anyMatch(region -> region.look() == entry.look())) {
                nodes.add(entry(entry));
            }
        }
        looks.getChildren().setAll(nodes);
        paint(map);
        looks.setVisible(!nodes.isEmpty());
        looks.setManaged(!nodes.isEmpty());
        beyondEnds.setWords(beyond);
        beyondEnds.setVisible(!beyond.isEmpty());
        beyondEnds.setManaged(!beyond.isEmpty());
        setAccessibleText(beyond.isEmpty() ? strip.said() : strip.said() + ". " + beyond);
    }

    private static Node entry(Entry entry) {
        Rectangle swatch = new Rectangle(24, 13);
        swatch.getStyleClass().addAll("legend-swatch", entry.look() == Look.SMALL ? "small" : "plain");
        swatch.setUserData(entry.look());
        Label meaning = new Paragraph(entry.meaning());
        HBox row = new HBox(swatch, meaning);
        row.getStyleClass().add("legend-entry");
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    /// Room for the ticks of a scale in an area so wide.
    static List<Double> ticks(LinearScale scale) {
        int most = Math.max(1, (int) (Math.abs(scale.end() - scale.start()) / 72));
        return scale.ticks(Math.min(most, 8));
    }
}
