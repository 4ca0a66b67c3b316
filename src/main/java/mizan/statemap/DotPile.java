package mizan.statemap;

import java.util.ArrayList;
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
        List<Circle> placed = new ArrayList<>();
        regions.stream().sorted(Comparator.comparingDouble(RegionValue::value)).forEach(region -> {
            Circle dot = dots.get(region.code());
            if (dot == null) {
                return;
            }
            dot.setCenterX(across.applyAsDouble(region.value()));
            double y = floor - radius;
            while (y > top + radius && touches(placed, dot.getCenterX(), y)) {
                y -= 1;
            }
            dot.setCenterY(y);
            placed.add(dot);
        });
    }

    /// @param placed in the order of their values: only the last ones can be near
    private boolean touches(List<Circle> placed, double x, double y) {
        double apart = 2 * radius + APART;
        for (int i = placed.size() - 1; i >= 0; i--) {
            Circle other = placed.get(i);
            double aside = Math.abs(other.getCenterX() - x);
            if (aside >= apart) {
                return false;
            }
            if (Math.hypot(aside, other.getCenterY() - y) < apart) {
                return true;
            }
        }
        return false;
    }
}
