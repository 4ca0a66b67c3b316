package mizan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Finds occupations by what is told of their work. By all words of a query, as they are written or of one family: a text
/// has many words, and a guess at one of them would say little. Not for several threads at once.
final class DescribedWork {

    /// Every find by a name is worth more.
    private static final double BELOW_NAMES = 0.05;

    private final NameIndex texts;
    private final TermIndex terms;
    private final Map<String, Long> employment;
    private final double[] quality;
    /// What the words so far hold together, for each text; 0 where one of them is missing.
    private final double[] held;

    /// @param texts what is told of each occupation, in each language, as if it were its name
    DescribedWork(NameIndex texts, Map<String, Long> employment) {
        this.texts = texts;
        this.terms = new TermIndex(texts);
        this.employment = employment;
        quality = new double[texts.size()];
        held = new double[texts.size()];
    }

    /// Those whose text holds all words, the best first.
    List<Hit> find(List<String> words) {
        Arrays.fill(held, 1);
        for (int i = 0; i < words.size(); i++) {
            look(words.get(i), i == words.size() - 1);
        }
        double[] best = new double[texts.codes.length];
        for (int text = 0; text < held.length; text++) {
            int owner = texts.owner[text];
            best[owner] = Math.max(best[owner], held[text]);
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            if (best[i] > 0) {
                hits.add(new Hit(texts.codes[i], "", best[i], employment.getOrDefault(texts.codes[i], 0L)));
            }
        }
        hits.sort(SearchIndex.ORDER);
        return hits.stream().map(hit -> new Hit(hit.code(), "", BELOW_NAMES * hit.score(), hit.people())).toList();
    }

    private void look(String word, boolean last) {
        Arrays.fill(quality, 0);
        terms.written(word, last, (term, likely) -> {
            for (int i = texts.start[term]; i < texts.start[term + 1]; i++) {
                int text = texts.names[i];
                quality[text] = Math.max(quality[text], likely);
            }
        });
        for (int text = 0; text < held.length; text++) {
            held[text] *= quality[text];
        }
    }
}
