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

    private static final String GROUP = "group ";

    /// A value that is drawn from a triangular distribution and then gets its sign.
    record Value(int sign, double low, double likely, double high) {

        /// Neither good nor bad.
        static final Value NONE = exactly(0);

        /// The alternative has no such criterion: what it is worth there is not asked, and its weight does not count.
        static final Value ABSENT = exactly(Double.NaN);

        static Value of(Item item) {
            Applicability range = item.applicability().orElse(Applicability.of(0));
            return new Value(item.side().sign(), range.low(), range.likely(), range.high());
        }

        static Value exactly(double value) {
            return new Value(1, value, value, value);
        }

        boolean absent() {
            return Double.isNaN(likely);
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
                String key = item.key();
                criteria.add(new Criterion(item.id(), key, (unit.group() ? GROUP : "item ") + unit.id(),
                        unit.group() ? GROUP + unit.name() : key, unit.points(), unit.share(item),
                        unit.effective(item), item.certainty().spread(), List.of(Value.of(item), Value.NONE)));
            }
        }
        return criteria;
    }

    /// Whether it has a part of a group's weight, and none of its own.
    boolean grouped() {
        return unit.startsWith(GROUP);
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
