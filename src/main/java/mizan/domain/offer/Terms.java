package mizan.domain.offer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PlausiblePay;

/// All that a person said about an offer. What is not among the spans was not said: it is open, and never 0.
///
/// @param overtime empty while the person has not said how the hours over 40 are paid
/// @param status empty while they have not said how they file
public record Terms(PayBasis basis, Map<Term, Span> spans, Optional<OvertimeRule> overtime,
        Optional<FilingStatus> status) {

    /// In hundredths of an hour; what is over them is overtime.
    public static final long BASE_HOURS = 40_00;

    /// Nothing was said yet.
    public static final Terms NONE = new Terms(PayBasis.HOURLY, Map.of(), Optional.empty(), Optional.empty());

    private static final long MINUTES_A_DAY = 24 * 60;

    /// @throws IllegalArgumentException if the spans cannot stand together
    public Terms {
        spans = Map.copyOf(spans);
        Optional<TermFault> fault = faultOf(spans, basis);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("these terms cannot be: " + fault.get() + " " + spans);
        }
    }

    /// Why the span cannot be said of the term, if it cannot.
    public Optional<TermFault> fault(Term term, Span span) {
        return faultOf(changed(term, span), basis);
    }

    /// Why the term cannot be left open, if it cannot: what is taken unless told may not go with the others.
    public Optional<TermFault> faultWithout(Term term) {
        Map<Term, Span> fewer = copy();
        fewer.remove(term);
        return faultOf(fewer, basis);
    }

    /// @throws IllegalArgumentException if there is a fault
    public Terms with(Term term, Span span) {
        return new Terms(basis, changed(term, span), overtime, status);
    }

    public Terms with(Term term, long value) {
        return with(term, Span.exactly(value));
    }

    /// @param pay in cents, on the basis
    public Terms withPay(PayBasis other, long pay) {
        return new Terms(other, changed(Term.PAY, Span.exactly(pay)), overtime, status);
    }

    /// The same with this pay, if it can be meant.
    ///
    /// @param pay in cents, on the basis
    public Optional<Terms> paying(PayBasis other, long pay) {
        return faultOf(changed(Term.PAY, Span.exactly(pay)), other).isPresent() ? Optional.empty()
                : Optional.of(withPay(other, pay));
    }

    /// The same with this as the likely pay: where it is that already, also with what may be around it. Empty if it cannot
    /// be meant.
    ///
    /// @param pay in cents, on the basis
    public Optional<Terms> likely(PayBasis other, long pay) {
        return basis == other && span(Term.PAY).map(Span::likely).equals(Optional.of(pay)) ? Optional.of(this)
                : paying(other, pay);
    }

    /// The least that can be meant of the term, in its unit.
    public long least(Term term) {
        return least(term, basis);
    }

    public long most(Term term) {
        return most(term, basis);
    }

    private static long least(Term term, PayBasis basis) {
        return term == Term.PAY ? PlausiblePay.least(basis) : term.least();
    }

    private static long most(Term term, PayBasis basis) {
        return term == Term.PAY ? PlausiblePay.most(basis) : term.most();
    }

    public Terms withoutPay(PayBasis other) {
        return new Terms(other, without(Term.PAY).spans, overtime, status);
    }

    /// Leaves the term open.
    public Terms without(Term term) {
        Map<Term, Span> fewer = copy();
        fewer.remove(term);
        return new Terms(basis, fewer, overtime, status);
    }

    public Terms with(Optional<OvertimeRule> rule) {
        return new Terms(basis, spans, rule, status);
    }

    public Terms filing(Optional<FilingStatus> as) {
        return new Terms(basis, spans, overtime, as);
    }

    public Optional<Span> span(Term term) {
        return Optional.ofNullable(spans.get(term));
    }

    public boolean told(Term term) {
        return spans.containsKey(term);
    }

    /// What counts in the scenario: what was said, or else what is taken unless told; empty if it is open.
    OptionalLong value(Term term, Scenario scenario) {
        return value(spans, term, scenario);
    }

    long valueOr0(Term term, Scenario scenario) {
        return value(term, scenario).orElse(0);
    }

    /// The hours of a week that are not overtime.
    long baseHours() {
        return Math.min(valueOr0(Term.HOURS, Scenario.LIKELY), BASE_HOURS);
    }

    long overtimeHours() {
        return valueOr0(Term.HOURS, Scenario.LIKELY) - baseHours();
    }

    long weeks() {
        return valueOr0(Term.WEEKS, Scenario.LIKELY);
    }

    long days() {
        return valueOr0(Term.DAYS, Scenario.LIKELY);
    }

    /// Days of a year that are worked.
    long daysOfYear() {
        return daysOfYear(spans);
    }

    /// Days a week at the work place: all, unless told.
    long daysThere() {
        return value(Term.AT_WORK_PLACE, Scenario.LIKELY).orElse(days());
    }

    private static OptionalLong value(Map<Term, Span> spans, Term term, Scenario scenario) {
        Span span = spans.get(term);
        return span == null ? term.unlessTold() : OptionalLong.of(span.of(scenario, term.cost()));
    }

    private static long likely(Map<Term, Span> spans, Term term) {
        return value(spans, term, Scenario.LIKELY).orElse(0);
    }

    private static long daysOfYear(Map<Term, Span> spans) {
        return likely(spans, Term.DAYS) * likely(spans, Term.WEEKS) - likely(spans, Term.LEAVE)
                - likely(spans, Term.HOLIDAYS);
    }

    private Map<Term, Span> copy() {
        Map<Term, Span> copy = new EnumMap<>(Term.class);
        copy.putAll(spans);
        return copy;
    }

    private Map<Term, Span> changed(Term term, Span span) {
        Map<Term, Span> changed = copy();
        changed.put(term, span);
        return changed;
    }

    private static Optional<TermFault> faultOf(Map<Term, Span> spans, PayBasis basis) {
        return spans.entrySet().stream().flatMap(each -> faultOf(each.getKey(), each.getValue(), basis).stream())
                .findFirst()
                .or(() -> faultTogether(spans));
    }

    private static Optional<TermFault> faultOf(Term term, Span span, PayBasis basis) {
        if (!span.inOrder() || (!term.ranged() && span.low() != span.high())) {
            return Optional.of(TermFault.OUT_OF_ORDER);
        }
        if (span.low() < least(term, basis)) {
            return Optional.of(TermFault.TOO_LITTLE);
        }
        return span.high() > most(term, basis) ? Optional.of(TermFault.TOO_MUCH) : Optional.empty();
    }

    private static Optional<TermFault> faultTogether(Map<Term, Span> spans) {
        long days = likely(spans, Term.DAYS);
        if (likely(spans, Term.AT_WORK_PLACE) > days) {
            return Optional.of(TermFault.MORE_DAYS_THERE_THAN_WORKED);
        }
        if (daysOfYear(spans) < 1) {
            return Optional.of(TermFault.ALL_DAYS_OFF);
        }
        long way = 2 * value(spans, Term.MINUTES, Scenario.WORST).orElse(0);
        // Hundredths of an hour are 6/10 of a minute.
        return likely(spans, Term.HOURS) * 6 > (MINUTES_A_DAY - way) * days * 10
                ? Optional.of(TermFault.LONGER_THAN_A_DAY)
                : Optional.empty();
    }
}
