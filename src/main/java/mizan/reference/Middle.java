package mizan.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The point of an area that is farthest from its border, where a label has most room.
///
/// @param clearance how far the border is
record Middle(Point point, double clearance) {

    /// How finely the area is searched, in steps across.
    private static final int STEPS = 60;

    /// The middle of the ring that covers most. Holes are not looked at: no state has one.
    static Middle ofLargest(Collection<List<Point>> rings) {
        List<Point> largest = rings.stream().max(Comparator.comparingDouble(Middle::area)).orElseThrow();
        double left = largest.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = largest.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = largest.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = largest.stream().mapToDouble(Point::y).max().orElseThrow();
        Middle best = new Middle(largest.getFirst(), 0);
        for (int i = 1; i < STEPS; i++) {
            for (int j = 1; j < STEPS; j++) {
                Point point = new Point(left + (right - left) * i / STEPS, top + (bottom - top) * j / STEPS);
                if (inside(point, largest)) {
                    double clearance = clearance(point, largest, best.clearance);
                    if (clearance > best.clearance) {
                        best = new Middle(point, clearance);
                    }
                }
            }
        }
        return best;
    }

    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i);
            Point to = ring.get((i + 1) % ring.size());
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return Math.abs(twice) / 2;
    }

    /// Whether a line from the point to the right crosses the border an odd number of times.
    private static boolean inside(Point point, List<Point> ring) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i);
            Point to = ring.get((i + 1) % ring.size());
            if (from.y() > point.y() != to.y() > point.y() && point.x() < from.x()
                    + (point.y() - from.y()) / (to.y() - from.y()) * (to.x() - from.x())) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// The distance to the border, or less than `enough` as soon as that is known.
    private static double clearance(Point point, List<Point> ring, double enough) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ring.size() && least > enough; i++) {
            least = Math.min(least, point.distance(ring.get(i), ring.get((i + 1) % ring.size())));
        }
        return least;
    }
}
