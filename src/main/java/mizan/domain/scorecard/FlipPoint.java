package mizan.domain.scorecard;

import java.util.OptionalDouble;

/// The points of one item at which the balance would be level, all other answers held.
///
/// @param item the id of the item
/// @param present the points that the person gave it
/// @param points 0 or more; above 100 where no place on the scale suffices; empty if this item alone can never flip the
///            verdict
public record FlipPoint(String item, double present, OptionalDouble points) {

    /// Whether the person could flip the verdict by what this item alone matters.
    public boolean withinScale() {
        return points.isPresent() && points.getAsDouble() <= SwingPoints.MOST;
    }
}
