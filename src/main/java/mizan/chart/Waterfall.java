package mizan.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import mizan.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// Bars that stand on each other's ends, from what comes in to what is left, each with its amount above and its name
/// below. Mirrors with the direction of text.
public final class Waterfall extends Chart {

    private static final double BAR = 56;
    private static final double GAP = 16;
    private static final double LEAST_GAP = 6;
    private static final double BETWEEN_NAMES = 3;
    private static final double PLOT = 190;
    private static final double ABOVE = 22;
    private static final double BELOW = 6;
    /// Of a step whose amount nobody knows.
    private static final double OPEN_HEIGHT = 26;
    private static final double LEAST_HEIGHT = 2;
    private static final double FROM_OUTLINE = 3;

    private final Motion motion = new Motion(this::requestLayout);
    private final Line zero = styled(new Line(), "zero-line");
    private final Rectangle ring = styled(new Rectangle(), "waterfall-ring");
    private final Map<String, Column> made = new HashMap<>();
    private List<Column> columns = List.of();
    private LinearScale scale = new LinearScale(0, 1, 0, 1);

    /// The nodes of a bar; they stay while its amount changes.
    private static final class Column {
        private final Paragraph name = Chart.rowLabel("");
        private final Label value = Chart.label("", "waterfall-value");
        private final Rectangle bar = styled(new Rectangle(), "waterfall-bar");
        private final Rectangle outline = styled(new Rectangle(), "waterfall-beside");
        private final Line whisker = styled(new Line(), "mean-whisker");
        private final Line join = styled(new Line(), "row-line");
        private WaterfallBar step;

        Column(WaterfallBar step) {
            this.step = step;
            name.getStyleClass().add("waterfall-name");
        }

        Column show(WaterfallBar now) {
            step = now;
            name.setWords(now.name());
            value.setText(now.value());
            bar.getStyleClass().setAll("waterfall-bar", now.kind().name().toLowerCase(Locale.ROOT));
            outline.setVisible(now.beside() != null);
            return this;
        }

        List<Node> nodes() {
            return List.of(join, bar, outline, whisker, value, name);
        }

        double[] values() {
            WaterfallBar.Beside beside = step.beside();
            return new double[]{step.from(), step.to(), step.least(), step.most(),
                    beside == null ? Double.NaN : beside.from(), beside == null ? Double.NaN : beside.to()};
        }
    }

    public Waterfall() {
        super("waterfall");
    }

    public void show(List<WaterfallBar> steps) {
        forgetTarget();
        columns = steps.stream()
                .map(step -> made.computeIfAbsent(step.key(), _ -> new Column(step)).show(step)).toList();
        made.keySet().retainAll(steps.stream().map(WaterfallBar::key).toList());
        List<Node> nodes = new ArrayList<>(List.of(zero));
        columns.forEach(column -> nodes.addAll(column.nodes()));
        nodes.add(ring);
        ring.setVisible(false);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        Map<String, double[]> values = new HashMap<>();
        columns.forEach(column -> values.put(column.step.key(), column.values()));
        scale = LinearScale.covering(values.values().stream().flatMapToDouble(Arrays::stream).toArray(),
                true, 4);
        motion.move(values, animated());
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns.size() * (BAR + GAP);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double slot = slot(width < 0 ? prefWidth(-1) : width);
        return ABOVE + PLOT + BELOW
                + Math.ceil(columns.stream().mapToDouble(column -> column.name.prefHeight(slot - BETWEEN_NAMES)).max()
                        .orElse(0));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double slot(double width) {
        return Math.min(BAR + GAP, Math.floor(width / Math.max(1, columns.size())));
    }

    private double barWidth() {
        return Math.min(BAR, Math.max(8, slot(getWidth()) - LEAST_GAP));
    }

    private double middle(int column) {
        double slot = slot(getWidth());
        return Math.round((column + 0.5) * slot);
    }

    @Override
    protected void layoutChildren() {
        LinearScale down = scale.onto(ABOVE + PLOT, ABOVE);
        place(zero, 0, down.at(0), slot(getWidth()) * columns.size(), down.at(0));
        for (int i = 0; i < columns.size(); i++) {
            layout(columns.get(i), i, down);
        }
    }

    private void layout(Column column, int index, LinearScale down) {
        double[] now = motion.values(column.step.key());
        double middle = middle(index);
        boolean open = column.step.kind() == WaterfallBar.Kind.OPEN;
        double top = Math.min(down.at(Math.max(now[0], now[1])), open ? ABOVE + PLOT - OPEN_HEIGHT : ABOVE + PLOT);
        double bottom = open ? top + OPEN_HEIGHT : down.at(Math.min(now[0], now[1]));
        span(column.bar, middle, barWidth(), top, bottom);
        if (column.step.beside() != null) {
            span(column.outline, middle, barWidth() + LEAST_GAP, down.at(Math.max(now[4], now[5])),
                    down.at(Math.min(now[4], now[5])));
        }
        boolean range = column.step.least() < column.step.most();
        column.whisker.setVisible(range);
        if (range) {
            place(column.whisker, middle, down.at(now[2]), middle, down.at(now[3]));
        }
        boolean last = index == columns.size() - 1;
        column.join.setVisible(!last);
        place(column.join, middle + barWidth() / 2, down.at(now[1]), middle(index + 1) - barWidth() / 2,
                down.at(now[1]));
        // Above the outline too, which would strike through the amount.
        double highest = Math.min(range ? Math.min(top, down.at(now[3])) : top,
                column.outline.isVisible() ? column.outline.getY() - FROM_OUTLINE : top);
        place(column.value, middle, open ? (top + bottom) / 2 : highest - ABOVE / 2 + 1, 0.5);
        double room = slot(getWidth()) - BETWEEN_NAMES;
        column.name.resizeRelocate(middle - room / 2, ABOVE + PLOT + BELOW, room, column.name.prefHeight(room));
    }

    private static void span(Rectangle rectangle, double middle, double width, double top, double bottom) {
        rectangle.setX(Math.round(middle - width / 2));
        rectangle.setWidth(Math.round(width));
        rectangle.setY(Math.round(top));
        rectangle.setHeight(Math.max(LEAST_HEIGHT, Math.round(bottom) - Math.round(top)));
    }

    @Override
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            targets.add(target(i));
        }
        return targets;
    }

    private Target target(int index) {
        Column column = columns.get(index);
        return new Target(middle(index), column.bar.getY() + column.bar.getHeight() / 2, column.step.detail(),
                column.step.does());
    }

    @Override
    @Nullable
    Target targetAt(double x, double y) {
        int index = (int) Math.floor(x / Math.max(1, slot(getWidth())));
        return index < 0 || index >= columns.size() ? null : target(index);
    }

    @Override
    void mark(@Nullable Target target) {
        ring.setVisible(target != null);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean meant = target != null && target.x() == middle(i);
            column.name.pseudoClassStateChanged(RangeChart.MEANT, meant);
            if (meant) {
                ring.setX(column.bar.getX() - 2);
                ring.setY(column.bar.getY() - 2);
                ring.setWidth(column.bar.getWidth() + 4);
                ring.setHeight(column.bar.getHeight() + 4);
            }
        }
    }
}
