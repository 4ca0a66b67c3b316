package mizan.domain.occupation;

/// A code of the Standard Occupational Classification, such as `15-1232`, as the published tables write it.
public record SocCode(String text) implements Comparable<SocCode> {

    private static final int LENGTH = 7;
    private static final int HYPHEN = 2;

    /// All occupations together.
    public static final SocCode ALL = new SocCode("00-0000");

    public SocCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("not an occupation code: " + text);
        }
    }

    public static boolean isCode(String text) {
        if (text.length() != LENGTH || text.charAt(HYPHEN) != '-') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (i != HYPHEN && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(SocCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
