package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.List;

/// One row of what the draws are made from: a criterion, and the value that each alternative has on it.
///
/// @param unit the id of the [Unit] that the criterion has a share of the weight of
/// @param share its part of the unit's weight, 0 to 1
/// @param points what it enters the sums with
/// @param spread how far the points may be off, as a share of them
/// @param values one for each alternative
record Criterion(String id, String unit, double unitPoints, double share, double points, double spread,
        List<Value> values) {

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
    static List<Criterion> ofCard(List<Unit> units) {
        List<Criterion> criteria = new ArrayList<>();
        for (Unit unit : units) {
            for (Item item : unit.members()) {
                criteria.add(new Criterion(item.id(), unit.id(), unit.points(), unit.share(item), unit.effective(item),
                        item.certainty().spread(), List.of(Value.of(item), Value.NONE)));
            }
        }
        return criteria;
    }
}
