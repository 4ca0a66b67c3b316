package mizan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import mizan.text.Paragraph;
import mizan.text.Surroundings;
import org.jspecify.annotations.Nullable;

/// Values over the years, labelled at the end of each line. Time runs from left to right in every language, as in the
/// statistics and the press of both; only the words around the chart follow the direction of text.
public final class TrendChart extends Chart {

    private static final double TOP = 10;
    private static final double BOTTOM = 24;
    private static final double LABEL_HEIGHT = 16;
    /// Of the greatest last value.
    private static final double LEAST_SPAN = 0.4;
    private static final double NAME_ROOM = 0.24;
    private static final double NAME_GAP = 6;
    private static final double LEAST_NAME = 72;

    private final Motion motion = new Motion(this::requestLayout);
    private final ObservableValue<NodeOrientation> reading = Surroundings.direction(this);
    private final Axis axis = new Axis(false);
    private final Line cursor = styled(new Line(), "cursor-line");
    private List<Drawn> drawn = List.of();
    private List<Label> years = List.of();
    private List<Gap> gaps = List.of();
    private List<Integer> allYears = List.of();
    private IntFunction<MarkDetail> detail = _ -> new MarkDetail("", List.of(), "");
    private LinearScale values = new LinearScale(0, 1, 0, 1);
    private LinearScale time = new LinearScale(0, 1, 0, 1);

    /// Between which years nothing may be joined, and why.
    ///
    /// @param before the first year of the new kind
    public record Break(int before, String label) {}

    private record Gap(int before, Line line, Label label) {}

    /// The nodes of one series.
    private record Drawn(TrendLine line, List<Polyline> paths, List<SeriesMark> marks, Label end,
            Paragraph name) {}

    public TrendChart() {
        super("trend-chart");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        axis.setReading(reading);
        cursor.setVisible(false);
    }

    /// @param tick how a value is written at the axis
    /// @param year how a year is written
    /// @param ofYear what is said about a year
    public void show(List<TrendLine> lines, List<Break> breaks, DoubleFunction<String> tick, IntFunction<String> year,
            IntFunction<MarkDetail> ofYear) {
        forgetTarget();
        detail = ofYear;
        axis.setFormat(tick);
        drawn = lines.stream().map(TrendChart::draw).toList();
        TreeSet<Integer> present = new TreeSet<>();
        lines.forEach(line -> line.points().forEach(point -> present.add(point.year())));
        allYears = List.copyOf(present);
        axis.setVisible(!present.isEmpty());
        values = LinearScale.covering(spanned(lines), false, 5);
        int first = present.isEmpty() ? 0 : present.first();
        int last = present.isEmpty() ? 1 : Math.max(present.last(), first + 1);
        time = new LinearScale(first, last, 0, 1);
        years = allYears.stream().map(each -> label(year.apply(each), "tick")).toList();
        gaps = breaks.stream()
                .filter(gap -> gap.before() > first && gap.before() <= last)
                .map(gap -> new Gap(gap.before(), styled(new Line(), "gap-line"), label(gap.label(), "gap-label")))
                .toList();
        List<Node> nodes = new ArrayList<>(List.of(axis, cursor));
        gaps.forEach(gap -> nodes.addAll(List.of(gap.line(), gap.label())));
        nodes.addAll(years);
        drawn.forEach(each -> nodes.addAll(each.paths()));
        drawn.forEach(each -> nodes.addAll(each.marks()));
        drawn.forEach(each -> nodes.addAll(List.of(each.end(), each.name())));
        nodes.stream().filter(Label.class::isInstance).forEach(words -> words.nodeOrientationProperty().bind(reading));
        getChildren().setAll(nodes);
        Map<String, double[]> byKey = new HashMap<>();
        lines.forEach(line -> line.points()
                .forEach(point -> byKey.put(key(line, point), new double[]{point.value()})));
        motion.move(byKey, animated());
        requestLayout();
    }

    /// All values, and around them as much as keeps a small change small.
    static double[] spanned(List<TrendLine> lines) {
        double[] all = lines.stream().flatMap(line -> line.points().stream()).mapToDouble(TrendLine.Point::value)
                .sorted().toArray();
        double last = lines.stream().filter(line -> !line.points().isEmpty())
                .mapToDouble(line -> line.points().getLast().value()).max().orElse(0);
        double more = all.length == 0 ? 0 : (LEAST_SPAN * last - (all[all.length - 1] - all[0])) / 2;
        return more <= 0 ? all
                : new double[]{Math.max(0, all[0] - more), all[all.length - 1] + more};
    }

