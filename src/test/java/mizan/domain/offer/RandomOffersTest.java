package mizan.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PlausiblePay;
import org.junit.jupiter.api.Test;

/// What holds of any offer, on random ones.
class RandomOffersTest {

    private static final List<Scenario> SCENARIOS = List.of(Scenario.values());
    private static final int MANY = 100_000;
    /// By how much five roundings of half a cent can be apart.
    private static final long UNEVEN = 5;

    @Test
    void aSecondComputationComesToTheSame() {
        Random random = new Random(27);
        for (int i = 0; i < MANY; i++) {
            Terms terms = Offers.random(random);
            Scenario scenario = SCENARIOS.get(i % SCENARIOS.size());
            List<Long> found = figures(Offers.hour(terms, Offers.published(random)), scenario);
            List<Long> naive = new NaiveOffer(terms, scenario).figures();
            if (!found.equals(naive)) {
                assertThat(found).as("%s of %s", scenario, terms).isEqualTo(naive);
            }
        }
    }

    /// All steps that are summed, what is left, hours at work and on the way, and what is left for each.
    private static List<Long> figures(HonestHour hour, Scenario scenario) {
        List<Long> figures = new ArrayList<>();
        hour.steps().stream().filter(step -> !step.kind().later())
                .forEach(step -> figures.add(step.amounts().in(scenario)));
        figures.addAll(List.of(hour.left().in(scenario), hour.hours(scenario).worked(),
                hour.hours(scenario).commuting(), hour.perHour().in(scenario)));
        return figures;
    }

    @Test
    void theStepsAddUpToWhatIsLeftAndRangesContainTheLikely() {
        Random random = new Random(28);
        for (int i = 0; i < MANY / 10; i++) {
            HonestHour hour = Offers.hour(Offers.random(random), Offers.published(random));
            for (Scenario scenario : Scenario.values()) {
                long sum = hour.steps().stream().filter(step -> !step.kind().later())
                        .mapToLong(step -> step.amounts().in(scenario)).sum();
                assertThat(hour.left().in(scenario)).isEqualTo(sum);
            }
            assertThat(hour.left().likely()).as("%s", hour.terms())
                    .isBetween(hour.left().worst() - UNEVEN, hour.left().best() + UNEVEN);
            assertThat(hour.hours(Scenario.LIKELY).all()).isBetween(hour.hours(Scenario.BEST).all(),
                    hour.hours(Scenario.WORST).all());
            assertThat(hour.open()).allSatisfy(
                    kind -> assertThat(hour.step(kind).amounts()).isEqualTo(new Outcome(0, 0, 0)));
        }
    }

    @Test
    void moreOfWhatIsPaidNeverLeavesLessAndMoreOfWhatIsTakenNeverMore() {
        Random random = new Random(29);
        for (int i = 0; i < MANY / 10; i++) {
            Terms terms = Offers.random(random);
            Published published = Offers.published(random);
            long left = Offers.hour(terms, published).left().likely();
            for (Term term : List.of(Term.PAY, Term.BONUS, Term.WEEKS, Term.HOURS)) {
                // A salary is the same for more hours and weeks, but its hours over 40 are fewer shares of it.
                if (terms.basis() == PayBasis.HOURLY || term == Term.PAY || term == Term.BONUS) {
                    changed(terms, term, value -> value + 100).map(more -> Offers.hour(more, published))
                            .ifPresent(more -> assertThat(withoutCommute(more)).as("%s of %s", term, terms)
                                    .isGreaterThanOrEqualTo(withoutCommute(Offers.hour(terms, published)) - UNEVEN));
                }
            }
            for (Term term : List.of(Term.PREMIUM, Term.RETIREMENT, Term.STATE_RATE, Term.FARES, Term.MILES,
                    Term.MILEAGE)) {
                changed(terms, term, value -> value + 10).ifPresent(more -> assertThat(
                        Offers.hour(more, published).left().likely()).as("%s of %s", term, terms)
                        .isLessThanOrEqualTo(left + UNEVEN));
            }
        }
    }

