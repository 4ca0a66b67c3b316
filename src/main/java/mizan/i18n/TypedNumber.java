package mizan.i18n;

import java.math.BigDecimal;

/// What a person typed as a number, with the digits and separators of either language.
///
/// The rule. `٫` is a decimal mark; spaces, apostrophes and `٬` stand between thousands. A comma, in either script, and a
/// full stop may be either, and tell it by their place:
///
/// - Thousands have one to three digits before the first mark and exactly three behind each; anything else is no number,
///   so that `17 50` does not become 1750.
/// - Of two kinds the last is the decimal mark: `1,250.75`, `1.250,75`. What occurs twice stands between thousands.
/// - One or two digits behind a mark that stands alone are decimals: `17,50`, `1,25`, `12.5`.
/// - `1,250` is 1250: the program itself writes thousands so, and who has the comma as a decimal mark writes two decimals
///   of a dollar, or one, but not three.
/// - `12.500` is unclear, and asked about: a person with one habit means 12.5, as the program writes decimals, one with the
///   other 12,500. What is usual for the field does not settle it: 12,500 may be a year's pay in a field for an hour's.
/// - Four decimals or more are neither cents nor thousands: no number.
///
/// `k`, `thousand` and `ألف` multiply by 1000.
public sealed interface TypedNumber {

    /// Nothing was typed.
    record Blank() implements TypedNumber {}

    /// One number, of either sign.
    record Read(BigDecimal value) implements TypedNumber {}

    /// What may be meant as one number or as the other, in the person's habit.
    record Unclear(BigDecimal one, BigDecimal other) implements TypedNumber {}

    /// No number, or none that can be told.
    record NoNumber() implements TypedNumber {}

    static TypedNumber of(String text) {
        String plain = NumberReading.plain(text);
        return plain.isEmpty() ? new Blank() : NumberReading.read(plain);
    }

    /// The same for something that is counted: above 0 and whole. Nobody counts in decimals, so that `1.250` is 1250; of
    /// thousands one may, and `1.250k` stays unclear.
    static TypedNumber whole(String text) {
        return switch (of(text)) {
            case Read(BigDecimal value) when !counts(value) -> new NoNumber();
            case Unclear(BigDecimal _, BigDecimal other) when !counts(other) -> new NoNumber();
            case Unclear(BigDecimal one, BigDecimal other) when one.compareTo(BigDecimal.valueOf(1000)) < 0 ->
                new Read(other);
            case TypedNumber typed -> typed;
        };
    }

    private static boolean counts(BigDecimal value) {
        return value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
    }
}
