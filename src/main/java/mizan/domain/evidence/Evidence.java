package mizan.domain.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mizan.domain.occupation.SocCode;

/// What is known of the work in all occupations, by O*NET's numbers of what was asked and by these names. May be used
/// from any thread.
public final class Evidence {

    /// 100 where none of the conditions that rule it out holds, 0 where one does; between, where several kinds of an
    /// occupation differ.
    public static final String HOME = "remote.possible";
    /// The share of its tasks in percent.
    public static final String AI = "ai.exposure";
    /// In percent over ten years.
    public static final String GROWTH = "projection.growth";
    /// 0 none, 33 short, 67 moderate, 100 long.
    public static final String TRAINING = "training.ojt";
    /// The step of [mizan.domain.outlook.Education], from 0.
    public static final String EDUCATION = "education.entry";
    /// The rank of the ratio of the pay of the best paid tenth to that of the lowest paid.
    public static final String SPREAD = "pay.spread";
    /// Who was asked this was asked all of the context.
    private static final String ASKED = "4.C.1.d.2";
    private static final String CONTEXT = "4.C.";

    private final Map<String, Map<SocCode, Double>> values;
    private final Map<SocCode, List<SocCode>> parts;
    private final Map<List<EvidenceTerm>, Ranks> ranks = new ConcurrentHashMap<>();
    private final List<String> context;
    private final Map<SocCode, List<Optional<RankedValue>>> contexts = new ConcurrentHashMap<>();

    /// @param values of each occupation, by what was asked
    /// @param parts the occupations that a combined code of the wage tables stands for
    public Evidence(Map<String, Map<SocCode, Double>> values, Map<SocCode, List<SocCode>> parts) {
        Map<String, Map<SocCode, Double>> copy = new HashMap<>();
        values.forEach((key, each) -> copy.put(key, Map.copyOf(each)));
        this.values = copy;
        this.context = copy.keySet().stream().filter(key -> key.startsWith(CONTEXT)).sorted().toList();
        this.parts = Map.copyOf(parts);
    }

    /// What is known as ratios, such as of pay, in terms of their ranks: a value from 0 to 100 like the others.
    public static Map<SocCode, Double> ranksOf(Map<SocCode, Double> ratios) {
        Ranks among = new Ranks(ratios.values());
        return ratios.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> among.of(entry.getValue())));
    }

    /// Its own value, or the mean of those that a combined code stands for; empty if nothing is known.
    public OptionalDouble value(String key, SocCode occupation) {
        Map<SocCode, Double> known = values.getOrDefault(key, Map.of());
        Double own = known.get(occupation);
        return own != null ? OptionalDouble.of(own)
                : parts.getOrDefault(occupation, List.of()).stream().filter(known::containsKey)
                        .mapToDouble(part -> known.getOrDefault(part, 0.0)).average();
    }

    /// Its value with its rank among the occupations that have one; combined codes do not count themselves.
    public Optional<RankedValue> place(String key, SocCode occupation) {
        return place(List.of(new EvidenceTerm(key, false)), occupation);
    }

    /// Whether O*NET has asked people in this job.
    public boolean asked(SocCode occupation) {
        return value(ASKED, occupation).isPresent();
    }

    /// O*NET's numbers of all conditions that people were asked about.
    List<String> context() {
        return context;
    }

    /// Where it stands in each of these, in their order. Kept, as whoever looks for alike occupations asks for all.
    List<Optional<RankedValue>> contextOf(SocCode occupation) {
        return contexts.computeIfAbsent(occupation,
                code -> context.stream().map(element -> place(element, code)).toList());
    }

    /// The values of all occupations that are counted, the least first; none for an unknown key.
    public List<Double> all(String key) {
        return ranks(List.of(new EvidenceTerm(key, false))).all();
    }

    /// The mean of several, each in its direction; empty unless all of them are known.
    Optional<RankedValue> place(List<EvidenceTerm> terms, SocCode occupation) {
        double sum = 0;
        for (EvidenceTerm term : terms) {
            OptionalDouble value = value(term.key(), occupation);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += term.directed(value.getAsDouble());
        }
        double mean = sum / terms.size();
        return Optional.of(new RankedValue(mean, ranks(terms).of(mean)));
    }

    /// The means of several in all occupations that have them, each in its direction, the least first.
    List<Double> all(List<EvidenceTerm> terms) {
        return ranks(terms).all();
    }

    private Ranks ranks(List<EvidenceTerm> terms) {
        return ranks.computeIfAbsent(terms, _ -> new Ranks(means(terms).values()));
    }

    private Map<SocCode, Double> means(List<EvidenceTerm> terms) {
        Map<SocCode, Double> sums = new TreeMap<>();
        for (EvidenceTerm term : terms) {
            values.getOrDefault(term.key(), Map.of())
                    .forEach((code, value) -> sums.merge(code, term.directed(value), Double::sum));
        }
        for (EvidenceTerm term : terms) {
            sums.keySet().retainAll(values.getOrDefault(term.key(), Map.of()).keySet());
        }
        sums.replaceAll((_, sum) -> sum / terms.size());
        return sums;
    }

    /// The occupations in which people were asked, without the combined ones.
    public Set<SocCode> asked() {
        return values.getOrDefault(ASKED, Map.of()).keySet();
    }

    /// What was asked or is reckoned.
    public Set<String> keys() {
        return Set.copyOf(values.keySet());
    }
}
