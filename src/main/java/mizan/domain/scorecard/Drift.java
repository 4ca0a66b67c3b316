package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// How two scorings of the same items differ: what a person said at first, and what they said without looking at it.
///
/// @param before the balance of the first scoring, −1 to 1; empty if it has none
/// @param after the balance of the second
/// @param sideChanged whether the two balances speak for different sides
/// @param items the items that both scorings hold, the one whose contribution moved most first
public record Drift(OptionalDouble before, OptionalDouble after, boolean sideChanged, List<ItemDrift> items) {

    /// How the answers about one item differ.
    ///
    /// @param points by how much the points changed, −100 to 100; empty unless both scorings have them
    /// @param applicability by how much the likely applicability changed, −1 to 1; empty unless both scorings have it
    /// @param contribution by how much the part of the balance changed; an item outside the sums contributes 0
    public record ItemDrift(String item, OptionalDouble points, OptionalDouble applicability, double contribution) {}

    public static Drift between(Answers first, Answers second) {
        Weighing one = Weighing.of(first);
        Weighing other = Weighing.of(second);
        Map<String, Double> was = amounts(one);
        Map<String, Double> is = amounts(other);
        Map<String, Item> firstItems = new HashMap<>();
        first.items().forEach(item -> firstItems.put(item.id(), item));
        List<ItemDrift> drifts = new ArrayList<>();
        for (Item now : second.items()) {
            Item then = firstItems.get(now.id());
            if (then != null) {
                drifts.add(new ItemDrift(now.id(), difference(then.points(), now.points()),
                        difference(likely(then), likely(now)),
                        is.getOrDefault(now.id(), 0.0) - was.getOrDefault(now.id(), 0.0)));
            }
        }
        drifts.sort(Comparator.comparingDouble(drift -> -Math.abs(drift.contribution())));
        Optional<Side> side = one.side();
        boolean changed = one.balance().isPresent() && other.balance().isPresent() && !side.equals(other.side());
        return new Drift(one.balance(), other.balance(), changed, List.copyOf(drifts));
    }

    private static Map<String, Double> amounts(Weighing weighing) {
        Map<String, Double> amounts = new HashMap<>();
        weighing.contributions().forEach(part -> amounts.put(part.item(), part.amount()));
        return amounts;
    }

    private static OptionalDouble likely(Item item) {
        return item.applicability().map(value -> OptionalDouble.of(value.likely())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble difference(OptionalDouble from, OptionalDouble to) {
        return from.isPresent() && to.isPresent()
                ? OptionalDouble.of(to.getAsDouble() - from.getAsDouble())
                : OptionalDouble.empty();
    }
}
