package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Counts in which share of random draws each alternative ranks first (SMAA-2), under all three assumptions at once:
/// one draw of the values serves all of them.
final class Smaa {

    private final WeightDraws weights;
    private final double[][] values;
    private final double[] scores;

    /// The values that differ from draw to draw.
    private final List<Range> ranges = new ArrayList<>();

    private record Range(int alternative, int criterion, Criterion.Value value, Draws draws) {}

    private Smaa(List<Criterion> unsorted) {
        // In an order that does not depend on that of the items, so that neither do the shares.
        List<Criterion> criteria = unsorted.stream()
                .sorted(Comparator.comparing(Criterion::contents))
                .toList();
        List<String> names = DistinctNames.of(criteria.stream().map(Criterion::key).toList());
        this.weights = new WeightDraws(criteria, names);
        this.values = new double[criteria.getFirst().values().size()][criteria.size()];
        this.scores = new double[values.length];
        for (int i = 0; i < criteria.size(); i++) {
            for (int j = 0; j < values.length; j++) {
                Criterion.Value value = criteria.get(i).values().get(j);
                values[j][i] = value.expected();
                if (value.low() < value.high()) {
                    ranges.add(new Range(j, i, value, new Draws("true " + j + " " + names.get(i))));
                }
            }
        }
    }

    /// For each alternative its share of first ranks; two that rank first together share the draw. Empty if cancelled.
    ///
    /// @param criteria at least one
    static Optional<List<Likelihood>> shares(List<Criterion> criteria, int number, BooleanSupplier cancelled) {
        Smaa smaa = new Smaa(criteria);
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
        for (Range range : ranges) {
            values[range.alternative()][range.criterion()] = range.value().drawn(range.draws());
        }
    }

    /// Runs thirty thousand times between two frames, and so without streams.
    private void count(double[] drawn, double[] firsts) {
        double best = Double.NEGATIVE_INFINITY;
        int together = 0;
        for (int j = 0; j < scores.length; j++) {
            scores[j] = score(drawn, values[j]);
            if (scores[j] > best) {
                best = scores[j];
                together = 1;
            } else if (scores[j] == best) {
                together++;
            }
        }
        for (int j = 0; j < scores.length; j++) {
            if (scores[j] == best) {
                firsts[j] += 1.0 / together;
            }
        }
    }

    private static double score(double[] drawn, double[] worth) {
        double score = 0;
        for (int i = 0; i < drawn.length; i++) {
            score += drawn[i] * worth[i];
        }
        return score;
    }
}
