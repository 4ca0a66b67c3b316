package mizan.domain.evidence;

/// Where an occupation stands in one respect.
///
/// @param value on the scale of what was asked
/// @param rank in percent, among all occupations that have a value
public record RankedValue(double value, double rank) {

    public Band band() {
        return Band.of(rank);
    }

    /// How far from the middle, 0 to 50.
    public double telling() {
        return Math.abs(rank - 50);
    }
}
