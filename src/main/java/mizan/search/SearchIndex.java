package mizan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mizan.search.QueryReadings.Reading;

/// All names of all occupations, ready to be searched by the rules of [Relevance]. Not for several threads at once.
public final class SearchIndex {

    /// Nearer than this are equals.
    private static final double EQUAL = 0.03;
    /// The code of all occupations together begins so.
    private static final String ALL = "00";

    private static final Comparator<Hit> ORDER = Comparator
            .comparingLong((Hit hit) -> Math.round(hit.score() / EQUAL))
            .thenComparingDouble(Hit::people)
            .reversed()
            .thenComparing(Hit::code);

    private final NameIndex names;
    private final TermIndex terms;
    private final Relevance ranking;
    private final double[] people;

    private SearchIndex(NameIndex names, Map<String, Long> employment) {
        this.names = names;
        this.terms = new TermIndex(names);
        this.ranking = new Relevance(names, terms);
        people = new double[names.codes.length];
        for (int i = 0; i < people.length; i++) {
            people[i] = employment.getOrDefault(names.codes[i], 0L);
        }
    }

    /// The titles made ready for [#of], to be kept.
    public static byte[] prepare(List<SearchTitle> titles) {
        return NameIndexBuilder.of(titles).bytes();
    }

    /// @param prepared what [#prepare] made
    /// @param employment persons employed by code; codes without a figure come last among equals
    public static SearchIndex of(byte[] prepared, Map<String, Long> employment) {
        return new SearchIndex(NameIndex.of(prepared), employment);
    }

    /// The occupations that answer best to the query, the best first, one hit for each.
    public List<Hit> find(String query, int limit) {
        List<Hit> byCode = codesLike(query, limit);
        if (!byCode.isEmpty()) {
            return byCode;
        }
        Hit[] best = new Hit[names.codes.length];
        for (Reading reading : QueryReadings.of(query, terms)) {
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
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
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
