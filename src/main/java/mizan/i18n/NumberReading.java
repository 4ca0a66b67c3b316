package mizan.i18n;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The steps of the reading that [TypedNumber] tells the rule of.
final class NumberReading {

    /// What multiplies the number before it.
    static final String THOUSAND = " ?(?:k|thousand|ألف|الف|آلاف|الاف)";

    private static final int MOST_DIGITS = 15;
    private static final Pattern SIGNED = Pattern.compile("(?<sign>[-+]?) ?(?<rest>.*)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<number>.*?)" + THOUSAND);
    private static final Pattern DECIMAL = Pattern.compile("(?<whole>[^|]*)\\|(?<part>\\d{0,3})");
    private static final Pattern MAYBE_DECIMAL = Pattern.compile("(?<whole>.*)(?<mark>[,.])(?<part>\\d{0,3})");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?<mark>[,.' ])\\d{3}(\\k<mark>\\d{3})*");

    private NumberReading() {}

    /// With ASCII digits, `|` for what is a decimal mark only, `'` for what stands between thousands only, single
    /// spaces, and without the marks of direction that come along when a number is copied.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else {
                plain.append(switch (c) {
                    case '٫' -> "|";
                    case '٬', '’', '‘', 'ʼ' -> "'";
                    case '،' -> ",";
                    case '−', '–' -> "-";
                    default -> Character.toString(c);
                });
            }
        });
        return plain.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    }

    static TypedNumber read(String plain) {
        Matcher signed = SIGNED.matcher(plain);
        if (!signed.matches()) {
            return new TypedNumber.NoNumber();
        }
        int sign = signed.group("sign").equals("-") ? -1 : 1;
        String unsigned = signed.group("rest");
        Matcher thousands = THOUSANDS.matcher(unsigned);
        boolean many = thousands.matches();
        BigDecimal factor = BigDecimal.valueOf(many ? 1000 * sign : sign);
        String number = many ? thousands.group("number") : unsigned;
        Optional<BigDecimal> grouped = grouped(number);
        Optional<BigDecimal> decimal = decimal(number);
        if (grouped.isPresent() && decimal.isPresent() && number.indexOf('.') >= 0) {
            return new TypedNumber.Unclear(decimal.get().multiply(factor), grouped.get().multiply(factor));
        }
        return grouped.or(() -> decimal).<TypedNumber>map(value -> new TypedNumber.Read(value.multiply(factor)))
                .orElseGet(TypedNumber.NoNumber::new);
    }

    /// As a whole number.
    private static Optional<BigDecimal> grouped(String number) {
        boolean grouped = GROUPED.matcher(number).matches();
        return grouped || number.matches("\\d+") ? value(number, "") : Optional.empty();
    }

    /// With a decimal mark, be it the last sign of the number.
    private static Optional<BigDecimal> decimal(String number) {
        Matcher sure = DECIMAL.matcher(number);
        Matcher maybe = MAYBE_DECIMAL.matcher(number);
        if (sure.matches()) {
            return decimal(sure.group("whole"), sure.group("part"));
        }
        return maybe.matches() && maybe.group("whole").indexOf(maybe.group("mark")) < 0
                ? decimal(maybe.group("whole"), maybe.group("part"))
                : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String whole, String part) {
        if (whole.isEmpty()) {
            return part.isEmpty() ? Optional.empty() : value("0", part);
        }
        return grouped(whole).flatMap(_ -> value(whole, part));
    }

    private static Optional<BigDecimal> value(String whole, String part) {
        String digits = whole.replaceAll("\\D", "");
        return digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new BigDecimal(digits + "." + part + "0").stripTrailingZeros());
    }
}
