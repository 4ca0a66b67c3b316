package mizan.domain.scorecard;

import java.util.List;
import java.util.stream.DoubleStream;

/// What one criterion does to each of the cards compared.
///
/// @param id of the items, or [ScorecardComparison#PAY]
/// @param weight its part of all weights, 0 to 1
/// @param amounts what it adds to the score of each card, in the order of the cards; not a number where a card does not have
///            it
public record ComparedCriterion(String id, double weight, List<Double> amounts) {

    /// How far apart it puts the cards, in the unit of the scores. What a card does not have moves it neither way.
    public double difference() {
        return moves().max().orElse(0) - moves().min().orElse(0);
    }

    private DoubleStream moves() {
        return amounts.stream().mapToDouble(amount -> Double.isNaN(amount) ? 0 : amount);
    }
}
