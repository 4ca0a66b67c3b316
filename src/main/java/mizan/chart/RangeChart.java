package mizan.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// A row for each subject: a line from the 10th to the 90th percentile, a bar over the middle half, a tick at the median,
/// a diamond at the mean with its whisker, and the row's figure in words beside them. Mirrors with the direction of text.
public final class RangeChart extends Chart {

    static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");

    private static final double ROW = 44;
    private static final double AXIS = 24;
    private static final double BETWEEN = 4;
    private static final double HEAD = 20;
    private static final double GAP = 14;
    private static final double MOST_OF_WIDTH = 0.36;

    private final Motion motion = new Motion(this::requestLayout);
    private final Axis axis = new Axis(true);
    private final Line reference = styled(new Line(), "reference-line");
    private final Label referenceLabel = label("", "reference-label");
    private List<RangeMarks> marks = List.of();
    private Optional<ReferenceLine> line = Optional.empty();
    private LinearScale scale = new LinearScale(0, 1, 0, 1);
    private double[] edges = {0};

    public RangeChart() {
        super("range-chart");
    }

    /// @param tick how a value is written at the axis
    /// @param line drawn across all rows; the axis reaches it
    public void show(List<RangeRow> rows, Optional<ReferenceLine> line, DoubleFunction<String> tick) {
        forgetTarget();
        this.line = line;
        marks = rows.stream().map(RangeMarks::new).toList();
        edges = new double[marks.size() + 1];
        axis.setFormat(tick);
        double[] values = DoubleStream.concat(rows.stream().flatMapToDouble(RangeRow::reached),
                line.stream().mapToDouble(ReferenceLine::value)).toArray();
        axis.setVisible(DoubleStream.of(values).anyMatch(Double::isFinite));
        scale = LinearScale.covering(values, false, 5);
        line.ifPresent(shown -> referenceLabel.setText(shown.label()));
        List<Node> nodes = new ArrayList<>(List.of(axis));
        line.ifPresent(_ -> nodes.addAll(List.of(reference, referenceLabel)));
        marks.forEach(row -> nodes.addAll(row.nodes()));
        getChildren().setAll(nodes);
        Map<String, double[]> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row.values().all()));
        motion.move(byKey, animated());
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return head() + DoubleStream.of(rowHeights(width < 0 ? prefWidth(-1) : width)).sum() + AXIS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double labels = labelRoom(width);
        double values = Math.ceil(marks.stream().mapToDouble(RangeMarks::valueWidth).max().orElse(0));
        scale = scale.onto(labels + GAP, Math.max(labels + GAP + 1, width - values - GAP));
        double top = head();
        double bottom = getHeight() - AXIS;
        axis.layout(scale, top, bottom);
        axis.resizeRelocate(0, 0, width, getHeight());
        edges = edges(width, top, bottom);
        double across = line.map(shown -> scale.at(shown.value())).orElse(Double.NaN);
        for (int i = 0; i < marks.size(); i++) {
            RangeMarks each = marks.get(i);
            each.keepFrom(across);
            each.layout(RangeValues.of(motion.values(each.row().key())), scale, labels, rowCentre(i));
        }
        line.ifPresent(_ -> {
            place(reference, across, top - 4, across, bottom);
            double half = referenceLabel.prefWidth(-1) / 2;
            place(referenceLabel, Math.clamp(across, half, Math.max(half, width - half)), top - 12, 0.5);
        });
    }

    @Override
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (RangeMarks each : marks) {
            RangeValues now = RangeValues.of(motion.values(each.row().key()));
            double x = DoubleStream.of(now.median(), now.mean()).filter(value -> !Double.isNaN(value)).findFirst()
                    .orElse(scale.low());
            targets.add(new Target(scale.at(x), rowCentre(targets.size()), each.row().detail(), null));
        }
        return targets;
    }

    @Override
    @Nullable
    Target targetAt(double x, double y) {
        for (int i = 0; i < marks.size(); i++) {
            if (y >= edges[i] && y < edges[i + 1]) {
                Target row = targets().get(i);
                return new Target(x, row.y(), row.detail(), null);
            }
        }
        return null;
    }

    @Override
    void mark(@Nullable Target target) {
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).setMeant(target != null && target.y() == rowCentre(i));
        }
    }

    private double rowCentre(int index) {
        return Math.round((edges[index] + edges[index + 1]) / 2);
    }

    private double head() {
        return line.isPresent() ? HEAD : 0;
    }

    private double labelRoom(double width) {
        return Math.min(width * MOST_OF_WIDTH,
                Math.ceil(marks.stream().mapToDouble(RangeMarks::labelWidth).max().orElse(0)));
    }

    /// Each as high as its label wants.
    private double[] rowHeights(double width) {
        double labels = labelRoom(width);
        double least = ROW + marks.stream().mapToDouble(RangeMarks::heightBelow).max().orElse(0);
        return marks.stream().mapToDouble(each -> Math.max(least, each.labelHeight(labels) + BETWEEN)).toArray();
    }

    /// Where the rows begin, and where the last ends: each has the same part of the height that is left over.
    private double[] edges(double width, double top, double bottom) {
        double[] heights = rowHeights(width);
        double more = (bottom - top - DoubleStream.of(heights).sum()) / Math.max(1, heights.length);
        double[] all = new double[heights.length + 1];
        all[0] = top;
        for (int i = 0; i < heights.length; i++) {
            all[i + 1] = all[i] + heights[i] + more;
        }
        return all;
    }
}
