package mizan.windowcheck;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What was looked at and what does not look right, told once each.
final class Findings {

    private final Map<String, Integer> lookedAt = new LinkedHashMap<>();
    private final Map<String, Set<String>> faults = new LinkedHashMap<>();
    private final Eye eye;
    private final PrintStream out;

    Findings(Eye eye, PrintStream out) {
        this.eye = eye;
        this.out = out;
    }

    /// Counts one more of the kind: a kind of which nothing was seen has not been checked.
    void saw(String kind) {
        lookedAt.merge(kind, 1, Integer::sum);
    }

    /// The first of each kind and place is kept as a picture too.
    void fault(String kind, String where, String what) {
        Set<String> before = faults.computeIfAbsent(kind + " at " + where, _ -> new TreeSet<>());
        if (before.add(what)) {
            out.println("FAULT " + kind + " at " + where + ": " + what);
            if (before.size() == 1) {
                eye.keep("fault-" + faults.size());
            }
        }
    }

    /// Says how much was looked at, and of which of the kinds nothing was seen.
    ///
    /// @return whether all is well
    boolean tell(List<String> kinds) {
        List<String> unseen = new ArrayList<>(kinds);
        unseen.removeAll(lookedAt.keySet());
        lookedAt.forEach((kind, count) -> out.println("looked at " + kind + ": " + count));
        unseen.forEach(kind -> out.println("NOT SEEN: " + kind));
        return faults.isEmpty() && unseen.isEmpty();
    }
}
