package mizan.domain.offer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mizan.domain.pay.PayBasis;

/// One year of an offer in one scenario: the amount of each step, each rounded to a cent at its end.
///
/// A step that is switched off is 0, and the rest follows: without a bonus there is no tax on it, and without the way to
/// work no time on it.
final class Year {

    private static final int PARTS_OF_HALF_MORE = 3;

    private final Terms terms;
    private final Published published;
    private final Scenario scenario;
    private final Set<StepKind> off;
    private final Map<StepKind, Long> amounts = new EnumMap<>(StepKind.class);

    Year(Terms terms, Published published, Scenario scenario, Set<StepKind> off) {
        this.terms = terms;
        this.published = published;
        this.scenario = scenario;
        this.off = off;
        put(StepKind.PAY, pay());
        put(StepKind.OVERTIME, overtime());
        put(StepKind.BONUS, told(Term.BONUS));
        put(StepKind.PREMIUM, -12 * told(Term.PREMIUM));
        put(StepKind.RETIREMENT, -12 * told(Term.RETIREMENT));
        put(StepKind.FEDERAL, terms.status().map(status -> -tax().federal(taxable(status), status)).orElse(0L));
        put(StepKind.SOCIAL_SECURITY, -tax().socialSecurity(insured()));
        put(StepKind.MEDICARE, -tax().medicare(insured(), statusOrSingle()));
        put(StepKind.STATE, -TaxYear.share(wages(), told(Term.STATE_RATE)));
        put(StepKind.COMMUTE, -commute());
        put(StepKind.MATCH, told(Term.MATCH));
        put(StepKind.BENEFITS, told(Term.BENEFITS));
    }

    private void put(StepKind kind, long cents) {
        amounts.put(kind, off.contains(kind) ? 0 : cents);
    }

    /// In cents, below 0 for what is taken off.
    long amount(StepKind kind) {
        return amounts.getOrDefault(kind, 0L);
    }

    long wages() {
        return sum(StepKind::gross);
    }

    /// In cents: the sum of all steps but those that bring later money.
    long left() {
        return sum(kind -> !kind.later());
    }

    long later() {
        return sum(StepKind::later);
    }

    private long sum(Predicate<StepKind> wanted) {
        return amounts.entrySet().stream().filter(each -> wanted.test(each.getKey())).mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// In cents, for each hour at work and on the way.
    long perHour() {
        return perHour(left(), hours());
    }

    static long perHour(long cents, YearHours hours) {
        return Rounding.divide(100 * cents, hours.all());
    }

    /// What Social Security and Medicare are taken of: what goes to health is not in it.
    long insured() {
        return Math.max(0, wages() + amount(StepKind.PREMIUM));
    }

    long beforeTax() {
        return -amount(StepKind.PREMIUM) - amount(StepKind.RETIREMENT);
    }

    long taxable(FilingStatus status) {
        return tax().taxable(wages(), beforeTax(), status);
    }

    /// Employers withhold as of a single person from all whose status they do not know.
    FilingStatus statusOrSingle() {
        return terms.status().orElse(FilingStatus.SINGLE);
    }

    YearHours hours() {
        boolean paid = terms.overtime().filter(rule -> rule != OvertimeRule.UNPAID).isPresent();
        long base = Rounding.divide(terms.baseHours() * terms.daysOfYear(), terms.days());
        long over = terms.overtimeHours() * terms.weeks();
        long way = off.contains(StepKind.COMMUTE) ? 0
                : Rounding.divide(2 * told(Term.MINUTES) * terms.daysOfYear() * terms.daysThere() * 100,
                        60 * terms.days());
        return new YearHours(base + (paid ? over : 0), paid ? 0 : over, way);
    }

    /// In cents; an hour's share of a salary is that of its base hours.
    long hourlyRate() {
        return terms.basis() == PayBasis.HOURLY ? told(Term.PAY)
                : Rounding.divide(told(Term.PAY) * 100, terms.baseHours() * terms.weeks());
    }

    private long pay() {
        return terms.basis() == PayBasis.ANNUAL ? told(Term.PAY)
                : Rounding.divide(told(Term.PAY) * terms.baseHours() * terms.weeks(), 100);
    }

    private long overtime() {
        return terms.overtime().map(rule -> switch (rule) {
            case UNPAID -> 0L;
            case SAME -> overtime(2);
            case HALF_MORE -> overtime(PARTS_OF_HALF_MORE);
        }).orElse(0L);
    }

    /// @param halves how many halves of an hour's pay an hour brings
    private long overtime(int halves) {
        long hours = halves * terms.overtimeHours();
        return terms.basis() == PayBasis.HOURLY ? Rounding.divide(told(Term.PAY) * hours * terms.weeks(), 200)
                : Rounding.divide(told(Term.PAY) * hours, 2 * terms.baseHours());
    }

    private long commute() {
        long hundredthsOfCents = 100 * told(Term.FARES) + 2 * told(Term.MILES) * told(Term.MILEAGE);
        return Rounding.divide(hundredthsOfCents * terms.daysOfYear() * terms.daysThere(), 100 * terms.days());
    }

    private long told(Term term) {
        return terms.valueOr0(term, scenario);
    }

    private TaxYear tax() {
        return published.tax();
    }
}
