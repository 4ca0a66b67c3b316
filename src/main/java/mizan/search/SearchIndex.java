package mizan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mizan.search.Phrasing.Reading;

/// All names of all occupations, ready to be searched by the rules of [Ranking]. Not for several threads at once.
public final class SearchIndex {

    /// Nearer than this are equals.
    private static final double EQUAL = 0.03;

    private final Names names;
    private final Terms terms;
    private final Ranking ranking;
    private final double[] people;

    private SearchIndex(Names names, Map<String, Long> employment) {
        this.names = names;
        this.terms = new Terms(names);
        this.ranking = new Ranking(names, terms);
        people = new double[names.codes.length];
        for (int i = 0; i < people.length; i++) {
            people[i] = employment.getOrDefault(names.codes[i], 0L);
        }
    }

    /// The titles made ready for [#of], to be kept.
    public static byte[] prepare(List<SearchTitle> titles) {
        return NamesBuilder.of(titles).bytes();
    }

    /// @param prepared what [#prepare] made
    /// @param employment persons employed by code; codes without a figure come last among equals
    public static SearchIndex of(byte[] prepared, Map<String, Long> employment) {
        return new SearchIndex(Names.of(prepared), employment);
    }

    /// The occupations that answer best to the query, the best first, one hit for each.
    public List<Hit> find(String query, int limit) {
        List<Hit> byCode = codesLike(query, limit);
        if (!byCode.isEmpty()) {
            return byCode;
        }
        Hit[] best = new Hit[names.codes.length];
        for (Reading reading : Phrasing.of(query, terms)) {
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

    private static final Comparator<Hit> ORDER = Comparator
            .comparingLong((Hit hit) -> Math.round(hit.score() / EQUAL))
            .thenComparingDouble(Hit::people)
            .reversed()
            .thenComparing(Hit::code);

    /// The codes that a query of digits begins.
    private List<Hit> codesLike(String query, int limit) {
        String digits = String.join("", Folding.words(query));
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
