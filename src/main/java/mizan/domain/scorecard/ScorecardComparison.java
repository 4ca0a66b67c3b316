package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Several cards by one additive value model: score = Σ w·v over the criteria that the cards share.
///
/// A criterion is every item of the same id. Its points are the mean over the cards that count it, as a person may have
/// given it different ones; its value on a card is g·a, and 0 where the card has no such item, or has it as not
/// relevant. An item that waits for an answer on one of the cards is left out for all, as is pay that is not known of
/// all.
public final class ScorecardComparison {

    /// The id of the criterion pay.
    public static final String PAY = "pay";

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
        pay.ifPresent(this::take);
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
                if (item.isPresent() && (item.get().open() || item.get().answered())) {
                    leftOut.add(id);
                    return;
                }
                values.add(Criterion.Value.NONE);
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
            criteria.add(new Criterion(id, key, id, key, mean, 1, mean, spread, values));
        }
    }

    /// Of items of one id that cards word differently, the first in the alphabet: the order of the cards tells nothing.
    private String key(String id) {
        return cards.stream().flatMap(card -> card.answers().item(id).stream()).map(Criterion::key).sorted()
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
        criteria.add(new Criterion(PAY, PAY, PAY, PAY, points, 1, points, Certainty.FAIRLY.spread(), values));
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
        return criteria.stream().mapToDouble(row -> row.points() * row.values().get(card).expected()).sum() / total;
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
                .map(row -> new ComparedCriterion(row.id(), weight(row),
                        row.values().stream().map(value -> weight(row) * value.expected()).toList()))
                .sorted(Comparator.comparingDouble(row -> -row.difference()))
                .toList();
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

    /// With weight t for the criterion the leader is ahead of a rival by t·d + (1 − t)·r, where r is its lead by the
    /// others alone; that is level at t* = r / (r − d).
    private WeightInterval interval(Criterion row, int leader) {
        double weight = weight(row);
        double low = 0;
        double high = 1;
        for (int rival = 0; rival < cards.size(); rival++) {
            double ahead = row.values().get(leader).expected() - row.values().get(rival).expected();
            double rest = weight < 1 ? (score(leader) - score(rival) - weight * ahead) / (1 - weight) : 0;
            double level = rest / (rest - ahead);
            if (rival == leader || !(level >= 0 && level <= 1)) {
                continue;
            }
            // The lead falls with t if the criterion speaks for the rival: then the level is the upper end.
            if (ahead < rest) {
                high = Math.min(high, level);
            } else {
                low = Math.max(low, level);
            }
        }
        return new WeightInterval(row.id(), weight, Math.min(low, weight), Math.max(high, weight));
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
