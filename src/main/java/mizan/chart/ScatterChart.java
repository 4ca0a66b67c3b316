package mizan.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// Circles by two values, as large as a third one is. A line through the origin of both scales tells where the two
/// are in the proportion of a point that all others are set against. Neither scale mirrors: what is above the line is
/// so in every language.
public final class ScatterChart extends Chart {

    private static final double LEFT = 64;
    private static final double RIGHT = 20;
    private static final double TOP = 26;
    private static final double BOTTOM = 44;
    private static final double LEAST = 3;
    private static final double MOST = 17;
    private static final double NEAR = 10;
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass SPECIAL = PseudoClass.getPseudoClass("special");

    private final Axis across = new Axis(true);
    private final Axis upwards = new Axis(false);
    private final Label acrossTitle = label("", "axis-title");
    private final Label upwardsTitle = label("", "axis-title");
    private final Group circles = new Group();
    private final Group lines = new Group();
    private final Group names = new Group();
    private final Line slope = styled(new Line(), "scatter-slope");
    private final Label slopeLabel = label("", "scatter-label");
    private final Circle ring = styled(new Circle(), "scatter-ring");
    private List<Mark> marks = List.of();
    private List<Limit> limits = List.of();
    private double proportion = Double.NaN;
    private double largest = 1;
    private LinearScale x = new LinearScale(0, 1, 0, 1);
    private LinearScale y = new LinearScale(0, 1, 0, 1);

    /// One circle.
    ///
    /// @param size what its area stands for
    /// @param name written beside it; empty for none
    /// @param special whether it is the person's own, or chosen
    public record Point(double x, double y, double size, String name, boolean special, MarkDetail detail) {}

    /// How both scales are called and written.
    public record Axes(String across, DoubleFunction<String> acrossTick, String upwards,
            DoubleFunction<String> upwardsTick) {}

    private record Mark(Point point, Circle circle, @Nullable Label name) {}

    private record Limit(ReferenceLine at, Line line, Label label) {}

    public ScatterChart() {
        super("scatter-chart");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        List.of(circles, lines, names).forEach(group -> group.setManaged(false));
        getChildren().addAll(across, upwards, slope, lines, circles, ring, names, slopeLabel, acrossTitle,
                upwardsTitle);
    }

    /// @param equal whose proportion the line has, with what it is called; it need not be a circle itself
    /// @param bounds values of the upward scale that a person has set
    public void show(List<Point> points, Point equal, List<ReferenceLine> bounds, Axes axes) {
        forgetTarget();
        proportion = equal.y() / equal.x();
        slopeLabel.setText(equal.name());
        largest = points.stream().mapToDouble(Point::size).max().orElse(1);
        acrossTitle.setText(axes.across());
        upwardsTitle.setText(axes.upwards());
        across.setFormat(axes.acrossTick());
        upwards.setFormat(axes.upwardsTick());
        x = LinearScale.covering(points.stream().mapToDouble(Point::x).toArray(), false, 6);
        y = LinearScale.covering(DoubleStream.concat(points.stream().mapToDouble(Point::y),
                bounds.stream().mapToDouble(ReferenceLine::value)).toArray(), false, 6);
        // Small ones lie above large ones, and what is the person's own above all.
        marks = points.stream()
                .sorted(Comparator.comparing(Point::special).thenComparing(Comparator.comparingDouble(Point::size)
                        .reversed()))
                .map(this::mark)
                .toList();
        limits = bounds.stream()
                .map(each -> new Limit(each, styled(new Line(), "reference-line"),
                        label(each.label(), "scatter-label")))
                .toList();
        circles.getChildren().setAll(marks.stream().map(Mark::circle).toList());
        names.getChildren().setAll(marks.stream().flatMap(mark -> Stream.ofNullable(mark.name())).toList());
        limits.forEach(each -> names.getChildren().add(each.label()));
        lines.getChildren().setAll(limits.stream().map(Limit::line).toList());
        ring.setVisible(false);
        requestLayout();
    }

