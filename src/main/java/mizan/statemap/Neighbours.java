package mizan.statemap;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;

/// Which region lies next to another in the direction of an arrow key, by the places of all regions in one view.
final class Neighbours {

    /// How much a step aside counts against a step ahead.
    private static final double ASIDE = 1.2;

    /// How far aside a neighbour may lie for each step ahead.
    private static final double SLOPE = 1.6;

    private final Map<String, Point2D> places;

    Neighbours(Map<String, Point2D> places) {
        this.places = Map.copyOf(places);
    }

    /// A direction of the screen. The map never mirrors: left is west in every language.
    enum Direction {
        LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

        private final int x;
        private final int y;

        Direction(int x, int y) {
            this.x = x;
            this.y = y;
        }

        /// One step.
        Point2D way() {
            return new Point2D(x, y);
        }
    }

    /// The nearest region that lies about in that direction; if there is none, the one that lies least aside
    /// of those that lie in that direction at all. Empty at the edge.
    Optional<String> next(String from, Direction direction) {
        Point2D here = places.get(from);
        if (here == null) {
            return Optional.empty();
        }
        Optional<String> ahead = nearest(here, direction, SLOPE);
        return ahead.isPresent() ? ahead : nearest(here, direction, Double.MAX_VALUE);
    }

    /// @param slope how far aside it may lie for each step ahead
    private Optional<String> nearest(Point2D here, Direction direction, double slope) {
        return places.entrySet()
                .stream()
                .filter(place -> ahead(here, place.getValue(), direction) > 1e-6)
                .filter(place -> aside(here, place.getValue(), direction) <= slope
                        * ahead(here, place.getValue(), direction))
                .min(Comparator.comparingDouble((Map.Entry<String, Point2D> place) -> ahead(here, place.getValue(),
                        direction) + ASIDE * aside(here, place.getValue(), direction)).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static double ahead(Point2D here, Point2D there, Direction direction) {
        return there.subtract(here).dotProduct(direction.x, direction.y);
    }

    private static double aside(Point2D here, Point2D there, Direction direction) {
        Point2D way = there.subtract(here);
        return Math.abs(way.getX() * direction.y - way.getY() * direction.x);
    }
}
