package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.List;

/// One row of what the draws are made from: a criterion, and the value that each alternative has on it.
///
/// @param key what its draws are named after: the same for the same item on every card
/// @param unit tells the [WeightUnit] that the criterion has a share of the weight of from the others
/// @param unitKey what the draws of the unit are named after
/// @param share its part of the unit's weight, 0 to 1
/// @param points what it enters the sums with
/// @param spread how far the points may be off, as a share of them
/// @param values one for each alternative
record Criterion(String id, String key, String unit, String unitKey, double unitPoints, double share, double points,
        double spread, List<Value> values) {

    /// A value that is drawn from a triangular distribution and then gets its sign.
    record Value(int sign, double low, double likely, double high) {

        /// Neither good nor bad.
        static final Value NONE = exactly(0);

        static Value of(Item item) {
            Applicability range = item.applicability().orElse(Applicability.of(0));
            return new Value(item.side().sign(), range.low(), range.likely(), range.high());
        }

        static Value exactly(double value) {
            return new Value(1, value, value, value);
        }

        double expected() {
            return sign * likely;
        }

        double drawn(Draws draws) {
            return sign * draws.triangular(low, likely, high);
        }
    }

    /// The criteria of a card for its two alternatives, the job and staying as one is: that has nothing for it and
    /// nothing against it.
    static List<Criterion> ofCard(List<WeightUnit> units) {
        List<Criterion> criteria = new ArrayList<>();
        for (WeightUnit unit : units) {
            for (Item item : unit.members()) {
                String key = key(item);
                criteria.add(new Criterion(item.id(), key, (unit.group() ? "group " : "item ") + unit.id(),
                        unit.group() ? "group " + unit.name() : key, unit.points(), unit.share(item),
                        unit.effective(item), item.certainty().spread(), List.of(Value.of(item), Value.NONE)));
            }
        }
        return criteria;
    }

    /// Of a predefined item its key, which is the same in each language; of the person's own their words.
    static String key(Item item) {
        return switch (item.wording()) {
            case Wording.Predefined(String key) -> "item " + key;
            case Wording.Own(String text) -> "own " + text.strip();
        };
    }

    Criterion withValues(List<Value> others) {
        return new Criterion(id, key, unit, unitKey, unitPoints, share, points, spread, others);
    }

    /// All that the draws depend on: criteria that agree in it can change places.
    String contents() {
        return String.join(" ", key, unitKey, Double.toString(unitPoints), Double.toString(share),
                Double.toString(points), Double.toString(spread), values.toString());
    }
}
