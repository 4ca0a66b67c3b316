package mizan.ui.kit;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The place of a card that is made after the first frame: as high as the card will be, so that nothing moves then. The card
/// itself may be lower, as its answer may still be on its way: the place stays as it is.
public final class CardToCome extends StackPane {

    private final NavigableMap<Double, Double> heights = new TreeMap<>(Map.of(0.0, 0.0));
    private String written = "";

    public CardToCome() {
        getStyleClass().addAll("card", "card-to-come");
    }

    public String getHeights() {
        return written;
    }

    /// @param pairs such as `0:580 450:370`: from which width on, in pixels, how high; ascending, from 0 on
    public void setHeights(String pairs) {
        written = pairs;
        Arrays.stream(pairs.split(" ")).map(each -> each.split(":"))
                .forEach(pair -> heights.put(Double.valueOf(pair[0]), Double.valueOf(pair[1])));
        requestLayout();
    }

    /// Shows the card itself from now on.
    public void become(Node card) {
        getStyleClass().clear();
        getChildren().setAll(card);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double kept = width < 0 ? heights.lastEntry().getValue() : heights.floorEntry(width).getValue();
        return Math.max(kept, super.computePrefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
