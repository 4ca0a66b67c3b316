package mizan.domain.prices;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;

/// Annual averages of the consumer price index for all urban consumers (CPI-U, 1982–84 = 100).
public final class ConsumerPrices {

    private final NavigableMap<Integer, Double> indexByYear;

    public ConsumerPrices(Map<Integer, Double> indexByYear) {
        this.indexByYear = new TreeMap<>(indexByYear);
    }

    public SortedSet<Integer> years() {
        return indexByYear.navigableKeySet();
    }

    /// What to multiply dollars of year `from` by to have the same buying power in dollars of year `to`:
    /// index(to) ÷ index(from). Empty if either year has no index.
    public OptionalDouble factor(int from, int to) {
        Double before = indexByYear.get(from);
        Double after = indexByYear.get(to);
        return before == null || after == null ? OptionalDouble.empty() : OptionalDouble.of(after / before);
    }
}
