package mizan.domain.scorecard;

import java.util.OptionalDouble;

/// The range of swing points.
final class SwingPoints {

    static final double MOST = 100;

    private SwingPoints() {}

    static void check(OptionalDouble points) {
        if (points.isPresent() && !(points.getAsDouble() >= 0 && points.getAsDouble() <= MOST)) {
            throw new IllegalArgumentException("points are 0 to 100, not " + points.getAsDouble());
        }
    }
}
