package mizan.statemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ColourScaleTest {

    @Test
    void lowAndHighAreTheEndsOfOneRowOfColours() {
        ColourScale scale = ColourScale.sequential(new double[]{20, Double.NaN, 10, 15});
        assertThat(scale).isEqualTo(new ColourScale(10, 20, OptionalDouble.empty()));
        assertThat(scale.position(10)).isZero();
        assertThat(scale.position(20)).isEqualTo(1);
        assertThat(scale.position(12.5)).isEqualTo(0.25);
    }

    @Test
    void whatLiesBeyondTheEndsHasTheColourOfTheEnd() {
        ColourScale scale = new ColourScale(10, 20, OptionalDouble.empty());
        assertThat(scale.position(-3)).isZero();
        assertThat(scale.position(99)).isEqualTo(1);
    }

    @Test
    void aroundACentreEqualDistancesAreEquallyFarFromTheMiddle() {
        ColourScale scale = ColourScale.around(1, new double[]{0.5, 3});
        assertThat(scale).isEqualTo(new ColourScale(-1, 3, OptionalDouble.of(1)));
        assertThat(scale.position(1)).isEqualTo(0.5);
        assertThat(scale.position(0.5) + scale.position(1.5)).isCloseTo(1, within(1e-12));
        assertThat(scale.span(new double[]{0.5, 3})).containsExactly(0.5, 3);
    }

    @Test
    void oneValueFarOutDoesNotLeaveTheOthersPale() {
        double[] values = new double[51];
        for (int i = 0; i < 50; i++) {
            values[i] = i - 25;
        }
        values[50] = 400;
        ColourScale scale = ColourScale.around(0, values);
        assertThat(scale.high()).isLessThanOrEqualTo(25);
        assertThat(scale.holds(400)).isFalse();
        assertThat(scale.position(400)).isEqualTo(1);
    }

    @Test
    void equalValuesLieInTheMiddleAndNoValuesMakeAScaleToo() {
        assertThat(ColourScale.sequential(new double[]{7, 7}).position(7)).isCloseTo(0.5, within(1e-9));
        assertThat(ColourScale.around(0, new double[]{0, 0}).position(0)).isCloseTo(0.5, within(1e-9));
        assertThat(ColourScale.sequential(new double[0]).position(0.5)).isEqualTo(0.5);
    }

    @Test
    void aScaleWithoutWidthIsRefused() {
        assertThatThrownBy(() -> new ColourScale(1, 1, OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
