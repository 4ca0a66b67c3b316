package mizan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Which way the scales tip, and how far.
class ScalesTest {

    @Test
    void emptyOrEqualPansAreLevel() {
        assertThat(Scales.tip(0, 0)).isZero();
        assertThat(Scales.tip(7, 7)).isZero();
    }

    @Test
    void oneFullPanTipsAsFarAsThereIs() {
        assertThat(Scales.tip(0.2, 0)).isEqualTo(Scales.STEEPEST);
        assertThat(Scales.tip(0, 0.2)).isEqualTo(-Scales.STEEPEST);
    }

    @Test
    void aSmallDifferenceAlreadyShows() {
        assertThat(Scales.tip(242.5, 229.5)).isBetween(2.0, 4.0);
    }

    @Test
    void moreWeightNeverTipsLessAndTheSidesAreAlike() {
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            double first = random.nextDouble();
            double second = random.nextDouble();
            double more = first + random.nextDouble();
            assertThat(Scales.tip(more, second)).isGreaterThanOrEqualTo(Scales.tip(first, second));
            assertThat(Scales.tip(second, first)).isCloseTo(-Scales.tip(first, second), within(1e-9));
        }
    }
}
