package mizan.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Which words of names somebody may mean who spells one otherwise: names from another language are written with more or
/// fewer letters for their vowels (مانسي and مونسي), and any with a letter too many, too few or wrong.
public final class NearNames {

    private static final String ARABIC_VOWELS = "اوي";
    private static final int ONE_LETTER = 1;
    private static final int VOWELS = 2;
    private static final int FAR = 3;
    /// Fewer consonants are the beginning of too many words.
    private static final int LEAST_BEGINNING = 3;
    private static final int LEAST_CONSONANTS = 2;

    private NearNames() {}

    /// The words that are nearest, the nearest first; none if none is near.
    ///
    /// @param typed as [FoldedName#words] folds it
    /// @param whole whether nothing more of the word is to come
    /// @param words of names, folded in the same way
    public static List<String> of(String typed, boolean whole, Collection<String> words, int most) {
        record Near(String word, int distance) {}
        return words.stream().map(word -> new Near(word, distance(typed, word, whole)))
                .filter(near -> near.distance() < FAR)
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(near -> near.word().charAt(0) != typed.charAt(0))
                        .thenComparingInt(near -> Math.abs(near.word().length() - typed.length()))
                        .thenComparing(Near::word))
                .limit(most).map(Near::word).toList();
    }

    private static int distance(String typed, String word, boolean whole) {
        if (oneLetter(typed, word, whole)) {
            return ONE_LETTER;
        }
        String asked = consonants(typed);
        String there = consonants(word);
        boolean alike = asked.equals(there)
                || (!whole && asked.length() >= LEAST_BEGINNING && there.startsWith(asked));
        return alike && asked.length() >= LEAST_CONSONANTS ? VOWELS : FAR;
    }

    private static boolean oneLetter(String typed, String word, boolean whole) {
        if (Typos.forgiven(typed.length()) == 0) {
            return false;
        }
        int from = whole ? word.length() : Math.min(typed.length() - 1, word.length());
        int to = whole ? word.length() : Math.min(typed.length() + 1, word.length());
        for (int length = from; length <= to; length++) {
            if (Typos.between(typed, word.substring(0, length), 1) <= 1) {
                return true;
            }
        }
        return false;
    }

    /// A vowel at the beginning is written.
    private static String consonants(String word) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || ARABIC_VOWELS.indexOf(word.charAt(i)) < 0) {
                consonants.append(word.charAt(i));
            }
        }
        return consonants.toString();
    }
}
