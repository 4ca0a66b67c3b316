package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Several cards by one additive value model with one set of weights: score = Σ w·v / Σ w over the criteria that a card has.
///
/// A criterion is every item of the same id. Its points are the mean over the cards that count it, as a person may have
/// given it different ones; its value on a card is g·a. Where the card has no such item, or has it as not relevant, it is
/// absent: neither its value nor its weight is in the sums, as they are not in the card's own balance. An item that waits
/// for an answer on one of the cards is left out for all, as is pay that is not known of all.
public final class ScorecardComparison {

    /// Weights that differ by less are the same.
    private static final double NOISE = 1e-9;

    /// The id of the criterion pay.
    public static final String PAY = PayItem.ID;

    private final List<Scorecard> cards;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final double total;

    private ScorecardComparison(List<Scorecard> cards, Optional<ComparedPay> pay) {
        this.cards = List.copyOf(cards);
        List<Map<String, Double>> points = cards.stream()
                .<Map<String, Double>>map(card -> Weighing.of(card.answers()).points())
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        cards.forEach(card -> card.answers().items().forEach(item -> ids.add(item.id())));
        ids.forEach(id -> take(id, points));
        // Where pay is an item of a card it is compared as one.
        pay.filter(_ -> !ids.contains(PayItem.ID)).ifPresent(this::take);
        this.total = criteria.stream().mapToDouble(Criterion::points).sum();
    }

    /// @param cards at least one, with different ids
    public static ScorecardComparison of(List<Scorecard> cards, Optional<ComparedPay> pay) {
        return new ScorecardComparison(cards, pay);
    }

    private void take(String id, List<Map<String, Double>> counted) {
        List<Criterion.Value> values = new ArrayList<>();
        double points = 0;
        double spread = 0;
        int counting = 0;
        for (int j = 0; j < cards.size(); j++) {
            Optional<Item> item = cards.get(j).answers().item(id);
            Double own = counted.get(j).get(id);
            if (item.isEmpty() || own == null) {
                if (item.isPresent() && item.get().relevant() && item.get().points().orElse(1) > 0) {
                    leftOut.add(id);
                    return;
                }
                values.add(Criterion.Value.ABSENT);
                continue;
            }
            values.add(Criterion.Value.of(item.get()));
            points += own;
            spread = Math.max(spread, item.get().certainty().spread());
            counting++;
        }
        if (counting > 0) {
            double mean = points / counting;
            String key = key(id);
            criteria.add(new Criterion(id, key, "item " + id, key, mean, 1, mean, spread, values));
        }
    }

    /// Of items of one id that cards word differently, the first in the alphabet: the order of the cards tells nothing.
    private String key(String id) {
        return cards.stream().flatMap(card -> card.answers().item(id).stream()).map(Item::key).sorted()
                .findFirst().orElse(id);
    }

    private void take(ComparedPay pay) {
        List<Criterion.Value> values = new ArrayList<>();
        for (Scorecard card : cards) {
            Double cents = pay.centsPerHour().get(card.id());
            if (cents == null) {
                leftOut.add(PAY);
                return;
            }
            values.add(Criterion.Value.exactly(pay.criterion().value(cents)));
        }
        double points = pay.criterion().points();
        criteria.add(new Criterion(PAY, PAY, PAY, PAY, points, 1, points, SwingCertainty.FAIRLY.spread(), values));
    }

    public List<Scorecard> cards() {
        return cards;
    }

    /// The ids of the criteria that are outside the comparison because one of the cards says nothing about them.
    public Set<String> leftOut() {
        return leftOut;
    }

    /// The score of each card, in the order of the cards; empty if nothing that they share has any weight.
    public List<Double> scores() {
        if (total <= 0) {
            return List.of();
        }
        return IntStream.range(0, cards.size()).mapToObj(this::score).toList();
    }

    private double score(int card) {
        double weight = points(card, Optional.empty());
        return weight > 0 ? net(card, Optional.empty()) / weight : 0;
    }

    /// The points of the criteria that the card has, without one of them.
    private double points(int card, Optional<Criterion> without) {
        return has(card, without).mapToDouble(Criterion::points).sum();
    }

    private double net(int card, Optional<Criterion> without) {
        return has(card, without).mapToDouble(row -> row.points() * row.values().get(card).expected()).sum();
    }

    private Stream<Criterion> has(int card, Optional<Criterion> without) {
        return criteria.stream().filter(row -> !row.values().get(card).absent()
                && !without.equals(Optional.of(row)));
    }

    /// How many criteria not every card has.
    public int absent() {
        return (int) criteria.stream().filter(row -> row.values().stream().anyMatch(Criterion.Value::absent)).count();
    }