    private Mark mark(Point point) {
        Circle circle = styled(new Circle(), "scatter-mark");
        circle.pseudoClassStateChanged(ABOVE, point.y() > proportion * point.x());
        circle.pseudoClassStateChanged(SPECIAL, point.special());
        return new Mark(point, circle, point.name().isEmpty() ? null : label(point.name(), "scatter-name"));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 240;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        x = x.onto(LEFT, Math.max(LEFT + 1, width - RIGHT));
        y = y.onto(Math.max(TOP + 1, height - BOTTOM), TOP);
        across.resizeRelocate(0, 0, width, height);
        upwards.resizeRelocate(0, 0, width, height);
        across.layout(x, y.end(), y.start());
        upwards.layout(y, x.start(), x.end());
        place(acrossTitle, (x.start() + x.end()) / 2, height - 10, 0.5);
        place(upwardsTitle, 0, 9, 0);
        for (Mark mark : marks) {
            layout(mark);
        }
        limits.forEach(this::layout);
        layoutSlope();
    }

    private void layout(Mark mark) {
        Circle circle = mark.circle();
        circle.setCenterX(x.at(mark.point().x()));
        circle.setCenterY(y.at(mark.point().y()));
        circle.setRadius(radius(mark.point()));
        if (mark.name() != null) {
            boolean before = circle.getCenterX() > (x.start() + x.end()) / 2;
            double aside = circle.getRadius() + 4;
            place(mark.name(), circle.getCenterX() + (before ? -aside : aside), circle.getCenterY(), before ? 1 : 0);
        }
    }

    private void layout(Limit limit) {
        double at = y.at(limit.at().value());
        place(limit.line(), x.start(), at, x.end(), at);
        place(limit.label(), x.end(), at - 9, 1);
    }

    /// As far as it lies between the ends of the scales.
    private void layoutSlope() {
        slope.setVisible(!Double.isNaN(proportion));
        slopeLabel.setVisible(slope.isVisible());
        if (!slope.isVisible()) {
            return;
        }
        double from = Math.max(x.low(), y.low() / proportion);
        double to = Math.max(from, Math.min(x.high(), y.high() / proportion));
        slope.setStartX(x.at(from));
        slope.setStartY(y.at(proportion * from));
        slope.setEndX(x.at(to));
        slope.setEndY(y.at(proportion * to));
        place(slopeLabel, x.at(to), Math.max(TOP + 8, y.at(proportion * to) + 16), 1);
    }

    private double radius(Point point) {
        return LEAST + (MOST - LEAST) * Math.sqrt(point.size() / largest);
    }

    /// From the lowest price on, as the eye goes.
    @Override
    List<Target> targets() {
        return marks.stream()
                .sorted(Comparator.comparingDouble((Mark mark) -> mark.point().x())
                        .thenComparingDouble(mark -> mark.point().y()))
                .map(ScatterChart::target)
                .toList();
    }

    @Override
    @Nullable
    Target targetAt(double atX, double atY) {
        return marks.stream()
                .filter(mark -> Math.hypot(mark.circle().getCenterX() - atX,
                        mark.circle().getCenterY() - atY) < mark.circle().getRadius() + NEAR)
                .map(ScatterChart::target)
                .min(Comparator.comparingDouble(target -> distance(target, atX, atY)))
                .orElse(null);
    }

    private static Target target(Mark mark) {
        return new Target(mark.circle().getCenterX(), mark.circle().getCenterY(), mark.point().detail(), null);
    }

    @Override
    void mark(@Nullable Target target) {
        ring.setVisible(target != null);
        if (target != null) {
            ring.setCenterX(target.x());
            ring.setCenterY(target.y());
            double size = marks.stream().filter(mark -> mark.circle().getCenterX() == target.x()
                    && mark.circle().getCenterY() == target.y()).mapToDouble(mark -> mark.circle().getRadius())
                    .max().orElse(LEAST);
            ring.setRadius(size + 2);
        }
    }

    @Override
    boolean reversed() {
        return false;
    }
}
