package mizan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The beam moves as that of a real pair of scales does.
class DampedSpringTest {

    private static final double FRAME = 1 / 60.0;

    private final DampedSpring swing = new DampedSpring();

    @Test
    void swingsPastItsGoalOnceAndSettles() {
        swing.aim(10);
        List<Double> angles = new ArrayList<>();
        while (!swing.settled()) {
            swing.advance(FRAME);
            angles.add(swing.angle());
            assertThat(angles).hasSizeLessThan(120);
        }
        double furthest = angles.stream().mapToDouble(angle -> angle).max().orElseThrow();
        assertThat(furthest).isBetween(10.8, 12.5);
        assertThat(angles.subList(angles.indexOf(furthest), angles.size())).allSatisfy(
                angle -> assertThat(angle).isGreaterThan(9.6));
        assertThat(swing.angle()).isEqualTo(10);
    }

    @Test
    void aNewGoalInTheMiddleOfASwingGoesOnWithoutAJump() {
        swing.aim(10);
        for (int i = 0; i < 5; i++) {
            swing.advance(FRAME);
        }
        double before = swing.angle();
        swing.aim(-10);
        swing.advance(FRAME);
        assertThat(swing.angle()).isCloseTo(before, within(2.5));
    }

    @Test
    void aLongPauseDoesNotThrowTheBeamAbout() {
        swing.aim(10);
        swing.advance(60);
        assertThat(swing.angle()).isBetween(0.0, 12.5);
    }

    @Test
    void atRestItIsWhereItBelongs() {
        swing.aim(10);
        swing.advance(FRAME);
        swing.rest(-3);
        assertThat(swing.angle()).isEqualTo(-3);
        assertThat(swing.settled()).isTrue();
    }
}
