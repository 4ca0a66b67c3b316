package mizan.tablefile;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What a file says, as it can stand in a sentence. Its control characters would end the line, or tell the terminal that
/// it is printed on to do what the file likes.
public final class OneLine {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

    /// Characters that anybody reads of a cell, of which each may have thirty thousand.
    private static final int LONGEST = 300;

    private OneLine() {}

    public static String of(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /// What a long text begins with.
    static String brief(String text) {
        if (text.length() <= LONGEST) {
            return of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return of(text.substring(0, end)) + "…";
    }

    /// The details with the texts among them in one line.
    public static List<Object> of(Object... details) {
        return with(details, OneLine::of);
    }

    static List<Object> brief(Object... details) {
        return with(details, OneLine::brief);
    }

    private static List<Object> with(Object[] details, UnaryOperator<String> change) {
        return Arrays.stream(details).<Object>map(each -> each instanceof String text ? change.apply(text) : each)
                .toList();
    }
}
