package mizan.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The point of an area that is farthest from its border, where a label has most room.
///
/// @param clearance how far the border is
record PoleOfInaccessibility(OutlinePoint point, double clearance) {

    /// How finely the area is searched, in steps across.
    private static final int STEPS = 60;

    /// The middle of the ring that covers most. Holes are not looked at: no state has one.
    static PoleOfInaccessibility ofLargest(Collection<List<OutlinePoint>> rings) {
        List<OutlinePoint> largest = rings.stream().max(Comparator.comparingDouble(PoleOfInaccessibility::area))
                .orElseThrow();
        double left = largest.stream().mapToDouble(OutlinePoint::x).min().orElseThrow();
        double right = largest.stream().mapToDouble(OutlinePoint::x).max().orElseThrow();
        double top = largest.stream().mapToDouble(OutlinePoint::y).min().orElseThrow();
        double bottom = largest.stream().mapToDouble(OutlinePoint::y).max().orElseThrow();
        PoleOfInaccessibility best = new PoleOfInaccessibility(largest.getFirst(), 0);
        for (int i = 1; i < STEPS; i++) {
            for (int j = 1; j < STEPS; j++) {
                OutlinePoint point = new OutlinePoint(left + (right - left) * i / STEPS,
                        top + (bottom - top) * j / STEPS);
                if (inside(point, largest)) {
                    double clearance = clearance(point, largest, best.clearance);
                    if (clearance > best.clearance) {
                        best = new PoleOfInaccessibility(point, clearance);
                    }
                }
            }
        }
        return best;
    }

    /// What a ring covers.
    static double area(List<OutlinePoint> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            OutlinePoint from = ring.get(i);
            OutlinePoint to = ring.get((i + 1) % ring.size());
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return Math.abs(twice) / 2;
    }

    /// Whether a line from the point to the right crosses the border an odd number of times.
    private static boolean inside(OutlinePoint point, List<OutlinePoint> ring) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            OutlinePoint from = ring.get(i);
            OutlinePoint to = ring.get((i + 1) % ring.size());
            if (from.y() > point.y() != to.y() > point.y() && point.x() < from.x()
                    + (point.y() - from.y()) / (to.y() - from.y()) * (to.x() - from.x())) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// The distance to the border, or less than `enough` as soon as that is known.
    private static double clearance(OutlinePoint point, List<OutlinePoint> ring, double enough) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ring.size() && least > enough; i++) {
            least = Math.min(least, point.distance(ring.get(i), ring.get((i + 1) % ring.size())));
        }
        return least;
    }
}