    /// The place of the card with the highest score, of equals the first; empty if there are no scores.
    public Optional<Integer> leader() {
        List<Double> scores = scores();
        return IntStream.range(0, scores.size()).boxed().max(
                Comparator.<Integer>comparingDouble(scores::get).thenComparing(Comparator.reverseOrder()));
    }

    /// What each criterion does, the one that puts the cards furthest apart first.
    public List<ComparedCriterion> criteria() {
        return criteria.stream()
                .map(row -> new ComparedCriterion(row.id(), weight(row), IntStream.range(0, cards.size())
                        .mapToObj(card -> amount(row, card)).toList()))
                .sorted(Comparator.comparingDouble(row -> -row.difference()))
                .toList();
    }

    /// Its part of the card's score; not a number where the card does not have it.
    private double amount(Criterion row, int card) {
        Criterion.Value value = row.values().get(card);
        double weight = points(card, Optional.empty());
        return value.absent() ? Double.NaN : weight > 0 ? row.points() * value.expected() / weight : 0;
    }

    private double weight(Criterion row) {
        return total > 0 ? row.points() / total : 0;
    }

    /// The weight stability interval of each criterion (Triantaphyllou and Sánchez 1997), the narrowest first; none if
    /// there are no scores.
    public List<WeightInterval> stability() {
        return leader().map(leader -> criteria.stream()
                .map(row -> interval(row, leader))
                .sorted(Comparator.comparingDouble(interval -> interval.high() - interval.low()))
                .toList()).orElse(List.of());
    }

    private WeightInterval interval(Criterion row, int leader) {
        double weight = weight(row);
        double low = 0;
        double high = 1;
        for (int rival = 0; rival < cards.size(); rival++) {
            for (Turn turn : rival == leader ? List.<Turn>of() : turns(row, leader, rival)) {
                if (turn.ahead() && turn.weight() <= weight + NOISE) {
                    low = Math.max(low, turn.weight());
                } else if (!turn.ahead() && turn.weight() >= weight - NOISE) {
                    high = Math.min(high, turn.weight());
                }
            }
        }
        return new WeightInterval(row.id(), weight, Math.min(low, weight), Math.max(high, weight));
    }

    /// Where the leader and a rival are level.
    ///
    /// @param ahead whether the leader is ahead with more weight, and behind with less
    private record Turn(double weight, boolean ahead) {}

    /// With weight t for the criterion, and so z = t / (1 − t) for each part of the rest, a card that has it scores
    /// (v·z + N) / (z + D), where N and D are what the rest adds to the net and to the weight of the card; one that does not
    /// have it N / D. The two are level where A·z² + B·z + C = 0.
    private List<Turn> turns(Criterion row, int leader, int rival) {
        double rest = total - row.points();
        if (rest <= 0) {
            return List.of();
        }
        Optional<Criterion> without = Optional.of(row);
        double[] has = {row.values().get(leader).absent() ? 0 : 1, row.values().get(rival).absent() ? 0 : 1};
        double[] v = {has[0] == 0 ? 0 : row.values().get(leader).expected(),
                has[1] == 0 ? 0 : row.values().get(rival).expected()};
        double[] n = {net(leader, without) / rest, net(rival, without) / rest};
        double[] d = {points(leader, without) / rest, points(rival, without) / rest};
        double a = v[0] * has[1] - v[1] * has[0];
        double b = v[0] * d[1] + n[0] * has[1] - v[1] * d[0] - n[1] * has[0];
        double c = n[0] * d[1] - n[1] * d[0];
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
        double q = -(b + Math.copySign(root, b)) / 2;
        return DoubleStream.of(q / a, c / q)
                .filter(z -> z >= 0 && Double.isFinite(z) && b * b >= 4 * a * c)
                .mapToObj(z -> new Turn(z / (1 + z), 2 * a * z + b > 0))
                .toList();
    }

    /// For each card the share of draws in which it ranks first, in the order of the cards; empty if cancelled, or if
    /// there are no scores. Depends neither on the order of the cards nor on that of their items.
    public Optional<List<Likelihood>> likelihoods(BooleanSupplier cancelled) {
        if (total <= 0) {
            return Optional.empty();
        }
        List<Criterion> byKey = criteria.stream().sorted(Comparator.comparing(Criterion::key)).toList();
        List<Integer> byAnswers = IntStream.range(0, cards.size())
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(
                        card -> byKey.stream().map(row -> row.values().get(card)).toList().toString())
                        .thenComparing(card -> cards.get(card).id()))
                .toList();
        List<Criterion> rows = criteria.stream()
                .map(row -> row.withValues(byAnswers.stream().map(row.values()::get).toList()))
                .toList();
        return Smaa.shares(rows, Likelihood.DRAWS, cancelled)
                .map(shares -> IntStream.range(0, cards.size()).mapToObj(i -> shares.get(byAnswers.indexOf(i)))
                        .toList());
    }
}
