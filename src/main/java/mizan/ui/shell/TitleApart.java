package mizan.ui.shell;

import java.util.Collection;
import java.util.List;

/// What tells a title from others that begin alike.
final class TitleApart {

    private TitleApart() {}

    /// The name without the words with which one of the others begins too; whole if it has no others.
    static String of(String name, Collection<String> others) {
        List<String> words = List.of(name.split(" "));
        int same = others.stream().mapToInt(other -> same(words, List.of(other.split(" ")))).max().orElse(0);
        return same == 0 || same == words.size() ? name
                : "… " + String.join(" ", words.subList(same, words.size()));
    }

    private static int same(List<String> words, List<String> others) {
        int same = 0;
        while (same < Math.min(words.size(), others.size()) && bare(words.get(same)).equals(bare(others.get(same)))) {
            same++;
        }
        return same;
    }

    /// Behind a title with a pay there is a comma.
    private static String bare(String word) {
        return word.endsWith(",") || word.endsWith("،") ? word.substring(0, word.length() - 1) : word;
    }
}