    private static Drawn draw(TrendLine line) {
        String colour = SeriesMark.styleClass(line.series());
        List<Polyline> paths = line.segments().stream().map(_ -> styled(new Polyline(), "trend-line", colour)).toList();
        List<SeriesMark> marks = line.points().stream().map(_ -> new SeriesMark(line.series(), 7, false)).toList();
        List<TrendLine.Point> points = line.points();
        Label end = label(points.isEmpty() ? "" : points.getLast().text(), "end-label", colour);
        Paragraph name = rowLabel(points.isEmpty() ? "" : line.label());
        name.getStyleClass().add("end-name");
        return new Drawn(line, paths, marks, end, name);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 230;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    boolean reversed() {
        return false;
    }

    @Override
    protected void layoutChildren() {
        double figures = Math.ceil(drawn.stream().mapToDouble(each -> each.end().prefWidth(-1)).max().orElse(0));
        double names = namesWidth();
        double ends = figures + (names > 0 ? NAME_GAP + names : 0);
        double left = 52;
        double right = Math.max(left + 1, getWidth() - ends - 14);
        double bottom = getHeight() - BOTTOM;
        values = values.onto(bottom, TOP);
        time = time.onto(left + 8, right - 4);
        axis.layout(values, left, right);
        axis.resizeRelocate(0, 0, getWidth(), getHeight());
        layoutYears(bottom);
        for (Gap gap : gaps) {
            double x = time.at(gap.before() - 0.5);
            place(gap.line(), x, TOP, x, bottom);
            place(gap.label(), x - 4, TOP + 6, 1);
        }
        drawn.forEach(this::layout);
        layoutEnds(right + 6, figures, names, bottom);
    }

    private void layoutYears(double bottom) {
        double room = years.isEmpty() ? 1 : years.getFirst().prefWidth(-1) + 10;
        double step = Math.abs(time.at(time.low() + 1) - time.at(time.low()));
        int every = Math.max(1, (int) Math.ceil(room / Math.max(1, step)));
        for (int i = 0; i < years.size(); i++) {
            // Counted from the newest year, which is always written.
            years.get(i).setVisible((years.size() - 1 - i) % every == 0);
            place(years.get(i), time.at(allYears.get(i)), bottom + 13, 0.5);
        }
    }

    private void layout(Drawn each) {
        int mark = 0;
        for (int i = 0; i < each.paths().size(); i++) {
            List<Double> path = new ArrayList<>();
            for (TrendLine.Point point : each.line().segments().get(i).points()) {
                double x = time.at(point.year());
                double y = values.at(motion.values(key(each.line(), point))[0]);
                path.addAll(List.of(x, y));
                centre(each.marks().get(mark++), x, y);
            }
            each.paths().get(i).getPoints().setAll(path);
        }
    }

    /// How wide the names beside the ends are; 0 where a single line needs none, or where they would not all have room.
    private double namesWidth() {
        double width = Math.min(Math.floor(getWidth() * NAME_ROOM),
                Math.ceil(drawn.stream().mapToDouble(each -> each.name().widthInOneLine()).max().orElse(0)));
        double height = drawn.stream().mapToDouble(each -> nameHeight(each, width)).sum();
        return drawn.size() > 1 && width >= LEAST_NAME && height <= getHeight() - TOP - BOTTOM ? width : 0;
    }

    private static double nameHeight(Drawn each, double width) {
        return Math.max(LABEL_HEIGHT, width > 0 ? each.name().prefHeight(width) : 0);
    }

    /// Puts value and name beside the end of each line, and moves apart those that would lie on each other.
    private void layoutEnds(double x, double figures, double names, double bottom) {
        List<Drawn> fromTop = drawn.stream()
                .filter(each -> !each.line().points().isEmpty())
                .sorted(Comparator.comparingDouble(this::endY))
                .toList();
        double[] half = fromTop.stream().mapToDouble(each -> nameHeight(each, names) / 2).toArray();
        double[] at = fromTop.stream().mapToDouble(this::endY).toArray();
        for (int i = 0; i < at.length; i++) {
            at[i] = i == 0 ? Math.max(at[i], half[i]) : Math.max(at[i], at[i - 1] + half[i - 1] + half[i]);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = i == at.length - 1 ? Math.min(at[i], bottom + LABEL_HEIGHT / 2 - half[i])
                    : Math.min(at[i], at[i + 1] - half[i + 1] - half[i]);
        }
        drawn.forEach(each -> each.name().setVisible(names > 0));
        for (int i = 0; i < at.length; i++) {
            place(fromTop.get(i).end(), x, at[i], 0);
            fromTop.get(i).name().resizeRelocate(x + figures + NAME_GAP, Math.round(at[i] - half[i]), names,
                    2 * half[i]);
        }
    }

    private double endY(Drawn each) {
        return values.at(each.line().points().getLast().value());
    }

    @Override
    List<Target> targets() {
        double y = (TOP + getHeight() - BOTTOM) / 2;
        return allYears.stream().map(year -> new Target(time.at(year), y, detail.apply(year), null)).toList();
    }

    @Override
    @Nullable
    Target targetAt(double x, double y) {
        double half = Math.abs(time.at(time.low() + 1) - time.at(time.low())) / 2;
        return targets().stream()
                .min(Comparator.comparingDouble(target -> Math.abs(target.x() - x)))
                .filter(target -> Math.abs(target.x() - x) <= half + 4)
                .orElse(null);
    }

    @Override
    void mark(@Nullable Target target) {
        cursor.setVisible(target != null);
        if (target != null) {
            place(cursor, target.x(), TOP, target.x(), getHeight() - BOTTOM);
        }
    }

    private static String key(TrendLine line, TrendLine.Point point) {
        return line.key() + " " + point.year();
    }
}
