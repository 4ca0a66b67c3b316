package mizan.domain.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells apart what has the same name, by its number among its like.
final class DistinctNames {

    private DistinctNames() {}

    static List<String> of(List<String> alike) {
        Map<String, Integer> seen = new HashMap<>();
        return alike.stream().map(name -> seen.merge(name, 1, Integer::sum) + " " + name).toList();
    }
}
