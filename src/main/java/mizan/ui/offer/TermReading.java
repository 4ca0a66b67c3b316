package mizan.ui.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import mizan.domain.offer.Term;
import mizan.domain.offer.Unit;
import mizan.i18n.TypedNumber;
import mizan.i18n.TypedPay;

/// What was typed into the field of a term, in its unit.
sealed interface TermReading {

    /// Nothing: the term is left open.
    record Blank() implements TermReading {}

    record Value(long value) implements TermReading {}

    /// One of these, and the person has to say which.
    record Unclear(List<Long> values) implements TermReading {}

    record NoNumber() implements TermReading {}

    /// A number with decimals of what is counted.
    record NotWhole() implements TermReading {}

    static TermReading of(Term term, String text) {
        if (term.unit() == Unit.MONEY) {
            return switch (TypedPay.of(text, Long.MIN_VALUE, Long.MAX_VALUE)) {
                case TypedPay.Blank _ -> new Blank();
                case TypedPay.Unclear(long one, long other) -> new Unclear(List.of(one, other));
                case TypedPay.NoAmount _ -> new NoNumber();
                case TypedPay typed -> new Value(typed.readings().getFirst());
            };
        }
        return switch (TypedNumber.of(text.replaceAll("[%٪$]", ""))) {
            case TypedNumber.Blank _ -> new Blank();
            case TypedNumber.NoNumber _ -> new NoNumber();
            case TypedNumber.Read(BigDecimal value) -> value(term.unit(), value);
            case TypedNumber.Unclear(BigDecimal one, BigDecimal other) ->
                term.unit().decimals() == 0 ? value(term.unit(), other)
                        : new Unclear(List.of(inUnit(term.unit(), one), inUnit(term.unit(), other)));
        };
    }

    private static TermReading value(Unit unit, BigDecimal value) {
        return unit.decimals() == 0 && value.stripTrailingZeros().scale() > 0 ? new NotWhole()
                : new Value(inUnit(unit, value));
    }

    /// No unit has so many digits that a long could not hold them, but somebody may type them: more than all bounds.
    private static long inUnit(Unit unit, BigDecimal value) {
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        return value.movePointRight(unit.decimals()).setScale(0, RoundingMode.HALF_UP).min(most).max(most.negate())
                .longValueExact();
    }
}
