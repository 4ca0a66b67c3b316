package mizan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The words of all titles in their order, each with the titles that it stands in.
final class Terms {

    private static final double EXACT = 1;
    private static final double PREFIX = 0.85;
    private static final double TYPO = 0.6;
    /// With this many words that begin as typed, nobody needs guesses about typing errors.
    private static final int ENOUGH = 3;

    private final String[] words;
    private final int[][] titles;

    /// A word of the titles that may be what was typed.
    ///
    /// @param quality 1 for the word itself, less for a beginning or a guess
    record Match(int term, double quality) {}

    Terms(Map<String, List<Integer>> titlesByWord) {
        words = titlesByWord.keySet().toArray(new String[0]);
        Arrays.sort(words);
        titles = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            titles[i] = titlesByWord.getOrDefault(words[i], List.of()).stream().mapToInt(Integer::intValue).toArray();
        }
    }

    int[] titles(int term) {
        return titles[term];
    }

    /// What the typed word may be: words that begin with it, and if there are few, words that it is a misspelling of.
    List<Match> matches(String typed) {
        List<Match> matches = new ArrayList<>();
        int from = Arrays.binarySearch(words, typed);
        boolean exact = from >= 0;
        for (int i = exact ? from : -from - 1; i < words.length && words[i].startsWith(typed); i++) {
            double whole = (double) typed.length() / words[i].length();
            matches.add(new Match(i, words[i].length() == typed.length() ? EXACT : PREFIX * (0.7 + 0.3 * whole)));
        }
        if (!exact && matches.size() < ENOUGH) {
            addMisspelt(typed, matches);
        }
        return matches;
    }

    private void addMisspelt(String typed, List<Match> matches) {
        int forgiven = Typos.forgiven(typed.length());
        if (forgiven == 0) {
            return;
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith(typed)) {
                continue;
            }
            int errors = Typos.between(typed, words[i], forgiven);
            if (errors > forgiven && words[i].length() > typed.length() && typed.length() > 5) {
                // The beginning of a longer word, misspelt.
                errors = Typos.between(typed, words[i].substring(0, typed.length()), 1) + 1;
            }
            if (errors <= forgiven) {
                double sameStart = words[i].charAt(0) == typed.charAt(0) ? 1 : 0.8;
                matches.add(new Match(i, TYPO * sameStart * (1 - 0.2 * (errors - 1))));
            }
        }
    }
}
