package mizan.reference;

import java.util.Optional;

/// Puts longitude and latitude where the outlines of the states have them: equal-area cones for the lower 48 states,
/// for Alaska at 35 % of its size, and for Hawaii, as D3's `geoAlbersUsa` at a scale of 1300 in a drawing of 975 × 610.
final class AlbersUsa {

    private static final double SCALE = 1300;
    private static final double MIDDLE_X = 487.5;
    private static final double MIDDLE_Y = 305;

    private static final Cone LOWER_48 = new Cone(29.5, 45.5, -96, -0.6, 38.7, SCALE, 0, 0);
    private static final Cone ALASKA = new Cone(55, 65, -154, -2, 58.5, SCALE * 0.35, -0.307, 0.201);
    private static final Cone HAWAII = new Cone(8, 18, -157, -3, 19.9, SCALE, -0.205, 0.212);

    /// An equal-area cone that cuts the globe at two parallels.
    ///
    /// @param meridian that is upright
    /// @param eastOfIt degrees of longitude from there to the middle of the map
    /// @param aside how far the middle of this map is from that of the whole drawing, in parts of the scale
    private record Cone(double south, double north, double meridian, double eastOfIt, double middle, double scale,
            double aside, double below) {

        OutlinePoint at(double longitude, double latitude) {
            double[] point = raw(longitude - meridian, latitude);
            double[] centre = raw(eastOfIt, middle);
            return new OutlinePoint(MIDDLE_X + aside * SCALE + scale * (point[0] - centre[0]),
                    MIDDLE_Y + below * SCALE - scale * (point[1] - centre[1]));
        }

        private double[] raw(double longitude, double latitude) {
            double sine = Math.sin(Math.toRadians(south));
            double n = (sine + Math.sin(Math.toRadians(north))) / 2;
            double c = 1 + sine * (2 * n - sine);
            double radius = Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(latitude))) / n;
            double angle = n * Math.toRadians(longitude);
            return new double[]{radius * Math.sin(angle), Math.sqrt(c) / n - radius * Math.cos(angle)};
        }
    }

    private AlbersUsa() {}

    /// @return empty outside the fifty states, such as in Puerto Rico, which the drawing has no place for
    static Optional<OutlinePoint> at(double longitude, double latitude) {
        if (latitude > 50) {
            return Optional.of(ALASKA.at(longitude, latitude));
        }
        if (longitude < -150) {
            return Optional.of(HAWAII.at(longitude, latitude));
        }
        return latitude < 20 ? Optional.empty() : Optional.of(LOWER_48.at(longitude, latitude));
    }
}
