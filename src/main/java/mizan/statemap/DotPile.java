package mizan.statemap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.shape.Circle;

/// Piles dots up where their values are alike.
///
/// @param radius of each
/// @param top no dot is higher
record DotPile(double radius, double top) {

    private static final double APART = 0.6;

    /// Puts each dot at the lowest place where it touches no other, in the order of the values.
    ///
    /// @param across where a value lies
    /// @param floor what the lowest dots lie on
    void put(List<RegionValue> regions, Map<String, Circle> dots, DoubleUnaryOperator across, double floor) {
        List<RegionValue> sorted = regions.stream()
                .filter(region -> dots.containsKey(region.code()))
                .sorted(Comparator.comparingDouble(RegionValue::value))
                .toList();
        double[] x = sorted.stream().mapToDouble(RegionValue::value).map(across).toArray();
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = floor - radius;
            while (y[i] > top + radius && touches(x, y, i)) {
                y[i] -= 1;
            }
            Circle dot = dots.get(sorted.get(i).code());
            if (dot != null) {
                dot.setCenterX(x[i]);
                dot.setCenterY(y[i]);
            }
        }
    }

    /// Whether one touches any before it: they are in the order of their values, so that only the last ones can be near.
    private boolean touches(double[] x, double[] y, int one) {
        double apart = 2 * radius + APART;
        for (int i = one - 1; i >= 0 && x[one] - x[i] < apart; i--) {
            double aside = x[one] - x[i];
            double above = y[one] - y[i];
            if (aside * aside + above * above < apart * apart) {
                return true;
            }
        }
        return false;
    }
}
