package mizan.tablefile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What a file says, as it can stand in a sentence. Its control characters would end the line, or tell the terminal that
/// it is printed on to do what the file likes.
public final class OneLine {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

    private OneLine() {}

    public static String of(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /// The texts among the details; all else stays.
    public static List<Object> of(Object... details) {
        return Arrays.stream(details).<Object>map(each -> each instanceof String text ? of(text) : each).toList();
    }
}
