package mizan.tablefile;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number of a workbook as one sees it in a spreadsheet. Workbooks keep binary fractions: 2.3 is written
/// `2.2999999999999998`, and shown with 15 digits at most.
public final class NumberText {

    private static final MathContext SHOWN = new MathContext(15);

    private NumberText() {}

    /// @param written as XML has it; what is no number is left as it is, for the checks to refuse
    public static String of(String written) {
        if (plain(written)) {
            return written;
        }
        try {
            return shown(new BigDecimal(written));
        } catch (NumberFormatException _) {
            return written;
        }
    }

    public static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return Double.isFinite(number) ? shown(new BigDecimal(Double.toString(number))) : Double.toString(number);
    }

    private static String shown(BigDecimal number) {
        BigDecimal rounded = number.round(SHOWN);
        // An exponent of a thousand digits would be written out.
        return rounded.scale() > 40 || rounded.precision() - rounded.scale() > 40
                ? rounded.toString()
                : rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// A few digits with at most one point: nearly every number there is.
    private static boolean plain(String written) {
        if (written.length() > 15) {
            return false;
        }
        boolean point = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '.' && !point && i > 0) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return !written.isEmpty();
    }
}
