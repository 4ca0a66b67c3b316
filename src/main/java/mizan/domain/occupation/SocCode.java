package mizan.domain.occupation;

import java.util.regex.Pattern;

/// A code of the Standard Occupational Classification, such as `15-1232`, as the published tables write it.
public record SocCode(String text) implements Comparable<SocCode> {

    private static final Pattern FORM = Pattern.compile("\\d\\d-\\d{4}");

    /// All occupations together.
    public static final SocCode ALL = new SocCode("00-0000");

    public SocCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("not an occupation code: " + text);
        }
    }

    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
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
