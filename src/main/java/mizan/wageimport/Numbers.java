package mizan.wageimport;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads numbers exactly: no locale, no exponent, no binary rounding on the way.
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}(\\.\\d{1,9})?");

    private Numbers() {}

    static long scaled(CsvRow row, String column, int decimals) throws RefusedInput {
        try {
            return decimal(row, column).movePointRight(decimals).longValueExact();
        } catch (ArithmeticException _) {
            throw row.refuse(column, "“" + row.text(column) + "” has more than " + decimals + " decimals");
        }
    }

    static double real(CsvRow row, String column) throws RefusedInput {
        return decimal(row, column).doubleValue();
    }

    private static BigDecimal decimal(CsvRow row, String column) throws RefusedInput {
        String text = row.filled(column);
        if (!NUMBER.matcher(text).matches()) {
            throw row.refuse(column, "“" + text + "” is not a number");
        }
        return new BigDecimal(text);
    }
}
