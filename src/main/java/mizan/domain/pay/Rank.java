package mizan.domain.pay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// A place in a ranking, or the places that are shared with others: 3 to 7 says that the order among these is not
/// reliable.
///
/// @param first 1 for the highest
/// @param last the same as `first` where the place is not shared
public record Rank(int first, int last) {

    public boolean shared() {
        return last > first;
    }

    /// `3–7`, or `3`.
    public String text() {
        return shared() ? first + "–" + last : Integer.toString(first);
    }

    /// Ranks estimates from the highest.
    ///
    /// Not to be told apart is not transitive: A may be close to B and B to C, and A far above C. So each shared place
    /// has a leader, the highest that has no place yet, and reaches down to the first value that is reliably below the
    /// leader; that one leads the next place. It follows that two with different places may still be close to each
    /// other, and that all who share one were held against its leader only.
    ///
    /// Equal values always have the same place; the one with the smallest error speaks for them. A value for which no
    /// error is published neither leads nor ends a shared place: it has the place of its value alone.
    ///
    /// @return in the order of the estimates
    public static List<Rank> of(List<Estimate> estimates) {
        TreeMap<Double, List<Integer>> byValue = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < estimates.size(); i++) {
            byValue.computeIfAbsent(estimates.get(i).value(), _ -> new ArrayList<>()).add(i);
        }
        List<Rank> ranks = new ArrayList<>(Collections.nCopies(estimates.size(), new Rank(0, 0)));
        List<Integer> group = new ArrayList<>();
        Estimate leader = null;
        int before = 0;
        for (List<Integer> equal : byValue.values()) {
            share(equal, new Rank(before + 1, before + equal.size()), ranks);
            before += equal.size();
            List<Estimate> known = known(equal, estimates);
            if (known.isEmpty()) {
                continue;
            }
            if (leader == null || anyBelow(leader, known)) {
                leader = known.getFirst();
                group.clear();
            }
            group.addAll(equal);
            share(group, new Rank(ranks.get(group.getFirst()).first, before), ranks);
        }
        return List.copyOf(ranks);
    }

    /// Those with an error, the smallest first.
    private static List<Estimate> known(List<Integer> indices, List<Estimate> estimates) {
        return indices.stream()
                .map(estimates::get)
                .filter(each -> each.standardError().isPresent())
                .sorted(Comparator.comparingDouble(each -> each.standardError().orElseThrow()))
                .toList();
    }

    private static boolean anyBelow(Estimate leader, List<Estimate> estimates) {
        return estimates.stream().anyMatch(each -> leader.against(each) == Distinction.RELIABLE);
    }

    private static void share(List<Integer> indices, Rank rank, List<Rank> ranks) {
        indices.forEach(index -> ranks.set(index, rank));
    }
}
