package mizan.domain.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import mizan.domain.prices.PriceLevel;

/// What an offer comes to in a year: each step, what is left, the hours that it takes, and what is left for each of them.
public final class HonestHour {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Terms terms;
    private final Published published;
    private final Set<StepKind> off;
    private final Map<Scenario, Year> years = new EnumMap<>(Scenario.class);
    private final List<Step> steps;

    private HonestHour(Terms terms, Published published, Set<StepKind> off) {
        this.terms = terms;
        this.published = published;
        this.off = Set.copyOf(off);
        for (Scenario scenario : Scenario.values()) {
            years.put(scenario, new Year(terms, published, scenario, off));
        }
        this.steps = Steps.of(terms, published, year(Scenario.LIKELY), this::outcome);
    }

    private Year year(Scenario scenario) {
        return Objects.requireNonNull(years.get(scenario));
    }

    private Outcome outcome(ToLongFunction<Year> value) {
        return Outcome.of(scenario -> value.applyAsLong(year(scenario)));
    }

    /// Empty while the pay is open.
    public static Optional<HonestHour> of(Terms terms, Published published) {
        return of(terms, published, Set.of());
    }

    /// @param off steps that are left out to see what they are worth; pay is never one
    public static Optional<HonestHour> of(Terms terms, Published published, Set<StepKind> off) {
        if (off.contains(StepKind.PAY)) {
            throw new IllegalArgumentException("nothing is left of an offer without its pay");
        }
        return terms.told(Term.PAY) ? Optional.of(new HonestHour(terms, published, off)) : Optional.empty();
    }

    public Terms terms() {
        return terms;
    }

    public Published published() {
        return published;
    }

    /// The steps that are switched off.
    public Set<StepKind> off() {
        return off;
    }

    /// All steps in their order, with those that are open.
    public List<Step> steps() {
        return steps;
    }

    public Step step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
    }

    /// What comes in before anything is taken off, in cents.
    public Outcome gross() {
        return outcome(Year::wages);
    }

    /// In cents: the sum of all steps but those that bring later money.
    public Outcome left() {
        return outcome(Year::left);
    }

    /// In cents.
    public Outcome later() {
        return outcome(Year::later);
    }

    public YearHours hours(Scenario scenario) {
        return year(scenario).hours();
    }

    /// What is left for each hour at work and on the way, in cents.
    public Outcome perHour() {
        return perHour(left());
    }

    /// What is left at national prices, in cents; empty if the prices of the place are not known.
    Optional<Outcome> leftAtNationalPrices() {
        return published.prices()
                .map(prices -> Outcome.of(scenario -> atNationalPrices(left().in(scenario), prices)));
    }

    public Optional<Outcome> perHourAtNationalPrices() {
        return leftAtNationalPrices().map(this::perHour);
    }

    /// The steps that are not counted, as the person said nothing of them; where only one of the terms that a step takes
    /// is missing, that is among [#openTerms()] instead.
    public List<StepKind> open() {
        return steps.stream().filter(Step::open).map(Step::kind)
                .filter(kind -> kind != StepKind.COMMUTE || !halfTold(Term.MILES, Term.MILEAGE)).toList();
    }

    /// Terms that were not told and change only the hours, or a step of which another was told.
    public List<Term> openTerms() {
        return Stream.of(Term.LEAVE, Term.HOLIDAYS, Term.MINUTES, Term.MILES, Term.MILEAGE).filter(this::open).toList();
    }

    /// The steps that are counted here, while of the other nobody said them.
    public List<StepKind> countedAlone(HonestHour other) {
        return other.open().stream().filter(kind -> !kind.later() && counts(kind)).toList();
    }

    /// The terms that were said here, and are among the [#openTerms()] of the other.
    public List<Term> toldAlone(HonestHour other) {
        return other.openTerms().stream().filter(terms::told).toList();
    }

    private boolean open(Term term) {
        boolean way = terms.daysThere() > 0;
        return !terms.told(term) && switch (term) {
            case MINUTES -> way;
            case MILES, MILEAGE -> way && halfTold(Term.MILES, Term.MILEAGE);
            default -> true;
        };
    }

    private boolean halfTold(Term one, Term other) {
        return terms.told(one) != terms.told(other);
    }

    /// Whether the amount of the step is in the sums.
    public boolean counts(StepKind kind) {
        return !off.contains(kind) && !step(kind).open();
    }

    /// What the step is worth: how much more is left with it than without, in cents of the likely year; below 0 if it takes.
    public long worth(StepKind kind) {
        Set<StepKind> without = new HashSet<>(off);
        without.add(kind);
        return left().likely() - new Year(terms, published, Scenario.LIKELY, without).left();
    }

    private Outcome perHour(Outcome cents) {
        return Outcome.of(scenario -> Year.perHour(cents.in(scenario), hours(scenario)));
    }

    private static long atNationalPrices(long cents, PriceLevel prices) {
        return BigDecimal.valueOf(cents).multiply(PERCENT)
                .divide(BigDecimal.valueOf(prices.parity()), 0, RoundingMode.HALF_UP).longValueExact();
    }
}
