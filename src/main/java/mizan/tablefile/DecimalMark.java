package mizan.tablefile;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What parts the whole from its fraction in the numbers of a table. The other of the two may part thousands, and so may
/// spaces and apostrophes.
public enum DecimalMark {
    POINT('.', ','), COMMA(',', '.');

    /// The spaces and apostrophes that spreadsheets group with.
    private static final String GROUPING = " \u00A0\u202F\u2007\u2009'\u2019";
    private static final int GROUP = 3;

    private final char mark;
    private final char other;

    DecimalMark(char mark, char other) {
        this.mark = mark;
        this.other = other;
    }

    /// The name on the command line and in messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The number in digits, with a point if it has a fraction and nothing between its thousands; null for what is no
    /// number: also where a group has not three digits, for then nobody can tell what was meant.
    @Nullable
    String plain(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        int from = text.startsWith("-") ? 1 : 0;
        digits.append(text, 0, from);
        char grouping = 0;
        int group = 0;
        int at = from;
        for (; at < text.length() && text.charAt(at) != mark; at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits.append(c);
                group++;
            } else {
                boolean fits = grouping == 0 ? group >= 1 && group <= GROUP : c == grouping && group == GROUP;
                if (!fits || (c != other && GROUPING.indexOf(c) < 0)) {
                    return null;
                }
                grouping = c;
                group = 0;
            }
        }
        if (group == 0 || (grouping != 0 && group != GROUP)) {
            return null;
        }
        return at == text.length() ? digits.toString() : fraction(text, at + 1, digits.append('.'));
    }

    private static @Nullable String fraction(String text, int from, StringBuilder digits) {
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return null;
            }
        }
        return from == text.length() ? null : digits.append(text, from, text.length()).toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Finds out which mark a table has by the numbers that leave no doubt.
    public static final class Habit {

        /// One in so many may be a slip of somebody's.
        private static final int SLIPS = 10;

        private int points;
        private int commas;

        /// @param whole whether such a figure has no fraction, so that a mark before three digits parts thousands
        public void note(String text, boolean whole) {
            int point = text.lastIndexOf('.');
            int comma = text.lastIndexOf(',');
            if ((point < 0 && comma < 0) || !isDigit(text.charAt(text.length() - 1))) {
                return;
            }
            int last = Math.max(point, comma);
            boolean both = point >= 0 && comma >= 0;
            boolean repeated = text.indexOf(text.charAt(last)) != last;
            boolean three = text.length() - last - 1 == GROUP;
            if (!both && !repeated && three && !whole) {
                return;
            }
            boolean isFraction = !repeated && (both || !three);
            if (isFraction == (last == point)) {
                points++;
            } else {
                commas++;
            }
        }

        /// Empty if the numbers speak for both.
        public Optional<DecimalMark> mark() {
            if (Math.min(points, commas) * SLIPS > Math.max(points, commas)) {
                return Optional.empty();
            }
            return Optional.of(commas > points ? COMMA : POINT);
        }
    }
}
