package mizan.tablefile;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads numbers exactly: no exponent, no binary rounding on the way.
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}(\\.\\d{1,9})?");
    /// Digits that surely fit in a long, the decimals that are asked for included.
    private static final int SHORT = 12;

    private Numbers() {}

    static long scaled(TableRow row, String column, String text, DecimalMark mark, int decimals) throws RefusedInput {
        long quick = mark == DecimalMark.POINT ? quick(text, decimals) : -1;
        if (quick >= 0) {
            return quick;
        }
        try {
            return decimal(row, column, text, mark).movePointRight(decimals).longValueExact();
        } catch (ArithmeticException _) {
            throw row.refuse(column, Problem.TOO_PRECISE, text, decimals);
        }
    }

    static double real(TableRow row, String column, String text, DecimalMark mark) throws RefusedInput {
        long thousandths = mark == DecimalMark.POINT ? quick(text, 3) : -1;
        // Both are exact in binary, and so the quotient is the nearest number that there is to what is written.
        return thousandths >= 0 ? thousandths / 1000.0 : decimal(row, column, text, mark).doubleValue();
    }

    /// Millions of cells are read for one table, and nearly all are a few digits; -1 for any that is not so simple.
    private static long quick(String text, int decimals) {
        if (text.length() > SHORT) {
            return -1;
        }
        long number = 0;
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
            } else {
                return -1;
            }
        }
        int given = point < 0 ? 0 : text.length() - point - 1;
        if (given > decimals || point == text.length() - 1) {
            return -1;
        }
        for (int i = given; i < decimals; i++) {
            number *= 10;
        }
        return number;
    }

    private static BigDecimal decimal(TableRow row, String column, String text, DecimalMark mark)
            throws RefusedInput {
        String number = mark.plain(text);
        if (number == null || !NUMBER.matcher(number).matches()) {
            throw row.refuse(column, Problem.NO_NUMBER, text);
        }
        return new BigDecimal(number);
    }
}
