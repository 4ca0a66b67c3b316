package mizan.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// A pair of scales with what lies in its two pans; the heavier pan sinks. The first pan is at the start of the line: at
/// the left, or in Arabic at the right, where the eye looks for it, as the whole drawing is mirrored there.
public final class Scales extends Region {

    /// As far as the beam tips, in degrees.
    static final double STEEPEST = 17;

    private static final double WIDTH = 300;
    private static final double HEIGHT = 190;
    private static final double PIVOT = 22;
    private static final double FOOT = 26;
    private static final double LONGEST_ARM = 98;
    private static final double NANOS = 1e9;

    private final DampedSpring swing = new DampedSpring();
    private final Line beam = Chart.styled(new Line(), "scales-beam");
    private final Line post = Chart.styled(new Line(), "scales-beam");
    private final Line base = Chart.styled(new Line(), "scales-beam");
    private final Region pivot = Chart.styled(new Region(), "scales-pivot");
    private final ScalesPan first = new ScalesPan("first");
    private final ScalesPan second = new ScalesPan("second");
    private final AnimationTimer clock = new AnimationTimer() {
        private long before;

        @Override
        public void start() {
            before = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            swing.advance(before == 0 ? 0 : (now - before) / NANOS);
            before = now;
            requestLayout();
            if (swing.settled()) {
                stop();
            }
        }
    };
    private boolean animated = true;

    public Scales() {
        getStyleClass().add("scales");
        getStylesheets().add(String.valueOf(Scales.class.getResource("scales.css")));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        List<Node> parts = new ArrayList<>(List.of(base, post));
        parts.addAll(first.nodes());
        parts.addAll(second.nodes());
        parts.addAll(List.of(beam, pivot));
        getChildren().addAll(parts);
        setMinSize(200, HEIGHT);
    }

    /// Whether the beam swings; otherwise it is where it belongs at once.
    public void setAnimated(boolean animated) {
        this.animated = animated;
    }

    public void setNames(String firstPan, String secondPan) {
        first.name(firstPan);
        second.name(secondPan);
    }

    /// What lies in each pan, the heaviest lowest. Weights are above 0, in a unit of the caller's.
    public void show(List<Double> inFirst, List<Double> inSecond) {
        first.load(inFirst);
        second.load(inSecond);
        double most = Math.max(first.weight(), second.weight());
        first.fill(most);
        second.fill(most);
        double goal = tip(first.weight(), second.weight());
        if (animated && getScene() != null) {
            swing.aim(goal);
            clock.start();
        } else {
            clock.stop();
            swing.rest(goal);
        }
        requestLayout();
    }

    /// How far the beam tips in degrees, above 0 towards the first pan. A small difference already shows, as on a good
    /// pair of scales: the root of the share by which one pan outweighs the other.
    static double tip(double first, double second) {
        double both = first + second;
        if (both == 0) {
            return 0;
        }
        double share = (first - second) / both;
        return STEEPEST * Math.signum(share) * Math.sqrt(Math.abs(share));
    }

    double angle() {
        return swing.angle();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        Label[] names = {first.label(), second.label()};
        for (Label name : names) {
            name.applyCss();
        }
        double middle = getWidth() / 2;
        double arm = Math.min(LONGEST_ARM, middle - ScalesPan.HALF_WIDTH - 6);
        double across = arm * Math.cos(Math.toRadians(swing.angle()));
        double down = arm * Math.sin(Math.toRadians(swing.angle()));
        line(beam, middle - across, PIVOT + down, middle + across, PIVOT - down);
        double ground = getHeight() - FOOT / 2;
        line(post, middle, PIVOT, middle, ground);
        line(base, middle - FOOT, ground, middle + FOOT, ground);
        pivot.resizeRelocate(middle - 5, PIVOT - 5, 10, 10);
        first.hang(middle - across, PIVOT + down, getWidth());
        second.hang(middle + across, PIVOT - down, getWidth());
    }

    private static void line(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
