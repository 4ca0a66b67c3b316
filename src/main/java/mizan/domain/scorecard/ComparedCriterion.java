package mizan.domain.scorecard;

import java.util.List;

/// What one criterion does to each of the cards compared.
///
/// @param id of the items, or [ScorecardComparison#PAY]
/// @param weight its part of all weights, 0 to 1
/// @param amounts what it adds to the score of each card, in the order of the cards
public record ComparedCriterion(String id, double weight, List<Double> amounts) {

    /// How far apart it puts the cards, in the unit of the scores.
    public double difference() {
        return amounts.stream().mapToDouble(amount -> amount).max().orElse(0)
                - amounts.stream().mapToDouble(amount -> amount).min().orElse(0);
    }
}
