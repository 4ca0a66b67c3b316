package mizan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The words of all names: which of them may be what was typed, and how likely.
final class TermIndex {

    private static final double EXACT = 1;
    /// Arabic nouns change their form with number and sex where English ones do not.
    private static final double ARABIC_KIN = 0.98;
    private static final double KIN = 0.84;
    /// The beginning of a word that is still being typed, and that of one before it.
    private static final double BEGUN = 0.86;
    private static final double SHORTENED = 0.78;
    /// Less if what was typed is a word already: “cook” does not mean cookies.
    private static final double LONGER = 0.74;
    private static final double TYPO = 0.66;
    /// A word that exists may be a slip for another one all the same: “costumer service”.
    private static final double SLIP = 0.5;
    /// With this many words that begin as typed, nobody needs guesses about typing errors.
    private static final int ENOUGH = 2;
    private static final int FARTHEST = 4;

    private final NameIndex names;
    private final String[] words;
    /// Which letters a word has, to pass over most words quickly.
    private final int[] letters;

    /// Told of each word of the names that may be what was typed.
    @FunctionalInterface
    interface Found {
        void word(int word, double quality);
    }

    TermIndex(NameIndex names) {
        this.names = names;
        this.words = names.words;
        this.letters = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            letters[i] = letters(words[i]);
        }
    }

    boolean has(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /// Whether any word begins so.
    boolean begins(String word) {
        int at = Arrays.binarySearch(words, word);
        return at >= 0 || (-at - 1 < words.length && words[-at - 1].startsWith(word));
    }

    /// @param last whether it is the word that is being typed
    /// @param slips whether a word that exists may be a slip for another
    void matches(String typed, boolean last, boolean slips, Found found) {
        int written = written(typed, last, found);
        boolean exact = has(typed);
        if (!exact && written < ENOUGH) {
            misspelt(typed, TYPO, found);
        } else if (exact && slips && typed.length() > 5) {
            misspelt(typed, SLIP, found);
        }
    }

    /// The words that begin as typed, and their kin; no guesses.
    ///
    /// @param last whether it is the word that is being typed
    /// @return how many there are
    int written(String typed, boolean last, Found found) {
        int from = Arrays.binarySearch(words, typed);
        boolean exact = from >= 0;
        int begun = 0;
        int until = exact && !last ? from + 1 : words.length;
        for (int i = exact ? from : -from - 1; i < until && words[i].startsWith(typed); i++) {
            double whole = (double) typed.length() / words[i].length();
            found.word(i, words[i].length() == typed.length() ? EXACT : begun(exact, last) + 0.1 * whole);
            begun++;
        }
        return begun + kin(typed, found);
    }

    private static double begun(boolean exact, boolean last) {
        return exact ? LONGER : last ? BEGUN : SHORTENED;
    }

    private int kin(String typed, Found found) {
        String kin = WordFamily.of(typed);
        double quality = TextFolding.arabic(typed) ? ARABIC_KIN : KIN;
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (WordFamily.of(words[names.byKin[middle]]).compareTo(kin) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int many = 0;
        for (int i = low; i < words.length && WordFamily.of(words[names.byKin[i]]).equals(kin); i++) {
            if (!words[names.byKin[i]].equals(typed)) {
                found.word(names.byKin[i], quality);
                many++;
            }
        }
        return many;
    }

    private void misspelt(String typed, double likely, Found found) {
        int forgiven = Typos.forgiven(typed.length());
        if (forgiven == 0) {
            return;
        }
        int of = letters(typed);
        for (int i = 0; i < words.length; i++) {
            if (Integer.bitCount(of & ~letters[i]) > forgiven || words[i].equals(typed)) {
                continue;
            }
            int errors = Typos.between(typed, words[i], forgiven);
            if (errors > forgiven && typed.length() > 4) {
                errors = ofBeginning(typed, words[i]);
            }
            if (errors <= forgiven) {
                double sameStart = words[i].charAt(0) == typed.charAt(0) ? 1 : 0.85;
                found.word(i, likely * sameStart * (1 - 0.15 * (errors - 1)));
            }
        }
    }

    /// As of a longer word that is still being typed, misspelt.
    private static int ofBeginning(String typed, String word) {
        int errors = Integer.MAX_VALUE;
        for (int length = typed.length() - 1; length <= Math.min(typed.length() + 1, word.length() - 1); length++) {
            errors = Math.min(errors, Typos.between(typed, word.substring(0, length), 1));
        }
        return errors == 1 ? 1 : Integer.MAX_VALUE;
    }

    /// The words nearest to one that no name holds, the nearest first, and of those the most common; none if none is near.
    List<String> nearest(String typed, int limit) {
        int most = Math.min(FARTHEST, typed.length() / 2);
        record Near(int word, int errors) {}
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            int errors = Typos.between(typed, words[i], most);
            if (errors <= most && words[i].length() > 2) {
                near.add(new Near(i, errors));
            }
        }
        near.sort(Comparator.comparingInt(Near::errors)
                .thenComparingInt(each -> names.start[each.word()] - names.start[each.word() + 1]));
        return near.stream().limit(limit).map(each -> words[each.word()]).toList();
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }
}
