package mizan.domain.occupation;

import org.jspecify.annotations.Nullable;

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

    // By hand: Java makes the equality of a record when it is first asked for, and the first frame waits for this one.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SocCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
