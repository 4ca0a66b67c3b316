package mizan.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads an amount of money as people type it, with digits and separators of either language.
public final class TypedPay {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d*)?|\\.\\d+");

    private TypedPay() {}

    /// The amount in cents; empty if the text is no amount above 0.
    public static OptionalLong cents(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (c == '.' || c == '٫') {
                plain.append('.');
            } else if (!Character.isWhitespace(c) && "$,٬\u200E\u00A0".indexOf(c) < 0) {
                return OptionalLong.empty();
            }
        }
        if (!AMOUNT.matcher(plain).matches()) {
            return OptionalLong.empty();
        }
        long cents = new BigDecimal(plain.toString()).movePointRight(2).setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return cents > 0 ? OptionalLong.of(cents) : OptionalLong.empty();
    }
}
