package mizan.export.trace;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import mizan.export.Drawing.Segment;

/// A colour gradient or a hatching as bands of one colour each: every format draws those alike.
final class Bands {

    /// So many bands between two stops that the eye sees a gradient.
    private static final int STEPS = 4;
    private static final double OVERLAP = 0.4;

    private final LinearGradient gradient;
    private final Bounds area;
    private final Point2D from;
    private final Point2D along;
    private final double length;

    /// A piece across the gradient.
    record Band(List<Segment> outline, Color colour) {}

    /// @param outline what is filled
    Bands(LinearGradient gradient, List<Segment> outline) {
        this.gradient = gradient;
        this.area = Outlines.bounds(outline);
        this.from = point(gradient.getStartX(), gradient.getStartY());
        Point2D to = point(gradient.getEndX(), gradient.getEndY());
        this.length = Math.max(1e-6, from.distance(to));
        this.along = to.subtract(from).multiply(1 / length);
    }

    /// What lies below all bands.
    Color ground() {
        return gradient.getStops().getFirst().getColor();
    }

    List<Band> all() {
        double[] reach = reach();
        List<Band> bands = new ArrayList<>();
        boolean repeats = gradient.getCycleMethod() != CycleMethod.NO_CYCLE;
        int first = repeats ? (int) Math.floor(reach[0] / length) : 0;
        int last = repeats ? (int) Math.floor(reach[1] / length) : 0;
        for (int cycle = first; cycle <= last; cycle++) {
            cycle(cycle * length, bands);
        }
        if (!repeats && reach[1] > length) {
            band(length, reach[1], gradient.getStops().getLast().getColor(), bands);
        }
        return bands;
    }

    private void cycle(double start, List<Band> bands) {
        List<Stop> stops = gradient.getStops();
        for (int i = 1; i < stops.size(); i++) {
            Stop low = stops.get(i - 1);
            Stop high = stops.get(i);
            double begin = start + low.getOffset() * length;
            double wide = (high.getOffset() - low.getOffset()) * length;
            if (low.getColor().equals(high.getColor())) {
                if (!low.getColor().equals(ground())) {
                    band(begin, begin + wide, low.getColor(), bands);
                }
                continue;
            }
            for (int step = 0; step < STEPS && wide > 0; step++) {
                band(begin + wide * step / STEPS, begin + wide * (step + 1) / STEPS + OVERLAP,
                        low.getColor().interpolate(high.getColor(), (step + 0.5) / STEPS), bands);
            }
        }
    }

    private void band(double begin, double end, Color colour, List<Band> bands) {
        double half = area.getWidth() + area.getHeight() + from.distance(area.getCenterX(), area.getCenterY());
        Point2D across = new Point2D(-along.getY(), along.getX()).multiply(half);
        Point2D low = from.add(along.multiply(begin));
        Point2D high = from.add(along.multiply(end));
        bands.add(new Band(Outlines.polygon(low.add(across), high.add(across), high.subtract(across),
                low.subtract(across)), colour));
    }

    /// How far along the gradient the filled area begins and ends.
    private double[] reach() {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Point2D corner : List.of(new Point2D(area.getMinX(), area.getMinY()),
                new Point2D(area.getMaxX(), area.getMinY()), new Point2D(area.getMinX(), area.getMaxY()),
                new Point2D(area.getMaxX(), area.getMaxY()))) {
            double at = corner.subtract(from).dotProduct(along);
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        return new double[]{least, most};
    }

    private Point2D point(double x, double y) {
        Bounds box = gradient.isProportional() ? area : new BoundingBox(0, 0, 1, 1);
        return new Point2D(box.getMinX() + x * box.getWidth(), box.getMinY() + y * box.getHeight());
    }
}
