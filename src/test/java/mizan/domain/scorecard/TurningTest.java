package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// The answer that would turn the verdict.
@NullUnmarked
class TurningTest {

    /// 13 points too many. One step of 25 in how far something is true takes 25 (working from home, from 70 to 50: 20), one
    /// in what matters, at *no degree* from 80 to 50, 30; at training from 60 to 50 only 5, at variety from 25 to 0 12.5.
    /// Nearest of those that turn it: boredom from 80 to 100 adds 9, rude customers from 90 to 100 only 5; micromanagement
    /// from 50 to 75 adds 13.75; insecurity from 65 to 100 in what it matters adds 14, from 40 to 50 in how far it is true
    /// 6.5, stress from 60 to 75 adds 9; *working from home* from 70 to 50 takes 20, and is 20 away: nothing nearer turns it.
    @Test
    void ofTheMethodsCardItIsWorkingFromHomeHalfTrue() {
        assertThat(Turning.nearest(Vector.answers())).contains(new Turning("home-working", Question.TRUE, 50, 70));
    }

    @Test
    void itTurnsTheVerdictOfAnyCardAndNoNearerStepDoes() {
        RandomCards random = new RandomCards();
        for (int i = 0; i < 300; i++) {
            Answers alone = random.answers(1 + i % 12);
            Answers answers = i % 3 == 0 ? random.inGroups(alone) : alone;
            Optional<Side> side = Weighing.of(answers).side();
            Optional<Turning> nearest = Turning.nearest(answers);
            nearest.ifPresent(turning -> assertThat(Weighing.of(answered(answers, turning)).side())
                    .isPresent().isNotEqualTo(side));
            double distance = nearest.map(turning -> Math.abs(turning.answer() - turning.present()))
                    .orElse(Double.POSITIVE_INFINITY);
            side.ifPresent(present -> assertNoneNearer(answers, present, distance));
        }
    }

    private static void assertNoneNearer(Answers answers, Side side, double distance) {
        for (Item item : answers.items()) {
            for (Question question : Question.values()) {
                double present = question == Question.MATTERS
                        ? item.points().orElseThrow()
                        : item.applicability().orElseThrow().likely() * 100;
                for (double step : List.of(0.0, 25.0, 50.0, 75.0, 100.0)) {
                    Turning tried = new Turning(item.id(), question, step, present);
                    if (Math.abs(step - present) < distance - 1e-9) {
                        double balance = Weighing.of(answered(answers, tried)).balance().orElse(0);
                        assertThat(balance * side.sign()).as(tried.toString()).isGreaterThan(-1e-9);
                    }
                }
            }
        }
    }

    private static Answers answered(Answers answers, Turning turning) {
        return answers.change(turning.item(), item -> turning.question() == Question.MATTERS
                ? item.withPoints(turning.answer())
                : item.withApplicability(item.applicability()
                        .map(range -> range.withLikely(turning.answer() / 100))));
    }
}
