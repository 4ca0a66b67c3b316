package mizan.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PlausiblePay;

/// What a person typed as an amount of dollars, by the rule of [TypedNumber], with or without the currency.
public sealed interface TypedPay {

    /// Nothing was typed, or the currency alone.
    record Blank() implements TypedPay {}

    /// An amount that can be meant.
    record Amount(long cents) implements TypedPay {}

    /// What may be meant as one amount or as the other, in cents.
    record Unclear(long one, long other) implements TypedPay {}

    /// An amount below what can be meant, in cents: possibly 0 or negative.
    record TooLittle(long cents) implements TypedPay {}

    /// An amount above what can be meant, in cents.
    record TooMuch(long cents) implements TypedPay {}

    /// No amount, or none that can be told.
    record NoAmount() implements TypedPay {}

    /// Pay on the basis.
    static TypedPay of(String text, PayBasis basis) {
        return of(text, PlausiblePay.least(basis), PlausiblePay.most(basis));
    }

    /// An amount between the bounds, in cents.
    static TypedPay of(String text, long least, long most) {
        return switch (TypedNumber.of(DollarWords.without(text))) {
            case TypedNumber.Blank _ -> new Blank();
            case TypedNumber.NoNumber _ -> new NoAmount();
            case TypedNumber.Unclear(BigDecimal one, BigDecimal other) -> new Unclear(cents(one), cents(other));
            case TypedNumber.Read(BigDecimal value) when cents(value) < least -> new TooLittle(cents(value));
            case TypedNumber.Read(BigDecimal value) when cents(value) > most -> new TooMuch(cents(value));
            case TypedNumber.Read(BigDecimal value) -> new Amount(cents(value));
        };
    }

    /// The amount if it can be meant, and only then.
    default OptionalLong amount() {
        return this instanceof Amount(long cents) ? OptionalLong.of(cents) : OptionalLong.empty();
    }

    /// The amounts that the text can be read as, in cents, whether or not they can be meant.
    default List<Long> readings() {
        return switch (this) {
            case Amount(long cents) -> List.of(cents);
            case TooLittle(long cents) -> List.of(cents);
            case TooMuch(long cents) -> List.of(cents);
            case Unclear(long one, long other) -> List.of(one, other);
            case Blank _,NoAmount _ -> List.of();
        };
    }

    /// What no number of cents can hold, such as fifteen digits and a `k`, is the most that one can: too much in any field.
    private static long cents(BigDecimal dollars) {
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        return dollars.movePointRight(2).setScale(0, RoundingMode.HALF_UP).min(most).max(most.negate())
                .longValueExact();
    }
}
