package mizan.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// The grid of hairlines and the numbers of one scale, as many as there is room for.
final class Axis extends Region {

    private static final double ROOM_ACROSS = 64;
    private static final double ROOM_DOWN = 44;

    private final boolean across;
    private final Group nodes = new Group();
    private DoubleFunction<String> format = Double::toString;
    private ObservableValue<NodeOrientation> reading = effectiveNodeOrientationProperty();
    private boolean numbersAbove;

    /// @param across whether values grow along the width; else they grow upwards
    Axis(boolean across) {
        this.across = across;
        setMouseTransparent(true);
        setManaged(false);
        getChildren().add(nodes);
        nodes.setManaged(false);
    }

    void setFormat(DoubleFunction<String> newFormat) {
        format = newFormat;
    }

    /// @param direction of the numbers, where it is not that of the chart
    void setReading(ObservableValue<NodeOrientation> direction) {
        reading = direction;
    }

    /// Puts the numbers of a scale across above the grid and not below it.
    void setNumbersAbove() {
        numbersAbove = true;
    }

    /// @param from where the grid lines begin: their top, or their left end
    /// @param to where they end
    void layout(LinearScale scale, double from, double to) {
        double length = Math.abs(scale.end() - scale.start());
        int most = Math.max(1, (int) (length / (across ? ROOM_ACROSS : ROOM_DOWN)));
        List<Node> drawn = new ArrayList<>();
        List<Label> numbers = new ArrayList<>();
        for (double tick : scale.ticks(Math.min(most, 6))) {
            Line line = Chart.styled(new Line(), "grid-line");
            double at = scale.at(tick);
            if (across) {
                Chart.place(line, at, from, at, to);
            } else {
                Chart.place(line, from, at, to, at);
            }
            if (tick == 0) {
                line.getStyleClass().add("zero-line");
            }
            drawn.add(line);
            numbers.add(Chart.label(format.apply(tick), "tick"));
        }
        numbers.forEach(number -> number.nodeOrientationProperty().bind(reading));
        drawn.addAll(numbers);
        nodes.getChildren().setAll(drawn);
        applyCss();
        List<Double> ticks = scale.ticks(Math.min(most, 6));
        for (int i = 0; i < numbers.size(); i++) {
            double at = scale.at(ticks.get(i));
            if (across) {
                Chart.place(numbers.get(i), at, numbersAbove ? from - 10 : to + 12, 0.5);
            } else {
                Chart.place(numbers.get(i), from - 8, at, 1);
            }
        }
    }
}
