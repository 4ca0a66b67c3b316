package mizan.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static Item item(String id, Side side, double points, double applicability) {
        return Item.own(id, id, side).withPoints(points).withApplicability(applicability);
    }

    /// A pro of 100 and a con of `con` points, both fully true, with a near-your-points share made up.
    private static Verdict verdict(double con, double share) {
        Answers answers = Answers.of(List.of(item("a", Side.PRO, 100, 1), item("b", Side.CON, con, 1)));
        return Verdict.of(Weighing.of(answers), Optional.of(new Likelihood(0.5, 0.5, share)));
    }

    private static Verdict.Reached reached(double con, double share) {
        return (Verdict.Reached) verdict(con, share);
    }

    @Test
    void holdsFromBothBoundsOn() {
        // 100 against 200/3 is a margin of exactly one fifth, but for rounding.
        assertThat(reached(66, 0.95).strength()).isEqualTo(Verdict.Strength.HOLDS);
        assertThat(reached(66, 0.9499).strength()).isEqualTo(Verdict.Strength.LEANS);
        assertThat(reached(67, 0.99).strength()).isEqualTo(Verdict.Strength.LEANS);
    }

    @Test
    void leansFromItsBoundOn() {
        assertThat(reached(66, 0.80).strength()).isEqualTo(Verdict.Strength.LEANS);
        assertThat(reached(66, 0.7999).strength()).isEqualTo(Verdict.Strength.TOO_CLOSE);
    }

    @Test
    void saysWhatFallsShort() {
        assertThat(reached(67, 0.99).shareFallsShort()).isFalse();
        assertThat(reached(50, 0.90).shareFallsShort()).isTrue();
    }

    @Test
    void countsTheDrawsOfItsOwnSide() {
        Answers against = Answers.of(List.of(item("a", Side.PRO, 20, 1), item("b", Side.CON, 100, 1)));
        Verdict verdict = Verdict.of(Weighing.of(against), Optional.of(new Likelihood(0.5, 0.5, 0.01)));
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Reached.class, reached -> {
            assertThat(reached.side()).contains(Side.CON);
            assertThat(reached.share()).isEqualTo(0.99);
            assertThat(reached.strength()).isEqualTo(Verdict.Strength.HOLDS);
        });
    }

    @Test
    void aLevelBalanceIsTooCloseWhateverTheDraws() {
        assertThat(reached(100, 0.99).strength()).isEqualTo(Verdict.Strength.TOO_CLOSE);
        assertThat(reached(100, 0.99).side()).isEmpty();
    }

    @Test
    void thereIsNoneWithoutAnswersOrWeights() {
        assertThat(Verdict.of(Weighing.of(Answers.of(StarterItems.callCentre())), Optional.empty()))
                .isEqualTo(new Verdict.None(Verdict.Absence.NOTHING_ANSWERED));
        Answers nothing = Answers.of(List.of(item("a", Side.PRO, 0, 1), item("b", Side.CON, 0, 1)));
        assertThat(Verdict.of(Weighing.of(nothing), Optional.empty()))
                .isEqualTo(new Verdict.None(Verdict.Absence.NOTHING_MATTERS));
    }

    @Test
    void thereIsNoneBeforeHalfIsAnsweredOrPutAside() {
        Answers all = Vector.answers();
        Answers six = Answers.of(all.items().stream()
                .map(item -> all.items().indexOf(item) < 6 ? item : item.blank()).toList());
        assertThat(Weighing.of(six).missing()).isEqualTo(1);
        assertThat(Verdict.of(Weighing.of(six), Likelihood.of(six, () -> false)))
                .isEqualTo(new Verdict.None(Verdict.Absence.TOO_FEW));
        Answers aside = six.change(all.items().getLast().id(), item -> item.withRelevant(false))
                .change(all.items().get(12).id(), item -> item.withRelevant(false));
        assertThat(Weighing.of(aside).missing()).isZero();
        assertThat(Verdict.of(Weighing.of(aside), Likelihood.of(aside, () -> false)))
                .isInstanceOf(Verdict.Reached.class);
    }

    @Test
    void nothingIsAnsweredForThePerson() {
        for (List<Item> starters : List.of(StarterItems.callCentre(), StarterItems.general())) {
            assertThat(starters).hasSize(14).allSatisfy(item -> assertThat(item.open()).isTrue());
            assertThat(Weighing.of(Answers.of(starters)).unanswered()).isEqualTo(14);
            assertThat(Weighing.of(Answers.of(starters)).balance()).isEmpty();
        }
    }

    @Test
    void whatDoesNotMatterAtAllNeedsNoFurtherAnswer() {
        Item indifferent = Item.own("a", "a", Side.PRO).withPoints(0);
        assertThat(indifferent.open()).isFalse();
        assertThat(Weighing.of(Answers.of(List.of(indifferent))).counted()).isZero();
        assertThat(indifferent.withPoints(OptionalDouble.empty()).open()).isTrue();
    }

    @Test
    void overlapsAreFlaggedWhateverIsAnswered() {
        assertThat(Overlap.in(Vector.answers().blank())).isEqualTo(Overlap.in(Vector.answers()));
        assertThat(Overlap.in(Vector.answers())).containsExactly(
                new Overlap(Overlap.Kind.PAY_SWINGS, List.of("bonuses", "unstable-pay")),
                new Overlap(Overlap.Kind.HOURS_SWING, List.of("short-days", "irregular-hours")),
                new Overlap(Overlap.Kind.VARIETY_EXCLUDES_BOREDOM, List.of("variety", "boredom")),
                new Overlap(Overlap.Kind.STRESS_COMES_FROM,
                        List.of("stress", "rude-customers", "micromanagement", "insecurity")));
        Answers fewer = Vector.answers()
                .change("boredom", item -> item.withRelevant(false))
                .change("bonuses", item -> item.withRelevant(false))
                .remove("irregular-hours")
                .remove("micromanagement");
        assertThat(Overlap.in(fewer)).containsExactly(new Overlap(Overlap.Kind.STRESS_COMES_FROM,
                List.of("stress", "rude-customers", "insecurity")));
    }
}
