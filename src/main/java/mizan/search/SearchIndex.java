package mizan.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mizan.search.QueryReadings.Reading;
import mizan.search.SearchTitle.Kind;

/// All names of all occupations, ready to be searched by the rules of [Relevance], and what is told of their work. Not for several threads at once.
public final class SearchIndex {

    /// Nearer than this are equals.
    private static final double EQUAL = 0.03;
    /// The code of all occupations together begins so.
    private static final String ALL = "00";

    /// So many places of an answer are kept for what is told of the work, where a word stands in no name.
    private static final int KEPT_FOR_WORK = 4;

    static final Comparator<Hit> ORDER = Comparator
            .comparingLong((Hit hit) -> Math.round(hit.score() / EQUAL))
            .thenComparingDouble(Hit::people)
            .reversed()
            .thenComparing(Hit::code);

    private final NameIndex names;
    private final TermIndex terms;
    private final Relevance ranking;
    private final DescribedWork work;
    private final double[] people;

    private SearchIndex(NameIndex names, NameIndex texts, Map<String, Long> employment) {
        this.names = names;
        this.work = new DescribedWork(texts, employment);
        this.terms = new TermIndex(names);
        this.ranking = new Relevance(names, terms);
        people = new double[names.codes.length];
        for (int i = 0; i < people.length; i++) {
            people[i] = employment.getOrDefault(names.codes[i], 0L);
        }
    }

    /// The titles made ready for [#of], to be kept.
    public static byte[] prepare(List<SearchTitle> titles) {
        byte[] names = NameIndexBuilder
                .of(titles.stream().filter(title -> title.kind() != Kind.DESCRIBED).toList()).bytes();
        byte[] texts = NameIndexBuilder
                .ofTexts(titles.stream().filter(title -> title.kind() == Kind.DESCRIBED).toList()).bytes();
        return ByteBuffer.allocate(Integer.BYTES + names.length + texts.length).putInt(names.length).put(names)
                .put(texts).array();
    }

    /// @param prepared what [#prepare] made
    /// @param employment persons employed by code; codes without a figure come last among equals
    public static SearchIndex of(byte[] prepared, Map<String, Long> employment) {
        ByteBuffer both = ByteBuffer.wrap(prepared);
        byte[] names = new byte[both.getInt()];
        byte[] texts = new byte[both.get(names).remaining()];
        both.get(texts);
        return new SearchIndex(NameIndex.of(names), NameIndex.of(texts), employment);
    }

    /// The occupations that answer best to the query, the best first, one hit for each.
    public List<Hit> find(String query, int limit) {
        List<Hit> byCode = codesLike(query, limit);
        if (!byCode.isEmpty()) {
            return byCode;
        }
        List<Reading> readings = QueryReadings.of(query, terms);
        List<Hit> named = named(readings);
        return readings.isEmpty() ? named : withWork(named, readings.getFirst().words(), limit);
    }

    /// Below the finds by names those by what is told of the work, where there is room for them or a word is in no name.
    private List<Hit> withWork(List<Hit> named, List<String> words, int limit) {
        if (named.size() >= limit && allInNames(words)) {
            return List.copyOf(named.subList(0, limit));
        }
        List<Hit> described = work.find(words);
        int room = allInNames(words) ? limit : limit - Math.min(described.size(), Math.min(limit, KEPT_FOR_WORK));
        List<Hit> hits = new ArrayList<>(named.subList(0, Math.min(room, named.size())));
        Set<String> found = hits.stream().map(Hit::code).collect(Collectors.toSet());
        described.stream().filter(hit -> !found.contains(hit.code())).limit(limit - hits.size()).forEach(hits::add);
        return List.copyOf(hits);
    }

    private boolean allInNames(List<String> words) {
        return IntStream.range(0, words.size())
                .allMatch(i -> terms.written(words.get(i), i == words.size() - 1, (_, _) -> {}) > 0);
    }

    private List<Hit> named(List<Reading> readings) {
        Hit[] best = new Hit[names.codes.length];
        for (Reading reading : readings) {
            ranking.rank(reading.words());
            for (int i = 0; i < best.length; i++) {
                double score = ranking.score[i] * reading.likely();
                Hit before = best[i];
                if (score > 0 && (before == null || score > before.score())) {
                    best[i] = new Hit(names.codes[i], names.text(ranking.best[i]), score,
                            people[i] * ranking.saying[i]);
                }
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (Hit hit : best) {
            if (hit != null) {
                hits.add(hit);
            }
        }
        hits.sort(ORDER);
        return hits;
    }

    /// For a query that finds nothing: what the words nearest to its own find, one hit for each.
    public List<Hit> nearest(String query, int limit) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (String word : TextFolding.words(query)) {
            for (String near : terms.nearest(word, limit)) {
                find(near, 1).forEach(hit -> hits.putIfAbsent(hit.code(), hit));
            }
        }
        return hits.values().stream().limit(limit).toList();
    }

    /// The groups of occupations, in the order of their codes.
    public List<Hit> groups() {
        return Arrays.stream(names.codes).filter(NameIndexBuilder::group).filter(code -> !code.startsWith(ALL)).sorted()
                .map(code -> new Hit(code, code, 1, 0)).toList();
    }

    /// The codes that a query of digits begins.
    private List<Hit> codesLike(String query, int limit) {
        String digits = String.join("", TextFolding.words(query));
        if (digits.length() < 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        return IntStream.range(0, people.length)
                .filter(i -> names.codes[i].replace("-", "").startsWith(digits))
                .mapToObj(i -> new Hit(names.codes[i], names.codes[i], 1, people[i]))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }
}
