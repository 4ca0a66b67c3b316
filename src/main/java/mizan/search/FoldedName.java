package mizan.search;

import java.util.List;

/// What a proper name is compared by: its words in letters that are alike however they are written. Endings stay, other
/// than in the search for occupations: a name has no plural, and the beginning of one finds it.
public final class FoldedName {

    private FoldedName() {}

    /// The words of the text; none if it has no letter or digit.
    public static List<String> words(String text) {
        return TextFolding.letters(text);
    }

    /// The words of a question as somebody types it: without plurals, articles, and what only holds words together.
    public static List<String> stems(String text) {
        return TextFolding.words(text);
    }
}
