package mizan.tablefile;

/// Spaces that are not seen, of which texts from web pages and word processors have several kinds.
final class Blanks {

    private Blanks() {}

    /// The text without blanks around it.
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B'
                || c == '\u2060' || c == '\uFEFF'));
    }
}
