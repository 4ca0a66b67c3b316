package mizan.domain.scorecard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Draws weights of criteria under the three assumptions. They are not normalised: who ranks first does not depend on it.
/// Each method returns the same array, filled anew.
final class WeightDraws {

    private final Draws draws;
    private final int[] unit;
    private final double[] share;
    private final double[] points;
    private final double[] spread;
    private final double[] weights;
    private final double[] unitWeights;
    private final double[] sorted;

    /// The units by their points, the most first.
    private final int[] order;
    private final boolean[] tiedWithNext;

    /// @param criteria those of one unit stand together
    WeightDraws(List<Criterion> criteria, Draws draws) {
        this.draws = draws;
        Map<String, Double> units = new LinkedHashMap<>();
        criteria.forEach(criterion -> units.put(criterion.unit(), criterion.unitPoints()));
        List<String> ids = List.copyOf(units.keySet());
        Map<String, Integer> places = new LinkedHashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        this.unit = criteria.stream().mapToInt(criterion -> places.getOrDefault(criterion.unit(), 0)).toArray();
        this.share = criteria.stream().mapToDouble(Criterion::share).toArray();
        this.points = criteria.stream().mapToDouble(Criterion::points).toArray();
        this.spread = criteria.stream().mapToDouble(Criterion::spread).toArray();
        this.weights = new double[unit.length];
        this.unitWeights = new double[ids.size()];
        this.sorted = new double[ids.size()];
        double[] unitPoints = units.values().stream().mapToDouble(value -> value).toArray();
        this.order = IntStream.range(0, unitPoints.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -unitPoints[place]))
                .mapToInt(place -> place)
                .toArray();
        this.tiedWithNext = new boolean[order.length];
        for (int i = 0; i + 1 < order.length; i++) {
            tiedWithNext[i] = unitPoints[order[i]] == unitPoints[order[i + 1]];
        }
    }

    /// Uniform on the simplex, by way of exponentials.
    double[] anyone() {
        for (int u = 0; u < unitWeights.length; u++) {
            unitWeights[u] = draws.exponential();
        }
        return shared();
    }

    /// The last draw of [#anyone] put into the person's order, the greatest weight to the most points; among equal
    /// points by lot.
    double[] inOrder() {
        System.arraycopy(unitWeights, 0, sorted, 0, sorted.length);
        Arrays.sort(sorted);
        mixTies();
        for (int rank = 0; rank < order.length; rank++) {
            unitWeights[order[rank]] = sorted[sorted.length - 1 - rank];
        }
        return shared();
    }

    /// s · U(1 − h, 1 + h).
    double[] nearPoints() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = points[i] * (1 + spread[i] * (2 * draws.uniform() - 1));
        }
        return weights;
    }

    private double[] shared() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = unitWeights[unit[i]] * share[i];
        }
        return weights;
    }

    private void mixTies() {
        int first = 0;
        while (first < order.length) {
            int last = first;
            while (tiedWithNext[last]) {
                last++;
            }
            for (int i = last; i > first; i--) {
                int other = first + draws.below(i - first + 1);
                int place = order[i];
                order[i] = order[other];
                order[other] = place;
            }
            first = last + 1;
        }
    }
}
