package mizan.domain.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The places of values among each other.
final class Ranks {

    /// Values are equal that agree to so many decimals, however they were added up.
    private static final double DECIMALS = 1e6;

    private final double[] sorted;

    Ranks(Collection<Double> values) {
        this.sorted = values.stream().mapToDouble(Ranks::rounded).sorted().toArray();
    }

    /// The mid-rank in percent: how many lie below the value, and half of those that equal it. There must be some.
    double of(double value) {
        double wanted = rounded(value);
        return (first(wanted) + first(Math.nextUp(wanted))) / 2.0 / sorted.length * 100;
    }

    /// All of them, the least first.
    List<Double> all() {
        return Arrays.stream(sorted).boxed().toList();
    }

    /// How many lie below it.
    private int first(double value) {
        int found = Arrays.binarySearch(sorted, value);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && sorted[at - 1] >= value) {
            at--;
        }
        return at;
    }

    private static double rounded(double value) {
        return Math.rint(value * DECIMALS) / DECIMALS;
    }
}
