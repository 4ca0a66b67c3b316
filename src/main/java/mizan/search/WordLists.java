package mizan.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The lists of words beside this class's resources: one entry a line, `#` begins a remark, folded when read.
final class WordLists {

    private WordLists() {}

    /// One word for another, as in a list of plurals.
    static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new HashMap<>();
        for (String[] cells : lines(file)) {
            pairs.put(folded(cells[0]), folded(cells[1]));
        }
        return pairs;
    }

    /// What the words of an entry may stand for as well; the same words may stand in several lines.
    static Map<List<String>, List<List<String>>> readings(String file) {
        Map<List<String>, List<List<String>>> readings = new LinkedHashMap<>();
        for (String[] cells : lines(file)) {
            readings.computeIfAbsent(TextFolding.words(cells[0]), _ -> new ArrayList<>())
                    .add(TextFolding.words(cells[1]));
        }
        return readings;
    }

    /// Words and groups of words.
    ///
    /// @param trailing those whose line begins with …, or the others
    static Set<List<String>> phrases(String file, boolean trailing) {
        return lines(file).stream().map(cells -> cells[0]).filter(line -> line.startsWith("…") == trailing)
                .map(TextFolding::words).collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String text) {
        return String.join(" ", TextFolding.words(text));
    }

    private static List<String[]> lines(String file) {
        try (InputStream list = WordLists.class.getResourceAsStream(file)) {
            if (list == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
