package mizan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mizan.search.SearchTitle.Kind;
import mizan.search.Terms.Match;

/// All names of all occupations, ready to be searched. Not for several threads at once.
public final class SearchIndex {

    /// How much being a name of an occupation with ten times the people counts, against a whole word of the query.
    private static final double EMPLOYMENT = 0.09;
    private static final double OFFICIAL = 0.06;
    private static final double COVERAGE = 0.22;
    /// More than any number of people counts: whoever types a title out in full means it.
    private static final double WHOLE_TITLE = 0.8;
    /// What words count that other names of the same occupation have and the best name has not.
    private static final double ELSEWHERE = 0.72;

    private final List<SearchTitle> titles = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final int[] occupationOf;
    private final int[] lengthOf;
    private final double[] weightOf;
    private final Terms terms;
    private final double[] matched;
    private final int[] words;

    private SearchIndex(List<SearchTitle> all, Map<String, Long> employment) {
        Map<String, List<Integer>> titlesByWord = new HashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Set<List<String>> seen = new HashSet<>();
        List<Integer> occupations = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (SearchTitle title : all) {
            List<String> folded = Folding.words(title.title());
            List<String> key = new ArrayList<>(folded);
            key.add(title.code());
            if (folded.isEmpty() || !seen.add(key)) {
                continue;
            }
            int number = titles.size();
            titles.add(title);
            lengths.add(folded.size());
            occupations.add(numbers.computeIfAbsent(title.code(), _ -> numbers.size()));
            new HashSet<>(folded)
                    .forEach(word -> titlesByWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(number));
            addJoined(folded, number, titlesByWord);
        }
        codes.addAll(numbers.keySet());
        occupationOf = occupations.stream().mapToInt(Integer::intValue).toArray();
        lengthOf = lengths.stream().mapToInt(Integer::intValue).toArray();
        weightOf = codes.stream()
                .mapToDouble(code -> EMPLOYMENT * Math.log10(1.0 + employment.getOrDefault(code, 0L)))
                .toArray();
        terms = new Terms(titlesByWord);
        matched = new double[titles.size()];
        words = new int[titles.size()];
    }

    /// @param employment persons employed by code; codes without a figure come last among equals
    public static SearchIndex of(List<SearchTitle> titles, Map<String, Long> employment) {
        return new SearchIndex(titles, employment);
    }

    /// The occupations that answer best to the query, the best first, one hit for each.
    public List<Hit> find(String query, int limit) {
        List<String> byCode = codesLike(query);
        if (!byCode.isEmpty()) {
            return byCode.stream().limit(limit).map(this::hitOfCode).toList();
        }
        List<String> typed = Folding.words(query).stream().distinct().limit(8).toList();
        if (typed.isEmpty()) {
            return List.of();
        }
        return rank(typed, limit);
    }

    private List<Hit> rank(List<String> typed, int limit) {
        Arrays.fill(matched, 0);
        Arrays.fill(words, 0);
        double[][] byOccupation = new double[typed.size()][codes.size()];
        for (int word = 0; word < typed.size(); word++) {
            match(typed.get(word), byOccupation[word]);
        }
        double[] best = new double[codes.size()];
        int[] bestTitle = new int[codes.size()];
        Arrays.fill(bestTitle, -1);
        for (int title = 0; title < matched.length; title++) {
            if (words[title] > 0) {
                double score = score(title, typed.size());
                int occupation = occupationOf[title];
                if (score > best[occupation]) {
                    best[occupation] = score;
                    bestTitle[occupation] = title;
                }
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int occupation = 0; occupation < best.length; occupation++) {
            if (bestTitle[occupation] >= 0) {
                double together = 0;
                for (double[] ofWord : byOccupation) {
                    together += ofWord[occupation];
                }
                double score = Math.max(best[occupation], ELSEWHERE * together / typed.size() + COVERAGE / 2);
                hits.add(new Hit(codes.get(occupation), titles.get(bestTitle[occupation]).title(),
                        score + weightOf[occupation]));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::code));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    /// Notes how well each title, and each occupation with any of its titles, has the typed word.
    private void match(String typed, double[] byOccupation) {
        Map<Integer, Double> ofTitle = new HashMap<>();
        for (Match match : terms.matches(typed)) {
            for (int title : terms.titles(match.term())) {
                ofTitle.merge(title, match.quality(), Math::max);
            }
        }
        ofTitle.forEach((title, quality) -> {
            matched[title] += quality;
            words[title]++;
            int occupation = occupationOf[title];
            byOccupation[occupation] = Math.max(byOccupation[occupation], quality);
        });
    }

    private double score(int title, int typed) {
        double share = matched[title] / typed;
        double covered = (double) Math.min(words[title], lengthOf[title]) / lengthOf[title];
        boolean official = titles.get(title).kind() == Kind.OFFICIAL;
        boolean whole = official && matched[title] == typed && lengthOf[title] == typed;
        return share + COVERAGE * covered + (official ? OFFICIAL : 0) + (whole ? WHOLE_TITLE : 0);
    }

    /// “helpdesk” finds “help desk”.
    private static void addJoined(List<String> folded, int number, Map<String, List<Integer>> titlesByWord) {
        for (int i = 0; i + 1 < folded.size(); i++) {
            String joined = folded.get(i) + folded.get(i + 1);
            List<Integer> with = titlesByWord.computeIfAbsent(joined, _ -> new ArrayList<>());
            if (with.isEmpty() || with.getLast() != number) {
                with.add(number);
            }
        }
    }

    /// The codes that a query of digits begins.
    private List<String> codesLike(String query) {
        String digits = String.join("", Folding.words(query));
        if (digits.length() < 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        return codes.stream()
                .filter(code -> code.replace("-", "").startsWith(digits))
                .sorted(Comparator.comparingDouble((String code) -> weightOf[codes.indexOf(code)]).reversed())
                .toList();
    }

    private Hit hitOfCode(String code) {
        int occupation = codes.indexOf(code);
        String title = titles.stream()
                .filter(each -> each.code().equals(code))
                .min(Comparator.comparing(SearchTitle::kind))
                .map(SearchTitle::title)
                .orElse(code);
        return new Hit(code, title, weightOf[occupation]);
    }
}