    @Test
    void theSolvedPayIsTheLeastThatReachesTheTarget() {
        Random random = new Random(30);
        int solved = 0;
        for (int i = 0; solved < 40; i++) {
            Terms terms = Offers.random(random);
            Published published = Offers.published(random);
            long target = random.nextLong(1_00, 60_00);
            long found = MatchingPay.least(Offers.hour(terms, published), target, Scenario.LIKELY).orElse(-1);
            if (found < 0) {
                assertThat(perHour(terms, PlausiblePay.most(terms.basis()), published))
                        .isLessThan(target);
                continue;
            }
            solved++;
            assertThat(perHour(terms, found, published)).as("%d %s", i, terms).isGreaterThanOrEqualTo(target);
            long least = PlausiblePay.least(terms.basis());
            for (long less = Math.max(least, found - 60_000); less < found; less++) {
                assertThat(perHour(terms, less, published)).isLessThan(target);
            }
        }
    }

    @Test
    void theSolvedPayIsReckonedWithoutTheStepsThatAreLeftOut() {
        Set<StepKind> off = Set.of(StepKind.BONUS, StepKind.FEDERAL, StepKind.COMMUTE);
        HonestHour hour = HonestHour.of(Offers.vector(), Offers.TEXAS, off).orElseThrow();
        long found = MatchingPay.least(hour, 18_00, Scenario.LIKELY).orElseThrow();
        // 2,080 paid hours, of which 1,936 are worked, less $1,440 for health and 7.65 % of the rest:
        // (17.995 × 1936 + 1440 × 0.9235) / (0.9235 × 2080), as 17.995 is rounded to 18.
        assertThat(found).isEqualTo(18_83);
        assertThat(HonestHour.of(Offers.vector().withPay(PayBasis.HOURLY, found), Offers.TEXAS, off).orElseThrow()
                .perHour().likely()).isGreaterThanOrEqualTo(18_00);
        assertThat(HonestHour.of(Offers.vector().withPay(PayBasis.HOURLY, found - 1), Offers.TEXAS, off).orElseThrow()
                .perHour().likely()).isLessThan(18_00);
    }

    /// Where a single hour is worked, each cent that is left is a target of its own, and the roundings of three taxes at
    /// once leave less for more.
    @Test
    void theSolvedPayIsTheLeastAlsoWhereACentMoreLeavesLess() {
        Terms terms = Terms.NONE.withPay(PayBasis.ANNUAL, 30_000_00).with(Term.HOURS, 1_00).with(Term.DAYS, 1)
                .with(Term.WEEKS, 1).with(Term.STATE_RATE, 4_255).filing(Optional.of(FilingStatus.SINGLE));
        Map<Long, Long> least = new HashMap<>();
        for (long cents = 30_000_00; cents < 30_030_00; cents++) {
            least.putIfAbsent(perHour(terms, cents, Offers.TEXAS), cents);
        }
        long from = perHour(terms, 30_000_00, Offers.TEXAS) + 10;
        for (long target = from; target < from + 1_500; target++) {
            long reached = target;
            long wanted = least.entrySet().stream().filter(each -> each.getKey() >= reached)
                    .mapToLong(Map.Entry::getValue).min().orElseThrow();
            assertThat(MatchingPay.least(Offers.hour(terms, Offers.TEXAS), target, Scenario.LIKELY)).hasValue(wanted);
        }
    }

    private static Optional<Terms> changed(Terms terms, Term term, UnaryOperator<Long> change) {
        return terms.span(term).map(span -> Span.exactly(change.apply(span.likely())))
                .filter(span -> terms.fault(term, span).isEmpty()).map(span -> terms.with(term, span));
    }

    /// More weeks have more ways to work, which may cost more than they bring.
    private static long withoutCommute(HonestHour hour) {
        return hour.left().likely() - hour.step(StepKind.COMMUTE).amounts().likely();
    }

    private static long perHour(Terms terms, long cents, Published published) {
        return Offers.hour(terms.withPay(terms.basis(), cents), published).perHour().likely();
    }
}
