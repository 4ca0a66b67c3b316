package mizan.chart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// One line that says how to read a range chart: each mark in miniature with its meaning.
public final class RangeKey extends FlowPane {

    private static final double HEIGHT = 14;

    public RangeKey(String range, String half, String median, String mean) {
        getStyleClass().addAll("mizan-chart", "range-key");
        getStylesheets().add(Chart.SHEET);
        Line line = Chart.styled(new Line(0.5, 7.5, 27.5, 7.5), "range-line");
        Rectangle bar = Chart.styled(new Rectangle(0, 2, 20, 11), "range-half");
        Rectangle tick = Chart.styled(new Rectangle(2, 0, 3, HEIGHT), "range-median");
        Line whisker = Chart.styled(new Line(0.5, 7.5, 22.5, 7.5), "mean-whisker");
        Region diamond = Chart.styled(new Region(), "mean-mark");
        diamond.resizeRelocate(7, 3, 9, 9);
        getChildren().addAll(entry(range, 28, line), entry(half, 20, bar), entry(median, 7, tick),
                entry(mean, 23, whisker, diamond));
    }

    private static HBox entry(String meaning, double width, Node... drawing) {
        Pane picture = new Pane(drawing);
        picture.setMinSize(width, HEIGHT);
        picture.setMaxSize(width, HEIGHT);
        HBox entry = new HBox(picture, new Label(meaning));
        entry.getStyleClass().add("key-entry");
        return entry;
    }
}
