package mizan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Likelihood;
import mizan.domain.scorecard.Overlap;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Weighing;

/// How long a card of thirty items takes from the move of a slider to the exact part of the verdict, and to the three
/// times ten thousand draws. Prints medians and 95th percentiles, cold and warm, against the 16.7 ms of a frame.
final class ScorecardBench {

    private static final int ITEMS = 30;
    private static final int EXACT_RUNS = 2_000;
    private static final int DRAW_RUNS = 60;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Scorecard CARD = Scorecard.fresh("card", ScorecardSubject.named("card"), Answers.of(List.of()),
            1, 2025);

    private ScorecardBench() {}

    static void main() {
        Answers answers = answers();
        double[] firstExact = times(1, i -> exact(answers, i));
        double[] firstDraws = times(1, i -> draws(answers, i));
        double[] exact = times(EXACT_RUNS, i -> exact(answers, i));
        double[] draws = times(DRAW_RUNS, i -> draws(answers, i));
        System.out.printf("%d items, Java %s, %d processors%n", ITEMS, Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("slider to exact part     first %8.3f ms   median %8.4f ms   95 %% %8.4f ms%n", firstExact[0],
                quantile(exact, 0.5), quantile(exact, 0.95));
        System.out.printf("3 x %,d draws        first %8.3f ms   median %8.4f ms   95 %% %8.4f ms%n", Likelihood.DRAWS,
                firstDraws[0], quantile(draws, 0.5), quantile(draws, 0.95));
    }

    /// Half of the items with a range, one in five with the points of another.
    private static Answers answers() {
        Random random = new Random(1);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            double[] a = random.doubles(3).sorted().toArray();
            Item item = Item.own("item-" + i, "text", i % 2 == 0 ? Side.PRO : Side.CON)
                    .withPoints(i % 5 == 0 ? 50 : random.nextInt(101));
            items.add(i % 2 == 0
                    ? item.withApplicability(a[1])
                    : item.withApplicability(java.util.Optional.of(new Applicability(a[0], a[1], a[2]))));
        }
        return Answers.of(items);
    }

    /// All that the screen shows in the same frame.
    private static double exact(Answers answers, int run) {
        Answers moved = answers.change("item-7", item -> item.withPoints(run % 101));
        Weighing weighing = Weighing.of(moved);
        return weighing.balance().orElse(0) + weighing.safetyMargin().orElse(0) + weighing.flipPoints().size()
                + weighing.contributions().size() + weighing.tornado().size() + weighing.unanswered()
                + weighing.dominance().name().length()
                + Overlap.in(CARD.withAnswers(moved), PayAims.NONE).size();
    }

    private static double draws(Answers answers, int run) {
        Answers moved = answers.change("item-7", item -> item.withPoints(run % 101));
        return Likelihood.of(moved, () -> false).orElseThrow().nearPoints();
    }

    private interface Work {
        double run(int number);
    }

    private static double[] times(int runs, Work work) {
        double[] times = new double[runs];
        double used = 0;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            used += work.run(i);
            times[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        if (Double.isNaN(used)) {
            throw new IllegalStateException("a result is no number");
        }
        return times;
    }

    private static double quantile(double[] times, double part) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))];
    }
}
