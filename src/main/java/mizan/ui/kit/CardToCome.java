package mizan.ui.kit;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The place of a card that is made after the first frame: as high as the card will be at most, so that nothing moves then.
/// The card itself may be lower, as its answer may still be on its way or be short: the place stays as it is until the person
/// scrolls. What lies below has been seen by nobody until then, and emptiness is not shown to who looks there.
public final class CardToCome extends StackPane {

    private final NavigableMap<Double, Double> heights = new TreeMap<>(Map.of(0.0, 0.0));
    private String written = "";
    private Subscription keeping = Subscription.EMPTY;

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
        for (Node each = getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                keeping = pane.vvalueProperty().subscribe(this::letGo);
            }
        }
    }

    private void letGo() {
        keeping.unsubscribe();
        heights.clear();
        heights.put(0.0, 0.0);
        requestLayout();
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
