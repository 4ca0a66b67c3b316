package mizan.domain.offer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import mizan.domain.offer.Formula.Form;
import mizan.domain.offer.Step.Status;
import mizan.domain.pay.PayBasis;

/// Says of each step how it was worked out, and from what.
final class Steps {

    private final Terms terms;
    private final Published published;
    private final Year likely;

    private record Told(Status status, Formula formula, Optional<Source> source) {

        static Told open() {
            return new Told(Status.OPEN, Formula.of(Form.OPEN), Optional.empty());
        }

        static Told typed() {
            return new Told(Status.TYPED, Formula.of(Form.AS_TOLD), Optional.empty());
        }

        static Told derived(Form form, Quantity... quantities) {
            return new Told(Status.DERIVED, Formula.of(form, quantities), Optional.empty());
        }

        static Told published(Source source, Form form, Quantity... quantities) {
            return new Told(Status.PUBLISHED, Formula.of(form, quantities), Optional.of(source));
        }
    }

    Steps(Terms terms, Published published, Year likely) {
        this.terms = terms;
        this.published = published;
        this.likely = likely;
    }

    /// In their order, with their amounts in each scenario.
    static List<Step> of(Terms terms, Published published, Year likely,
            Function<ToLongFunction<Year>, Outcome> outcome) {
        Steps steps = new Steps(terms, published, likely);
        return Arrays.stream(StepKind.values()).map(kind -> {
            Told told = steps.told(kind);
            return new Step(kind, outcome.apply(year -> year.amount(kind)), told.status(), told.formula(),
                    told.source());
        }).toList();
    }

    private Told told(StepKind kind) {
        return switch (kind) {
            case PAY -> pay();
            case OVERTIME -> overtime();
            case BONUS -> amount(Term.BONUS);
            case PREMIUM -> monthly(Term.PREMIUM);
            case RETIREMENT -> monthly(Term.RETIREMENT);
            case FEDERAL -> terms.status().map(this::federal).orElseGet(Told::open);
            case SOCIAL_SECURITY -> socialSecurity();
            case MEDICARE -> medicare();
            case STATE -> state();
            case COMMUTE -> commute();
            case MATCH -> amount(Term.MATCH);
            case BENEFITS -> amount(Term.BENEFITS);
        };
    }

    private Told pay() {
        return terms.basis() == PayBasis.ANNUAL ? Told.typed()
                : Told.derived(Form.HOURLY, quantity(Term.PAY), Quantity.hours(terms.baseHours()),
                        Quantity.count(terms.weeks()));
    }

    private Told overtime() {
        if (terms.overtimeHours() == 0) {
            return Told.derived(Form.NONE);
        }
        Quantity rate = Quantity.money(likely.hourlyRate());
        Quantity hours = Quantity.hours(terms.overtimeHours());
        Quantity weeks = Quantity.count(terms.weeks());
        return terms.overtime().map(rule -> switch (rule) {
            case HALF_MORE -> Told.derived(Form.HALF_MORE, rate, hours, weeks);
            case SAME -> Told.derived(Form.SAME, rate, hours, weeks);
            case UNPAID -> Told.derived(Form.UNPAID, hours, weeks);
        }).orElseGet(Told::open);
    }

    private Told amount(Term term) {
        return terms.told(term) ? Told.typed() : Told.open();
    }

    private Told monthly(Term term) {
        return terms.told(term) ? Told.derived(Form.TWELVE_MONTHS, quantity(term)) : Told.open();
    }

    private Told federal(FilingStatus status) {
        TaxYear tax = published.tax();
        return Told.published(tax.incomeTax(), Form.BRACKETS, Quantity.money(likely.wages()),
                Quantity.money(likely.beforeTax()), Quantity.money(tax.standardDeduction(status)),
                Quantity.money(likely.taxable(status)));
    }

    private Told socialSecurity() {
        TaxYear tax = published.tax();
        return Told.published(tax.payrollTax(), Form.SHARE, Quantity.share(tax.socialSecurityRate()),
                Quantity.money(Math.min(likely.insured(), tax.wageBase())));
    }

    private Told medicare() {
        TaxYear tax = published.tax();
        Quantity rate = Quantity.share(tax.medicareRate());
        Quantity insured = Quantity.money(likely.insured());
        long over = tax.overThreshold(likely.insured(), likely.statusOrSingle());
        return over == 0 ? Told.published(tax.payrollTax(), Form.SHARE, rate, insured)
                : Told.published(tax.payrollTax(), Form.TWO_SHARES, rate, insured,
                        Quantity.share(tax.additionalMedicareRate()), Quantity.money(over));
    }

    private Told state() {
        if (terms.told(Term.STATE_RATE)) {
            return Told.derived(Form.SHARE, quantity(Term.STATE_RATE), Quantity.money(likely.wages()));
        }
        return published.stateTaxesNoWages()
                ? new Told(Status.PUBLISHED, Formula.of(Form.NO_TAX), Optional.empty())
                : Told.open();
    }

    private Told commute() {
        if (terms.daysThere() == 0) {
            return Told.derived(Form.AT_HOME);
        }
        Quantity days = new Quantity(
                Rounding.divide(100 * terms.daysOfYear() * terms.daysThere(), terms.days()), Unit.DAYS);
        boolean drives = terms.told(Term.MILES) && terms.told(Term.MILEAGE);
        if (!drives) {
            return terms.told(Term.FARES) ? Told.derived(Form.FARES, days, quantity(Term.FARES)) : Told.open();
        }
        Quantity miles = quantity(Term.MILES);
        Quantity mile = quantity(Term.MILEAGE);
        return terms.told(Term.FARES)
                ? Told.derived(Form.FARES_AND_MILES, days, quantity(Term.FARES), miles, mile)
                : Told.derived(Form.MILES, days, miles, mile);
    }

    private Quantity quantity(Term term) {
        return new Quantity(terms.valueOr0(term, Scenario.LIKELY), term.unit());
    }
}
