package mizan.export.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The content of a page, as operands followed by their operator (ISO 32000-1, 7.8.2).
final class Operations {

    private static final int DECIMALS = 5;

    private final StringBuilder content = new StringBuilder();

    Operations add(String operator, double... operands) {
        for (double operand : operands) {
            content.append(number(operand)).append(' ');
        }
        content.append(operator).append('\n');
        return this;
    }

    /// Anything else, as it is.
    Operations raw(String text) {
        content.append(text);
        return this;
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
