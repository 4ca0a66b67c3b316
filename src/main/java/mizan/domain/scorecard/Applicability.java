package mizan.domain.scorecard;

/// How far an item would be true of the job that one would get, from 0 (not at all) to 1 (fully).
///
/// @param low the least that the person thinks possible; equal to `likely` where they gave no range
/// @param high the most that the person thinks possible; equal to `likely` where they gave no range
public record Applicability(double low, double likely, double high) {

    public Applicability {
        if (!(0 <= low && low <= likely && likely <= high && high <= 1)) {
            throw new IllegalArgumentException("not in order between 0 and 1: " + low + ", " + likely + ", " + high);
        }
    }

    public static Applicability of(double likely) {
        return new Applicability(likely, likely, likely);
    }

    public boolean hasRange() {
        return low < high;
    }

    /// The same range about another likely value; an end that the new value passes moves with it.
    public Applicability withLikely(double value) {
        boolean range = hasRange();
        return new Applicability(range ? Math.min(low, value) : value, value, range ? Math.max(high, value) : value);
    }
}
