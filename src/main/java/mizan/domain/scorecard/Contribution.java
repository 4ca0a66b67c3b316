package mizan.domain.scorecard;

/// How much an item moves the balance: above 0 for the job, below against it, in the unit of the balance (−1 to 1).
///
/// @param item the id of the item
/// @param weight its part of all weights, 0 to 1
public record Contribution(String item, double weight, double amount) {}
