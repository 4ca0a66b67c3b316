package mizan.search;

import java.util.Arrays;
import java.util.List;
import mizan.search.SearchTitle.Kind;

/// How well each occupation answers to the words of one reading of a query. Not for several threads at once.
///
/// The rules of the order, each worth more than all after it can outweigh between names that hold the same words:
///
/// 1. A name that holds all words comes before one that holds some, and a rare word says more than a common one. Words
///    that stand in several names of an occupation count nearly as those of one.
/// 2. A whole name comes before a part of one; the classification's own and one that was chosen for this program before a
///    published example, and that before one of many that were given; the words in the order in which they were typed
///    before the same in another.
/// 3. A word of the classification's own title comes before the same word in an everyday name. What a title leaves out
///    (“Except …”) and whom it leads (“Supervisors of …”) is no word of it.
/// 4. A group comes after the occupations of the same name, and only if its own name holds all words. Everyday names it
///    has only where its occupations are not counted, as with soldiers; those are like an occupation's.
/// 5. Between equals decides how many people are likely to be called so: those of the occupation, by the share of its
///    names that say it.
///
/// After all that come the occupations that no name finds, but what is told of their work ([DescribedWork]).
final class Relevance {

    private static final double PART = 0.06;
    private static final double OTHER_ORDER = 0.7;
    private static final int SAME_START = 3;
    private static final double OWN_TITLE = 0.32;
    private static final double SEVERAL_NAMES = 0.86;
    private static final double GROUP_NAMED = 0.42;
    private static final double GROUP_HOLDS = -0.5;

    private final NameIndex names;
    private final TermIndex terms;
    private final int[] namesOf;
    /// For each name of the words looked at: how much of them it holds, and how many.
    private final double[] held;
    private final int[] count;
    private final double[] quality;
    private final int[] touched;
    /// Those of all words together: few of all names, so that the others need not be gone through.
    private final int[] looked;
    private int lookedMany;
    /// For each occupation: the best of what its names hold together, and of its own title.
    private final double[] together;
    private final double[] ownTitle;
    private final double[] ofWord;
    private final double[] ownOfWord;

    /// What the last reading found, for each occupation.
    final double[] score;
    final int[] best;
    final double[] saying;

    Relevance(NameIndex names, TermIndex terms) {
        this.names = names;
        this.terms = terms;
        int occupations = names.codes.length;
        held = new double[names.size()];
        count = new int[names.size()];
        quality = new double[names.size()];
        touched = new int[names.size()];
        looked = new int[names.size()];
        together = new double[occupations];
        ownTitle = new double[occupations];
        ofWord = new double[occupations];
        ownOfWord = new double[occupations];
        score = new double[occupations];
        best = new int[occupations];
        saying = new double[occupations];
        namesOf = new int[occupations];
        for (int owner : names.owner) {
            namesOf[owner]++;
        }
    }

    /// Fills [#score] for a reading; 0 where nothing was found.
    void rank(List<String> words) {
        forget();
        Arrays.fill(together, 0);
        Arrays.fill(ownTitle, 0);
        double all = 0;
        int known = 0;
        for (int i = 0; i < words.size(); i++) {
            double weight = look(words.get(i), i == words.size() - 1, words.size() > 1);
            all += weight;
            known += weight > 0 ? 1 : 0;
        }
        Arrays.fill(score, 0);
        Arrays.fill(best, -1);
        Arrays.fill(saying, 0);
        if (all > 0) {
            judge(words, known, all);
        }
    }

    private void forget() {
        for (int i = 0; i < lookedMany; i++) {
            held[looked[i]] = 0;
            count[looked[i]] = 0;
        }
        lookedMany = 0;
    }

    /// Notes which names hold the word, and how well.
    ///
    /// @return what the word weighs: the rarer, the more; 0 if no name holds it
    private double look(String word, boolean last, boolean slips) {
        int[] many = {0};
        terms.matches(word, last, slips, (term, likely) -> {
            for (int i = names.start[term]; i < names.start[term + 1]; i++) {
                int name = names.names[i];
                if (quality[name] == 0) {
                    touched[many[0]++] = name;
                }
                quality[name] = Math.max(quality[name], likely);
            }
        });
        if (many[0] == 0) {
            return 0;
        }
        double weight = Math.log(1 + (double) names.size() / many[0]);
        for (int i = 0; i < many[0]; i++) {
            int name = touched[i];
            int owner = names.owner[name];
            if (count[name]++ == 0) {
                looked[lookedMany++] = name;
            }
            held[name] += weight * quality[name];
            ofWord[owner] = Math.max(ofWord[owner], quality[name]);
            if (names.kind(name) == Kind.OFFICIAL) {
                ownOfWord[owner] = Math.max(ownOfWord[owner], quality[name]);
            }
            quality[name] = 0;
        }
        for (int owner = 0; owner < ofWord.length; owner++) {
            together[owner] += weight * ofWord[owner];
            ownTitle[owner] += weight * ownOfWord[owner];
            ofWord[owner] = 0;
            ownOfWord[owner] = 0;
        }
        return weight;
    }

    private void judge(List<String> words, int known, double all) {
        for (int i = 0; i < lookedMany; i++) {
            int name = looked[i];
            int owner = names.owner[name];
            saying[owner] += count[name] == known ? 1 : 0;
            double worth = worth(name, words, known, all);
            if (best[owner] < 0 || worth > score[owner] || (worth == score[owner] && name < best[owner])) {
                score[owner] = worth;
                best[owner] = name;
            }
        }
        for (int owner = 0; owner < score.length; owner++) {
            if (best[owner] >= 0) {
                score[owner] = NameIndexBuilder.group(names.codes[owner])
                        ? score[owner]
                        : Math.max(score[owner], SEVERAL_NAMES * together[owner] / all)
                                + OWN_TITLE * ownTitle[owner] / all;
                saying[owner] /= namesOf[owner];
            }
        }
    }

    private double worth(int name, List<String> words, int known, double all) {
        double share = held[name] / all;
        int length = names.length(name);
        boolean whole = count[name] == words.size() && length == words.size();
        if (NameIndexBuilder.group(names.codes[names.owner[name]]) && names.kind(name) == Kind.OFFICIAL) {
            return count[name] < known ? 0 : share + (whole ? GROUP_NAMED : GROUP_HOLDS);
        }
        return share + (whole ? whole(names.kind(name)) * share * (inOrder(name, words) ? 1 : OTHER_ORDER)
                : PART * Math.min(count[name], length) / length);
    }

    /// What it is worth that a name is the whole of what was typed.
    private static double whole(Kind kind) {
        return switch (kind) {
            case OFFICIAL, CHOSEN -> 0.6;
            case EXAMPLE -> 0.42;
            case GIVEN -> 0.3;
            case DESCRIBED -> 0;
        };
    }

    /// An “assistant manager” is not a “manager assistant”.
    private boolean inOrder(int name, List<String> words) {
        if (words.size() < 2) {
            return true;
        }
        List<String> written = TextFolding.words(names.text(name));
        for (int i = 0; i < words.size(); i++) {
            int start = Math.min(SAME_START, words.get(i).length());
            if (i == written.size() || !written.get(i).regionMatches(0, words.get(i), 0, start)) {
                return false;
            }
        }
        return true;
    }
}
