package mizan.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import mizan.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// A row for each category and a mark for each series in it, in the order that it is given. Mirrors with the direction
/// of text. A category with something below it opens by a click on its row.
public final class DotChart extends Chart {

    private static final double ROW = 26;
    private static final double BETWEEN = 6;
    private static final double AXIS = 22;
    private static final double GAP = 16;
    private static final double OPENER = 16;
    private static final double MOST_OF_WIDTH = 0.46;
    private static final double NEAR = 14;
    private static final double COVERED = 8;
    private static final double ASIDE = 6;

    private final Motion motion = new Motion(this::requestLayout);
    private final Axis axis = new Axis(true);
    private final Region ring = styled(new Region(), "meant-ring");
    private List<Row> rows = List.of();
    private LinearScale scale = new LinearScale(0, 1, 0, 1);
    private DoubleFunction<String> said = String::valueOf;
    private boolean onPaper;

    /// The nodes of one category.
    private record Row(DotRow row, Paragraph label, Region opener, Line line, Label missing, List<SeriesMark> marks,
            Label value) {

        /// @param said what its one value is; empty if it stands nowhere
        static Row of(DotRow row, String said) {
            Paragraph label = Chart.rowLabel(row.label());
            Region opener = styled(new Region(), "opener");
            opener.setVisible(row.opens() != null);
            Label missing = Chart.label(row.dots().isEmpty() ? row.missing() : "", "row-missing");
            List<SeriesMark> marks = row.dots()
                    .stream()
                    .map(dot -> new SeriesMark(dot.series(), 11, dot.unsure()))
                    .toList();
            return new Row(row, label, opener, styled(new Line(), "row-line"), missing, marks,
                    Chart.label(said, "dot-value"));
        }

        double[] values() {
            return row.dots().stream().mapToDouble(DotRow.Dot::value).toArray();
        }
    }

    public DotChart() {
        super("dot-chart");
        axis.setNumbersAbove();
    }

    /// Says each value at its mark where a category has only one, as nothing can be pointed at on paper, and drops the
    /// signs of what opens.
    public void forPaper() {
        onPaper = true;
        show(rows.stream().map(Row::row).toList(), said);
    }

    /// @param tick how a value is written at the axis
    public void show(List<DotRow> categories, DoubleFunction<String> tick) {
        forgetTarget();
        said = tick;
        rows = categories.stream().map(row -> Row.of(row, value(row))).toList();
        axis.setFormat(tick);
        double[] values = rows.stream().flatMapToDouble(row -> Arrays.stream(row.values())).toArray();
        axis.setVisible(values.length > 0);
        scale = LinearScale.covering(values, false, 5);
        List<Node> nodes = new ArrayList<>(List.of(axis));
        for (Row row : rows) {
            nodes.addAll(List.of(row.label(), row.line(), row.missing()));
            nodes.add(onPaper ? row.value() : row.opener());
        }
        rows.forEach(row -> nodes.addAll(row.marks()));
        nodes.add(ring);
        ring.setVisible(false);
        getChildren().setAll(nodes);
        Map<String, double[]> byKey = new HashMap<>();
        for (Row row : rows) {
            for (DotRow.Dot dot : row.row().dots()) {
                byKey.put(key(row, dot), new double[]{dot.value()});
            }
        }
        motion.move(byKey, animated());
        requestLayout();
    }

    private String value(DotRow row) {
        return onPaper && row.dots().size() == 1 ? said.apply(row.dots().getFirst().value()) : "";
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return AXIS + rows.size() * rowHeight(width < 0 ? prefWidth(-1) : width) + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double labels = labelRoom(width);
        scale = scale.onto(labels + GAP, Math.max(labels + GAP + 1, width - GAP));
        axis.layout(scale, AXIS, getHeight() - 4);
        axis.resizeRelocate(0, 0, width, getHeight());
        for (int i = 0; i < rows.size(); i++) {
            layout(rows.get(i), centre(i), labels);
        }
    }

    private void layout(Row row, double y, double labels) {
        double text = Math.min(labels - OPENER, Math.ceil(row.label().prefWidth(-1)));
        double height = row.label().prefHeight(text);
        row.label().resizeRelocate(0, Math.round(y - height / 2), text, height);
        row.opener().resizeRelocate(text + 6, y - 4, 5, 9);
        place(row.line(), scale.start(), y, scale.end(), y);
        place(row.missing(), scale.start() + INSET, y, 0);
        for (int i = 0; i < row.marks().size(); i++) {
            centre(row.marks().get(i), scale.at(motion.values(key(row, row.row().dots().get(i)))[0]),
                    y + 0.5 + aside(row, i));
        }
        if (!row.value().getText().isEmpty()) {
            double x = scale.at(row.values()[0]);
            boolean room = x + COVERED + row.value().prefWidth(-1) < getWidth();
            place(row.value(), room ? x + COVERED : x - COVERED, y, room ? 0 : 1);
        }
    }

    /// How far a mark is moved across its row, so that it covers none that lies as near as that: the first one stays, the
    /// next goes down, the third up.
    private double aside(Row row, int index) {
        double x = scale.at(row.values()[index]);
        long before = IntStream.range(0, index)
                .filter(other -> Math.abs(scale.at(row.values()[other]) - x) < COVERED)
                .count();
        return before == 0 ? 0 : before % 2 == 1 ? ASIDE : -ASIDE;
    }

    @Override
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = centre(i);
            List<DotRow.Dot> dots = row.row().dots();
            IntStream.range(0, dots.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(dot -> dots.get(dot).value()))
                    .forEach(dot -> targets.add(new Target(scale.at(dots.get(dot).value()), y + 0.5 + aside(row, dot),
                            dots.get(dot).detail(), row.row().opens())));
        }
        return targets;
    }

    @Override
    @Nullable
    Target targetAt(double x, double y) {
        int index = (int) Math.floor((y - AXIS) / rowHeight(getWidth()));
        if (index < 0 || index >= rows.size()) {
            return null;
        }
        double middle = centre(index);
        return targets().stream()
                .filter(target -> Math.abs(target.y() - middle) < ROW / 2)
                .min(Comparator.comparingDouble(target -> distance(target, x, y)))
                .filter(target -> rows.get(index).row().opens() != null || distance(target, x, y) < NEAR * 3)
                .orElse(null);
    }

    @Override
    void mark(@Nullable Target target) {
        ring.setVisible(target != null);
        if (target != null) {
            ring.resizeRelocate(target.x() - 9, target.y() - 9, 18, 18);
        }
    }

    private double labelRoom(double width) {
        return Math.min(width * MOST_OF_WIDTH,
                OPENER + Math.ceil(rows.stream().mapToDouble(row -> row.label().prefWidth(-1)).max().orElse(0)));
    }

    /// All rows are as high as the highest label wants.
    private double rowHeight(double width) {
        double labels = labelRoom(width) - OPENER;
        double label = rows.stream().mapToDouble(row -> row.label().prefHeight(labels)).max().orElse(0);
        return Math.max(ROW, label + BETWEEN);
    }

    private double centre(int row) {
        return AXIS + rowHeight(getWidth()) * (row + 0.5);
    }

    private static String key(Row row, DotRow.Dot dot) {
        return row.row().key() + " " + dot.series();
    }
}
