package mizan.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a query may mean: its words without those that say nothing of the work (“senior”, “near me”, “وظائف شاغرة”), and
/// other words for the same (“RN”, كهربجي).
final class QueryReadings {

    private static final int MOST_WORDS = 8;
    private static final int MOST_READINGS = 6;
    private static final int LONGEST_PHRASE = 3;
    /// Less than the words themselves, for each word that is replaced.
    private static final double INSTEAD = 0.97;

    /// “jobs in accounting”; but “job coach”.
    private static final Pattern ASKED = Pattern.compile(
            "(?i)^\\s*(?:jobs?|careers?|work|positions?|vacanc(?:y|ies)|openings?) (?:in|as|for|at|with) ");
    private static final Set<List<String>> FILLERS = WordLists.phrases("fillers.txt", false);
    /// Fillers only after another word.
    private static final Set<List<String>> TRAILING = WordLists.phrases("fillers.txt", true);
    private static final Map<List<String>, List<List<String>>> READINGS = WordLists.readings("readings.tsv");

    private QueryReadings() {}

    /// One way to read the query.
    ///
    /// @param likely 1 for the words as they were typed
    record Reading(List<String> words, double likely) {}

    /// The most likely first; none if there is no word.
    static List<Reading> of(String query, TermIndex terms) {
        List<String> typed = TextFolding.words(ASKED.matcher(query).replaceFirst(""));
        List<String> words = withoutFillers(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        Set<Reading> readings = new LinkedHashSet<>();
        readings.add(new Reading(words, 1));
        spacing(words, terms).forEach(other -> readings.add(new Reading(other, 0.98)));
        for (Reading reading : List.copyOf(readings)) {
            instead(reading, 0, readings);
        }
        return readings.stream().limit(MOST_READINGS)
                .map(reading -> new Reading(reading.words().stream().distinct().limit(MOST_WORDS).toList(),
                        reading.likely()))
                .toList();
    }

    /// If nothing but fillers was typed, they are what is looked for.
    private static List<String> withoutFillers(List<String> typed) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < typed.size();) {
            int length = Math.min(LONGEST_PHRASE, typed.size() - i);
            while (length > 0 && !filler(typed.subList(i, i + length), !words.isEmpty())) {
                length--;
            }
            if (length == 0) {
                words.add(typed.get(i));
            }
            i += Math.max(1, length);
        }
        return words.isEmpty() ? typed : words;
    }

    private static boolean filler(List<String> words, boolean after) {
        return FILLERS.contains(words) || (after && TRAILING.contains(words));
    }

    /// “dish washer” for “dishwasher” and the other way round, where only the other is a word.
    private static List<List<String>> spacing(List<String> words, TermIndex terms) {
        List<List<String>> others = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i + 1 < words.size() && terms.has(word + words.get(i + 1))) {
                others.add(replaced(words, i, 2, List.of(word + words.get(i + 1))));
            }
            if (!terms.begins(word)) {
                for (int at = 2; at <= word.length() - 2; at++) {
                    List<String> two = List.of(word.substring(0, at), word.substring(at));
                    if (terms.has(two.getFirst()) && terms.has(two.getLast())) {
                        others.add(replaced(words, i, 1, two));
                    }
                }
            }
        }
        return others;
    }

    private static void instead(Reading reading, int from, Set<Reading> readings) {
        List<String> words = reading.words();
        for (int i = from; i < words.size() && readings.size() < MOST_READINGS; i++) {
            for (int length = Math.min(LONGEST_PHRASE, words.size() - i); length > 0; length--) {
                for (List<String> other : READINGS.getOrDefault(words.subList(i, i + length), List.of())) {
                    Reading read = new Reading(replaced(words, i, length, other), reading.likely() * INSTEAD);
                    if (readings.add(read)) {
                        instead(read, i + other.size(), readings);
                    }
                }
            }
        }
    }

    private static List<String> replaced(List<String> words, int at, int length, List<String> other) {
        List<String> replaced = new ArrayList<>(words.subList(0, at));
        replaced.addAll(other);
        replaced.addAll(words.subList(at + length, words.size()));
        return replaced;
    }
}
