package mizan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/// One pan of a pair of scales: two strings, the pan, the pile in it and its name below.
final class ScalesPan {

    static final double HALF_WIDTH = 46;

    private static final double DROP = 92;
    private static final double DEPTH = 15;
    /// A pile higher than this would touch the beam.
    private static final double HIGHEST = 0.72 * DROP;
    private static final double GAP = 1;
    private static final int MOST_STONES = 24;
    private static final double LONGEST_NAME = 2 * HALF_WIDTH + 78;

    private final Line one = Chart.styled(new Line(), "scales-string");
    private final Line other = Chart.styled(new Line(), "scales-string");
    private final Arc pan = Chart.styled(new Arc(0, 0, HALF_WIDTH, DEPTH, 180, 180), "scales-pan");
    private final Group pile = new Group();
    private final Label label = Chart.label("", "scales-name");
    private final String styleClass;
    private List<Double> weights = List.of();

    ScalesPan(String styleClass) {
        this.styleClass = styleClass;
        pan.setType(ArcType.CHORD);
        pan.getStyleClass().add(styleClass);
        pile.setManaged(false);
        pile.setMouseTransparent(true);
        label.setManaged(false);
    }

    List<Node> nodes() {
        return List.of(one, other, pile, pan, label);
    }

    Label label() {
        return label;
    }

    void name(String name) {
        label.setText(name);
    }

    /// The lightest of very many lie in one piece on top.
    void load(List<Double> newWeights) {
        List<Double> sorted = newWeights.stream().sorted(Comparator.reverseOrder()).toList();
        if (sorted.size() <= MOST_STONES) {
            weights = sorted;
            return;
        }
        List<Double> few = new ArrayList<>(sorted.subList(0, MOST_STONES));
        few.add(sorted.subList(MOST_STONES, sorted.size()).stream().mapToDouble(Double::doubleValue).sum());
        weights = List.copyOf(few);
    }

    double weight() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Piles the weights up, each as high as it is heavy, and as wide as there is room between the strings.
    ///
    /// @param most the weight that reaches the highest
    void fill(double most) {
        List<Node> stones = new ArrayList<>();
        double bottom = 0;
        for (double weight : weights) {
            double height = HIGHEST * weight / most;
            double top = bottom + Math.max(height - GAP, 0.5);
            Polygon stone = Chart.styled(new Polygon(-room(bottom), -bottom, room(bottom), -bottom, room(top), -top,
                    -room(top), -top), "scales-stone", styleClass);
            stones.add(stone);
            bottom += height;
        }
        pile.getChildren().setAll(stones);
    }

    private static double room(double above) {
        return (HALF_WIDTH - 9) * (1 - above / DROP);
    }

    /// Hangs the pan from the end of the beam.
    ///
    /// @param room the width that there is for both pans and their names
    void hang(double x, double y, double room) {
        double floor = y + DROP;
        string(one, x, y, x - HALF_WIDTH, floor);
        string(other, x, y, x + HALF_WIDTH, floor);
        pan.setCenterX(x);
        pan.setCenterY(floor);
        pile.setTranslateX(x);
        pile.setTranslateY(floor - 1);
        double width = Math.min(LONGEST_NAME, Math.ceil(label.prefWidth(-1)));
        double height = Math.ceil(label.prefHeight(-1));
        label.resizeRelocate(Math.round(Math.clamp(x - width / 2, 0, Math.max(0, room - width))),
                Math.round(floor + DEPTH + 13 - height / 2), width, height);
    }

    private static void string(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
