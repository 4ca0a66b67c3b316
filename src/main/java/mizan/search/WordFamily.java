package mizan.search;

import java.util.List;
import java.util.Map;

/// What a word has in common with those of its family: “plumber” and “plumbing”; محاسب, محاسبات and محاسبون. Of folded
/// words; two words are kin if this is the same.
final class WordFamily {

    /// Longer endings before those that they end in.
    private static final List<String> ENGLISH = List.of("istry", "ment", "ress", "ess", "ing", "ion", "ian",
            "ist", "ant", "al", "er", "or", "y", "e");
    private static final int SHORTEST_ENGLISH = 4;
    private static final List<String> ARABIC = List.of("ون", "ين", "ات", "ان", "ه", "و", "ي");
    private static final int SHORTEST_ARABIC = 3;
    /// Plurals that change inside the word.
    private static final Map<String, String> BROKEN_PLURALS = WordLists.pairs("plurals.tsv");

    private WordFamily() {}

    static String of(String word) {
        return TextFolding.arabic(word) ? arabic(BROKEN_PLURALS.getOrDefault(word, word)) : english(word);
    }

    private static String arabic(String word) {
        for (String ending : ARABIC) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_ARABIC) {
                return arabic(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static String english(String word) {
        for (String ending : ENGLISH) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_ENGLISH) {
                return english(single(word.substring(0, word.length() - ending.length())));
            }
        }
        return word;
    }

    /// “programm” as in programming.
    private static String single(String word) {
        int last = word.length() - 1;
        return word.charAt(last) == word.charAt(last - 1) && "bdgmnprt".indexOf(word.charAt(last)) >= 0
                ? word.substring(0, last) : word;
    }
}
