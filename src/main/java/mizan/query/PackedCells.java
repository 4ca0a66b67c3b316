package mizan.query;

/// Reads cells parted by commas, of rows parted by semicolons, one after the other.
final class PackedCells {

    private final String text;
    private int at;

    PackedCells(String text) {
        this.text = text;
    }

    boolean more() {
        return at < text.length();
    }

    /// Whether the cell that was read last was the last one of its row.
    boolean atEndOfPlace() {
        return at == 0 || at > text.length() || text.charAt(at - 1) == ';';
    }

    /// Whether the next cell begins with the sign, which is passed over then.
    boolean skip(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    /// The next cell.
    String text() {
        int end = at;
        while (!ends(end)) {
            end++;
        }
        String cell = text.substring(at, end);
        at = end + 1;
        return cell;
    }

    /// The next cell if it is a whole number, 0 or more; -1 if it is not, and then it is still the next one.
    long number() {
        long number = 0;
        int end = at;
        while (!ends(end)) {
            int digit = text.charAt(end) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
            end++;
        }
        if (end == at) {
            return -1;
        }
        at = end + 1;
        return number;
    }

    private boolean ends(int position) {
        return position >= text.length() || text.charAt(position) == ',' || text.charAt(position) == ';';
    }
}
