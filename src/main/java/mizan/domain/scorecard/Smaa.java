package mizan.domain.scorecard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Counts in which share of random draws each alternative ranks first (SMAA-2), under all three assumptions at once:
/// one draw of the values serves all of them.
final class Smaa {

    /// In an order that does not depend on that of the items, so that neither do the shares.
    private final List<Criterion> criteria;
    private final WeightDraws weights;
    private final Draws draws;
    private final double[][] values;

    private Smaa(List<Criterion> unsorted, long seed) {
        this.criteria = unsorted.stream()
                .sorted(Comparator.comparing(Criterion::unit).thenComparing(Criterion::id))
                .toList();
        this.draws = new Draws(seed);
        this.weights = new WeightDraws(criteria, draws);
        this.values = new double[criteria.getFirst().values().size()][criteria.size()];
    }

    /// For each alternative its share of first ranks; two that rank first together share the draw. Empty if cancelled.
    ///
    /// @param criteria at least one
    static Optional<List<Likelihood>> shares(List<Criterion> criteria, long seed, int number,
            BooleanSupplier cancelled) {
        Smaa smaa = new Smaa(criteria, seed);
        int alternatives = smaa.values.length;
        double[] anyone = new double[alternatives];
        double[] orderOnly = new double[alternatives];
        double[] near = new double[alternatives];
        for (int i = 0; i < number; i++) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            smaa.drawValues();
            smaa.count(smaa.weights.anyone(), anyone);
            smaa.count(smaa.weights.inOrder(), orderOnly);
            smaa.count(smaa.weights.nearPoints(), near);
        }
        return Optional.of(IntStream.range(0, alternatives)
                .mapToObj(j -> new Likelihood(anyone[j] / number, orderOnly[j] / number, near[j] / number))
                .toList());
    }

    private void drawValues() {
        for (int i = 0; i < criteria.size(); i++) {
            List<Criterion.Value> ranges = criteria.get(i).values();
            for (int j = 0; j < values.length; j++) {
                values[j][i] = ranges.get(j).drawn(draws);
            }
        }
    }

    private void count(double[] drawn, double[] firsts) {
        double[] scores = new double[values.length];
        for (int j = 0; j < scores.length; j++) {
            for (int i = 0; i < drawn.length; i++) {
                scores[j] += drawn[i] * values[j][i];
            }
        }
        double best = Arrays.stream(scores).max().orElseThrow();
        long together = Arrays.stream(scores).filter(score -> score == best).count();
        for (int j = 0; j < scores.length; j++) {
            if (scores[j] == best) {
                firsts[j] += 1.0 / together;
            }
        }
    }
}
