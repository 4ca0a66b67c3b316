package mizan.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.store.Sql;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.WageRow;

/// How many people work in each state in all, where a table of the states has detailed occupations only: worked out from
/// the employment of each and from how many of a thousand jobs it is. Both are rounded, the less the larger the
/// occupation, and the median over the large ones is right to a few jobs. The states together have to be the nation.
final class StateTotals {

    private static final Sql ADD = Sql.of(StateTotals.class, "AddDerivedTotal.sql");
    /// The share of a smaller occupation is rounded too much.
    private static final long LARGE = 1_000;
    /// By how many percent of it the states together may differ from the nation: as the note on the files says, 0.00001
    /// for 2025 and 0.004 for 2024, both rounded to one digit.
    private static final Map<Integer, Double> FURTHEST = Map.of(2025, 0.000015, 2024, 0.0045);
    private static final double FURTHEST_OTHERWISE = 0.0045;

    private final Transaction transaction;
    private final Map<Integer, Long> nations = new HashMap<>();
    private final Map<Integer, Long> states = new TreeMap<>();

    /// Of the table that is being read: what each occupation tells of its state, and which states have a published total.
    private final Map<String, List<Double>> told = new TreeMap<>();
    private final Set<String> published = new TreeSet<>();

    StateTotals(Transaction transaction) {
        this.transaction = transaction;
    }

    void note(Scope scope, int year, WageRow row) {
        boolean all = row.occupation().equals(SocCode.ALL);
        if (scope == Scope.NATIONAL && all && row.figure("tot_emp") instanceof Long persons) {
            nations.put(year, persons);
        }
        if (scope == Scope.STATE && all) {
            published.add(row.areaCode());
        }
        if (scope == Scope.STATE && row.figure("tot_emp") instanceof Long persons && persons >= LARGE
                && row.figure("jobs_1000") instanceof Double perThousand && perThousand > 0) {
            told.computeIfAbsent(row.areaCode(), _ -> new ArrayList<>()).add(persons / perThousand * 1_000);
        }
    }

    /// Ends a table of the states.
    ///
    /// @return how many totals were added to it
    int write(int setId, int year) {
        told.keySet().removeAll(published);
        long sum = 0;
        for (Map.Entry<String, List<Double>> state : told.entrySet()) {
            long total = Math.round(median(state.getValue()));
            transaction.add(ADD, setId, state.getKey(), total);
            sum += total;
        }
        int written = told.size();
        if (written > 0) {
            states.put(year, sum);
        }
        told.clear();
        published.clear();
        return written;
    }

    /// @throws RefusedInput if the totals of a year are not those of the nation together
    void requireTheNation() throws RefusedInput {
        for (Map.Entry<Integer, Long> sum : states.entrySet()) {
            int year = sum.getKey();
            long nation = nations.getOrDefault(year, 0L);
            double percent = Math.abs((double) (sum.getValue() - nation)) / nation * 100;
            if (!(percent <= FURTHEST.getOrDefault(year, FURTHEST_OTHERWISE))) {
                throw new RefusedInput("oews_state_" + year + "_detailed.csv.gz", 1, "jobs_1000",
                        "the states have " + sum.getValue() + " jobs together, and the nation has " + nation);
            }
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
