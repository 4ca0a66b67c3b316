package mizan.reference;

/// A point of the drawing; y points down.
record OutlinePoint(double x, double y) {

    /// How far it is from the line between two points.
    double distance(OutlinePoint from, OutlinePoint to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - from.x) * dx + (y - from.y) * dy) / length, 0, 1);
        return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
    }
}
