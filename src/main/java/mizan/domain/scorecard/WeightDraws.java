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

    /// Of each criterion, and for the two others of each unit.
    private final Draws[] near;
    private final Draws[] any;
    private final Draws[] lots;
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
    private final double[] lot;

    /// @param names what the draws of each criterion are named after, all different
    WeightDraws(List<Criterion> criteria, List<String> names) {
        Map<String, Double> units = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        criteria.forEach(criterion -> {
            units.put(criterion.unit(), criterion.unitPoints());
            keys.put(criterion.unit(), criterion.unitKey());
        });
        List<String> unitNames = DistinctNames.of(List.copyOf(keys.values()));
        this.near = rows("near ", names);
        this.any = rows("any ", unitNames);
        this.lots = rows("tie ", unitNames);
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
        this.lot = new double[ids.size()];
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

    private static Draws[] rows(String purpose, List<String> names) {
        return names.stream().map(name -> new Draws(purpose + name)).toArray(Draws[]::new);
    }

    /// Uniform on the simplex, by way of exponentials.
    double[] anyone() {
        for (int u = 0; u < unitWeights.length; u++) {
            unitWeights[u] = any[u].exponential();
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
            weights[i] = points[i] * (1 + spread[i] * (2 * near[i].uniform() - 1));
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
            if (last > first) {
                sortByLot(first, last);
            }
            first = last + 1;
        }
    }

    private void sortByLot(int first, int last) {
        for (int i = first; i <= last; i++) {
            int unitHere = order[i];
            lot[unitHere] = lots[unitHere].uniform();
            int place = i;
            for (; place > first && lot[order[place - 1]] < lot[unitHere]; place--) {
                order[place] = order[place - 1];
            }
            order[place] = unitHere;
        }
    }
}
