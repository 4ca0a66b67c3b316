package mizan.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Bars from a middle line to two sides, one row each, with a whisker over the range that an amount may have. The first
/// side is at the start of the line, as in [Scales].
public final class BalanceBars extends Chart {

    static final PseudoClass SECOND = PseudoClass.getPseudoClass("second");

    private static final double ROW = 38;
    private static final double LABEL_AT = 9;
    private static final double BAR_TOP = 22;
    private static final double BAR_HEIGHT = 8;
    private static final double LEAST_WIDTH = 1;

    private final Motion motion = new Motion(this::requestLayout);
    private final Line middle = styled(new Line(), "zero-line");
    private final Map<String, Row> made = new HashMap<>();
    private List<Row> rows = List.of();
    private double reach = 1;

    /// The nodes of a bar; they stay while its amount changes.
    private static final class Row {
        private final Label label = Chart.label("", "row-label");
        private final Label value = Chart.label("", "row-remark");
        private final Rectangle rectangle = styled(new Rectangle(), "balance-bar");
        private final Line whisker = styled(new Line(), "mean-whisker");
        private BalanceBar bar;

        Row(BalanceBar bar) {
            this.bar = bar;
        }

        Row show(BalanceBar now) {
            bar = now;
            label.setText(now.label());
            value.setText(now.value());
            rectangle.pseudoClassStateChanged(SECOND, now.amount() < 0);
            return this;
        }

        List<Node> nodes() {
            return List.of(label, value, rectangle, whisker);
        }
    }

    public BalanceBars() {
        super("balance-bars");
        getStylesheets().add(String.valueOf(BalanceBars.class.getResource("scales.css")));
    }

    /// @param furthest the amount that reaches the edge; a longer bar widens it
    public void show(List<BalanceBar> bars, double furthest) {
        forgetTarget();
        rows = bars.stream()
                .map(bar -> made.computeIfAbsent(bar.key(), _ -> new Row(bar)).show(bar))
                .toList();
        made.keySet().retainAll(bars.stream().map(BalanceBar::key).toList());
        reach = Math.max(furthest, bars.stream().mapToDouble(BalanceBar::reach).max().orElse(0));
        List<Node> nodes = new ArrayList<>(List.of(middle));
        rows.forEach(row -> nodes.addAll(row.nodes()));
        if (getChildren().size() != nodes.size() || !getChildren().containsAll(nodes)) {
            getChildren().setAll(nodes);
        }
        Map<String, double[]> byKey = new HashMap<>();
        bars.forEach(bar -> byKey.put(bar.key(), bar.values()));
        motion.move(byKey, animated());
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 280;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.size() * ROW;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        middle.setVisible(!rows.isEmpty());
        place(middle, width / 2, 0, width / 2, getHeight());
        for (int i = 0; i < rows.size(); i++) {
            layout(rows.get(i), i * ROW, width);
        }
    }

    private void layout(Row row, double top, double width) {
        double[] now = motion.values(row.bar.key());
        double from = Math.min(x(now[0], width), width / 2);
        double length = Math.max(LEAST_WIDTH, Math.abs(x(now[0], width) - width / 2));
        row.rectangle.setX(from);
        row.rectangle.setY(top + BAR_TOP);
        row.rectangle.setWidth(length);
        row.rectangle.setHeight(BAR_HEIGHT);
        boolean range = row.bar.least() < row.bar.most();
        row.whisker.setVisible(range);
        if (range) {
            double y = top + BAR_TOP + BAR_HEIGHT / 2;
            place(row.whisker, x(now[1], width), y, x(now[2], width), y);
        }
        double valueWidth = Math.ceil(row.value.prefWidth(-1));
        place(row.value, width, top + LABEL_AT, 1);
        double height = Math.ceil(row.label.prefHeight(-1));
        double room = Math.min(width - valueWidth - 8, Math.ceil(row.label.prefWidth(-1)));
        row.label.resizeRelocate(0, Math.round(top + LABEL_AT - height / 2), Math.max(0, room), height);
    }

    /// Above 0 is towards the start of the line.
    private double x(double amount, double width) {
        return width / 2 - amount / reach * (width / 2);
    }

    @Override
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            targets.add(new Target(getWidth() / 2, (i + 0.5) * ROW, rows.get(i).bar.detail(), null));
        }
        return targets;
    }

    @Override
    @Nullable
    Target targetAt(double x, double y) {
        int index = (int) Math.floor(y / ROW);
        return index < 0 || index >= rows.size() ? null : targets().get(index);
    }

    @Override
    void mark(@Nullable Target target) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).label.pseudoClassStateChanged(RangeChart.MEANT,
                    target != null && target.y() == (i + 0.5) * ROW);
        }
    }
}
