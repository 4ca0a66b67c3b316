package mizan.domain.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.occupation.SocCode;

/// What people in an occupation report of one condition of work.
///
/// @param element O*NET's number of it
public record Reported(String element, RankedValue place) {

    private static final int KIND = "4.C.1.a".length();
    private static final int MOST_OF_A_KIND = 2;

    /// The conditions in which the occupation differs most from all others, the furthest first; at most two of a kind, as
    /// who kneels also crawls. None if people in it were not asked.
    public static List<Reported> mostTelling(Evidence evidence, SocCode occupation, int most) {
        List<Reported> all = new ArrayList<>();
        evidence.context().forEach(key -> evidence.place(key, occupation)
                .ifPresent(place -> all.add(new Reported(key, place))));
        all.sort(Comparator.comparingDouble((Reported each) -> each.place().telling()).reversed()
                .thenComparing(Reported::element));
        Map<String, Integer> kinds = new HashMap<>();
        return all.stream()
                .filter(each -> fewOfItsKind(each.element(), kinds))
                .limit(most)
                .toList();
    }

    /// @param kinds how many of each kind there were before; counts this one
    static boolean fewOfItsKind(String element, Map<String, Integer> kinds) {
        return kinds.merge(element.substring(0, KIND), 1, Integer::sum) <= MOST_OF_A_KIND;
    }
}
