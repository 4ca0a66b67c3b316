package mizan.domain.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Which places a ranking has where its values cannot all be told apart.
class RankTest {

    private final Random random = new Random(19);

    /// Customer service representatives by sector, May 2023, annual means: utilities 60,520 (0.5 %); then mining 53,040
    /// (5.8 %), information 51,900 (0.6 %), manufacturing 50,790 (0.3 %), management 49,160 (0.4 %) and wholesale trade
    /// 48,160 (0.4 %). The edge below mining is 1.645·√(3076.3² + 311.4²) = 5,086 to information, which is 1,140 below;
    /// and 1.645·√(3076.3² + 192.6²) = 5,070 to wholesale trade, 4,880 below. Retail trade is far below.
    @Test
    void aVagueMeanSharesItsPlaceWithAllWithinItsReach() {
        List<Estimate> sectors = List.of(mean(60_520, 0.5), mean(53_040, 5.8), mean(51_900, 0.6), mean(50_790, 0.3),
                mean(49_160, 0.4), mean(48_160, 0.4), mean(36_700, 0.2));
        assertThat(Rank.of(sectors)).containsExactly(new Rank(1, 1), new Rank(2, 6), new Rank(2, 6), new Rank(2, 6),
                new Rank(2, 6), new Rank(2, 6), new Rank(7, 7));
    }

    @Test
    void closenessIsToTheLeaderAndDoesNotRunOnFromNeighbourToNeighbour() {
        List<Estimate> chain = List.of(mean(100, 1), mean(98, 1), mean(96, 1), mean(94, 1));
        assertThat(chain.get(1).against(chain.get(2))).isEqualTo(Distinction.NOT_RELIABLE);
        assertThat(Rank.of(chain)).containsExactly(new Rank(1, 2), new Rank(1, 2), new Rank(3, 4), new Rank(3, 4));
    }

    @Test
    void withoutErrorsOnlyEqualValuesShareAPlace() {
        assertThat(Rank.of(List.of(unknown(3), unknown(5), unknown(5), unknown(1)))).containsExactly(new Rank(3, 3),
                new Rank(1, 2), new Rank(1, 2), new Rank(4, 4));
    }

    @Test
    void oneWithoutAnErrorHasThePlaceOfItsValueAndDoesNotPartTheOthers() {
        assertThat(Rank.of(List.of(mean(100, 1), unknown(99.5), mean(99, 1), unknown(120)))).containsExactly(
                new Rank(2, 4), new Rank(3, 3), new Rank(2, 4), new Rank(1, 1));
    }

    @Test
    void equalValuesStayTogetherWhateverTheirErrors() {
        assertThat(Rank.of(List.of(mean(100, 0.1), mean(97, 9), mean(97, 0.1), mean(96.9, 0.1)))).containsExactly(
                new Rank(1, 1), new Rank(2, 4), new Rank(2, 4), new Rank(2, 4));
    }

    @Test
    void nothingHasNoPlaces() {
        assertThat(Rank.of(List.of())).isEmpty();
    }

    @Test
    void anyRankingKeepsItsPromises() {
        for (int i = 0; i < 2000; i++) {
            List<Estimate> estimates = new ArrayList<>();
            int size = 1 + random.nextInt(30);
            for (int each = 0; each < size; each++) {
                double value = 20 + random.nextInt(40) / 4.0;
                estimates.add(random.nextInt(5) == 0 ? unknown(value) : mean(value, random.nextInt(60) / 10.0));
            }
            List<Rank> ranks = Rank.of(estimates);
            keepsOrder(estimates, ranks);
            List<Estimate> reversed = new ArrayList<>(estimates);
            Collections.reverse(reversed);
            List<Rank> back = new ArrayList<>(Rank.of(reversed));
            Collections.reverse(back);
            assertThat(back).as("whatever the order they are given in").isEqualTo(ranks);
        }
    }

    private static void keepsOrder(List<Estimate> estimates, List<Rank> ranks) {
        for (int a = 0; a < estimates.size(); a++) {
            Estimate one = estimates.get(a);
            long higher = estimates.stream().filter(each -> each.value() > one.value()).count();
            assertThat(higher + 1).as("the place by value lies within the shared one")
                    .isBetween((long) ranks.get(a).first(), (long) ranks.get(a).last());
            for (int b = 0; b < estimates.size(); b++) {
                Estimate other = estimates.get(b);
                if (one.value() == other.value()) {
                    assertThat(ranks.get(a)).isEqualTo(ranks.get(b));
                } else if (one.value() > other.value() && known(one) && known(other)) {
                    assertThat(ranks.get(a).first()).isLessThanOrEqualTo(ranks.get(b).first());
                    assertThat(ranks.get(a).equals(ranks.get(b)) || ranks.get(a).last() < ranks.get(b).first())
                            .as("places are the same or apart").isTrue();
                }
            }
        }
    }

    private static boolean known(Estimate estimate) {
        return estimate.standardError().isPresent();
    }

    private static Estimate mean(double value, double error) {
        return Estimate.of(value, OptionalDouble.of(error));
    }

    private static Estimate unknown(double value) {
        return Estimate.of(value, OptionalDouble.empty());
    }
}
