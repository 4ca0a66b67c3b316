package mizan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import mizan.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// A sentence and a strip for each row: all values as faint dots on one scale, and some of them marked. Mirrors with the
/// direction of text.
public final class StripChart extends Chart {

    private static final double STRIP = 20;
    private static final double BETWEEN = 10;
    private static final double GAP = 8;
    private static final double MOST_OF_WIDTH = 0.26;
    private static final double DOT = 2;
    private static final double MARK = 12;
    /// Marks that would cover each other move apart across their strip.
    private static final double NEAR = 10;
    private static final double ASIDE = 5;
    /// The dots lie above each other by turns, so that equal values are seen to be many.
    private static final int LAYERS = 7;

    private final double low;
    private final double high;
    private final Region ring = styled(new Region(), "meant-ring");
    private List<Row> rows = List.of();
    private LinearScale scale;

    /// The nodes of one row.
    private record Row(StripRow row, Paragraph label, Label low, Label high, Line line, SVGPath dots,
            List<SeriesMark> marks) {

        static Row of(StripRow row) {
            return new Row(row, Chart.rowLabel(row.label()), Chart.label(row.low(), "tick"),
                    Chart.label(row.high(), "tick"), styled(new Line(), "row-line"),
                    styled(new SVGPath(), "strip-dots"),
                    row.marks().stream().map(mark -> new SeriesMark(mark.series(), MARK, false)).toList());
        }

        List<Node> nodes() {
            List<Node> nodes = new ArrayList<>(List.of(label, low, high, line, dots));
            nodes.addAll(marks);
            return nodes;
        }
    }

    /// On a scale from 0 to 100.
    public StripChart() {
        super("strip-chart");
        this.low = 0;
        this.high = 100;
        this.scale = new LinearScale(low, high, 0, 1);
    }

    public void show(List<StripRow> strips) {
        forgetTarget();
        rows = strips.stream().map(Row::of).toList();
        List<Node> nodes = new ArrayList<>();
        rows.forEach(row -> nodes.addAll(row.nodes()));
        nodes.add(ring);
        ring.setVisible(false);
        getChildren().setAll(nodes);
        scale = new LinearScale(low, high, 0, 1);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        return rows.stream().mapToDouble(row -> height(row, wide)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double start = endRoom(width, true);
        double end = endRoom(width, false);
        LinearScale now = scale.onto(start + GAP, Math.max(start + GAP + 1, width - end - GAP));
        boolean redraw = !now.equals(scale);
        scale = now;
        double y = 0;
        for (Row row : rows) {
            double text = row.label().prefHeight(width);
            row.label().resizeRelocate(0, y, width, text);
            layout(row, Math.round(y + text + STRIP / 2), redraw);
            y += height(row, width);
        }
    }

    private void layout(Row row, double y, boolean redraw) {
        place(row.low(), scale.start() - GAP, y, 1);
        place(row.high(), scale.end() + GAP, y, 0);
        place(row.line(), scale.start(), y, scale.end(), y);
        if (redraw) {
            row.dots().setContent(dots(row.row().all()));
        }
        row.dots().setLayoutY(y);
        double before = Double.NEGATIVE_INFINITY;
        double aside = 0;
        for (int i : byValue(row.row().marks())) {
            double x = scale.at(row.row().marks().get(i).value());
            aside = x - before >= NEAR ? 0 : aside > 0 ? -ASIDE : ASIDE;
            centre(row.marks().get(i), x, y + 0.5 + aside);
            before = x;
        }
    }

    private static int[] byValue(List<StripRow.Mark> marks) {
        return IntStream.range(0, marks.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> marks.get(i).value())).mapToInt(i -> i).toArray();
    }

    private String dots(List<Double> values) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            double y = (i * 3 % LAYERS - LAYERS / 2) * DOT - DOT / 2;
            path.append(
                    String.format(Locale.ROOT, "M%.1f %.1fh%3$.0fv%3$.0fh-%3$.0fz", scale.at(values.get(i)) - DOT / 2,
                            y, DOT));
        }
        return path.toString();
    }

    @Override
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        rows.forEach(row -> targets.addAll(targets(row)));
        return targets;
    }

    private List<Target> targets(Row row) {
        return IntStream.range(0, row.marks().size()).mapToObj(i -> {
            StripRow.Mark said = row.row().marks().get(i);
            SeriesMark mark = row.marks().get(i);
            return new Target(scale.at(said.value()), mark.getLayoutY() + mark.getHeight() / 2, said.detail(), null);
        }).toList();
    }

    @Override
    @Nullable
    Target targetAt(double x, double y) {
        double bottom = 0;
        for (int i = 0; i < rows.size(); i++) {
            bottom += height(rows.get(i), getWidth());
            if (y < bottom) {
                return targets(rows.get(i)).stream()
                        .min(Comparator.comparingDouble(each -> Math.hypot(each.x() - x, each.y() - y))).orElse(null);
            }
        }
        return null;
    }

    @Override
    void mark(@Nullable Target target) {
        ring.setVisible(target != null);
        if (target != null) {
            ring.resizeRelocate(target.x() - 9, target.y() - 9, 18, 18);
        }
    }

    private static double height(Row row, double width) {
        return row.label().prefHeight(width) + STRIP + BETWEEN;
    }

    /// All strips begin and end under each other.
    private double endRoom(double width, boolean start) {
        double widest = rows.stream().mapToDouble(row -> (start ? row.low() : row.high()).prefWidth(-1)).max()
                .orElse(0);
        return Math.min(width * MOST_OF_WIDTH, Math.ceil(widest));
    }
}
