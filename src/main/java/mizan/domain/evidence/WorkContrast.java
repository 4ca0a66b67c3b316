package mizan.domain.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.occupation.SocCode;

/// What people in several occupations report of one condition of work.
///
/// @param element O*NET's number of it
/// @param places of those that were asked
public record WorkContrast(String element, Map<SocCode, RankedValue> places) {

    /// The conditions in which the occupations lie furthest apart, the furthest first; at most two of a kind. Of a single
    /// one those in which it differs most from all others. None if people in none of them were asked.
    public static List<WorkContrast> widest(Evidence evidence, Collection<SocCode> occupations, int most) {
        List<SocCode> asked = occupations.stream().distinct().filter(evidence::asked).toList();
        List<WorkContrast> all = new ArrayList<>();
        for (String element : evidence.context()) {
            Map<SocCode, RankedValue> places = new LinkedHashMap<>();
            asked.forEach(code -> evidence.place(element, code).ifPresent(place -> places.put(code, place)));
            if (!places.isEmpty()) {
                all.add(new WorkContrast(element, places));
            }
        }
        all.sort(Comparator.comparingDouble(WorkContrast::apart).reversed().thenComparing(WorkContrast::element));
        Map<String, Integer> kinds = new HashMap<>();
        return all.stream().filter(each -> Reported.fewOfItsKind(each.element(), kinds)).limit(most).toList();
    }

    /// In percent of all occupations.
    private double apart() {
        if (places.size() == 1) {
            return places.values().iterator().next().telling();
        }
        double highest = places.values().stream().mapToDouble(RankedValue::rank).max().orElse(0);
        return highest - places.values().stream().mapToDouble(RankedValue::rank).min().orElse(0);
    }
}
