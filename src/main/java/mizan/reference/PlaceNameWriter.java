package mizan.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.search.FoldedName;
import mizan.store.Transaction;

/// Writes by what places are found: each name from each of its words on, followed by where that is.
final class PlaceNameWriter {

    /// What is written short in names, and long by those who look for them.
    private static final Map<String, String> LONG = Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount");
    /// Words that many names have and nobody looks for first.
    private static final Set<String> COMMON = Set.of("nonmetropolitan", "area", "region", "of", "and", "planning",
            "خارج",
            "المناطق", "الحضريه");

    private final TableLoader table;

    PlaceNameWriter(Transaction transaction) {
        table = TableLoader.keepingFirst("place_name", transaction, "folded", "word", "place", "kind");
    }

    /// @param after what stands behind the name and is not looked for first
    record Named(String place, String kind, String name, String after) {}

    void add(Named named) {
        List<String> words = FoldedName.words(named.name());
        write(named, words);
        if (words.stream().anyMatch(LONG::containsKey)) {
            write(named, words.stream().map(word -> LONG.getOrDefault(word, word)).toList());
        }
    }

    private void write(Named named, List<String> words) {
        List<String> after = new ArrayList<>(FoldedName.words(named.after()));
        for (int word = 0; word < words.size(); word++) {
            if (word == 0 || !COMMON.contains(words.get(word))) {
                String folded = Stream.concat(words.stream().skip(word), after.stream())
                        .collect(Collectors.joining(" "));
                table.add(folded, word, named.place(), named.kind());
            }
        }
    }
}
