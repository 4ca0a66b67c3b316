package mizan.wageimport;

import java.util.Locale;
import java.util.Set;

/// What programs write into a cell that is empty: R, pandas, databases.
final class NotThere {

    private static final Set<String> WORDS = Set.of("na", "n/a", "<na>", "nan", "null", "none");

    private static final int LONGEST = 4;

    private NotThere() {}

    static boolean says(String text) {
        return text.isEmpty() || (text.length() <= LONGEST && WORDS.contains(text.toLowerCase(Locale.ROOT)));
    }
}
