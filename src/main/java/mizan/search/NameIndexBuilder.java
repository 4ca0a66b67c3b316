package mizan.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mizan.search.SearchTitle.Kind;

/// Takes the titles up one by one and makes the arrays of them.
final class NameIndexBuilder {

    private static final String ARABIC_AND = "و";

    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final Map<String, List<Integer>> namesOfWord = new HashMap<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Integer> shapes = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
    private final Set<String> official = new HashSet<>();
    private final Set<List<String>> seen = new HashSet<>();

    static NameIndex of(List<SearchTitle> titles) {
        NameIndexBuilder builder = new NameIndexBuilder();
        titles.stream().sorted(Comparator.comparing(SearchTitle::kind)).forEach(builder::add);
        return builder.build();
    }

    /// What is told of the work of occupations, as if each text were a name; the texts themselves are left out.
    static NameIndex ofTexts(List<SearchTitle> texts) {
        NameIndexBuilder builder = new NameIndexBuilder();
        texts.forEach(text -> builder.add(text.code(), text.title(), "", Kind.GIVEN));
        return builder.build();
    }

    private void add(SearchTitle title) {
        String text = title.title();
        if (title.kind() != Kind.OFFICIAL) {
            // An official title among the everyday ones would hold again what it leaves out.
            if (!official.contains(text)) {
                add(title.code(), text, text, title.kind());
            }
            return;
        }
        official.add(text);
        if (group(title.code())) {
            add(title.code(), OfficialTitle.group(text), text, Kind.OFFICIAL);
            add(title.code(), text, text, Kind.OFFICIAL);
        } else {
            String named = OfficialTitle.named(text);
            add(title.code(), named, text, Kind.OFFICIAL);
            if (!OfficialTitle.rest(text)) {
                OfficialTitle.parts(text).forEach(part -> add(title.code(), part, text, Kind.OFFICIAL));
            }
            if (!named.equals(OfficialTitle.core(text))) {
                add(title.code(), OfficialTitle.core(text), text, Kind.GIVEN);
            }
        }
    }

    /// Whether the code is that of a group of occupations, or of all.
    static boolean group(String code) {
        return code.endsWith("-0000");
    }

    /// @param name what the title says
    /// @param text what is shown for it
    private void add(String code, String name, String text, Kind kind) {
        Set<String> folded = new LinkedHashSet<>(TextFolding.words(name));
        List<String> key = new ArrayList<>(folded);
        key.add(code);
        boolean neverWhole = kind == Kind.OFFICIAL && OfficialTitle.rest(text);
        if (folded.isEmpty() || (!neverWhole && !seen.add(key))) {
            return;
        }
        int number = owners.size();
        owners.add(codes.computeIfAbsent(code, _ -> codes.size()));
        shapes.add(NameIndex.shape(folded.size() + (neverWhole ? 1 : 0), kind));
        starts.add(texts.size());
        texts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        boolean first = true;
        for (String word : folded) {
            place(word, number);
            if (!first && word.startsWith(ARABIC_AND) && word.length() > 4) {
                // “and” is written in one with the word after it.
                TextFolding.words(word.substring(1)).forEach(after -> place(after, number));
            }
            first = false;
        }
    }

    private void place(String word, int name) {
        List<Integer> names = namesOfWord.computeIfAbsent(word, _ -> new ArrayList<>());
        if (names.isEmpty() || names.getLast() != name) {
            names.add(name);
        }
    }

    private NameIndex build() {
        TreeMap<String, List<Integer>> inOrder = new TreeMap<>(namesOfWord);
        String[] words = inOrder.keySet().toArray(new String[0]);
        int[] start = new int[words.length + 1];
        int word = 0;
        for (List<Integer> names : inOrder.values()) {
            start[word + 1] = start[word] + names.size();
            word++;
        }
        String[] kin = Arrays.stream(words).map(WordFamily::of).toArray(String[]::new);
        int[] byKin = IntStream.range(0, words.length).boxed().sorted(Comparator.comparing((Integer i) -> kin[i]))
                .mapToInt(Integer::intValue).toArray();
        return new NameIndex(words,
                List.of(start, numbers(inOrder.values().stream().flatMap(List::stream).toList()), numbers(owners),
                        numbers(shapes), numbers(starts), byKin),
                codes.keySet().toArray(new String[0]),
                texts.toByteArray());
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
