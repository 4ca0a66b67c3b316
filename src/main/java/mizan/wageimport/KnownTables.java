package mizan.wageimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mizan.domain.data.Scope;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.tablefile.Header;
import mizan.wageimport.Found.FoundSet;

/// What the installed tables tell about others.
///
/// @param topCodes the top code of each year
/// @param editions which codes each edition of the classification has, by its first year
/// @param codes what the codes are called
/// @param installed the tables that others may replace
/// @param mostJobs in any country's table
record KnownTables(Map<Integer, TopCode> topCodes, TreeMap<Integer, Set<String>> editions, OccupationCodes codes,
        List<Installed> installed, long mostJobs) {

    private static final Sql TOP_CODES = Sql.of(KnownTables.class, "TopCodes.sql");
    private static final Sql CODES = Sql.of(KnownTables.class, "EditionCodes.sql");
    private static final Sql SETS = Sql.of(KnownTables.class, "InstalledSets.sql");

    /// More unknown codes than this cannot be new ones.
    private static final double MANY = 0.05;
    /// No table of a coming year has more jobs than so many times those of the largest one.
    private static final double GROWTH = 1.25;

    /// @param totals whether it has a row for all occupations together
    /// @param jobs in all occupations of the whole country; 0 if it does not say
    record Installed(int year, Scope scope, int rows, boolean totals, long jobs) {}

    static KnownTables in(Database database) {
        Map<Integer, TopCode> topCodes = new HashMap<>();
        database.list(TOP_CODES, Bindings.none(), row -> topCodes.put(row.integer("year"),
                new TopCode(row.longInteger("top_hourly_cents"), row.longInteger("top_annual_cents"))));
        TreeMap<Integer, Set<String>> editions = new TreeMap<>();
        Map<String, Set<String>> titles = new HashMap<>();
        database.list(CODES, Bindings.none(), row -> {
            titles.computeIfAbsent(row.text("occ_code"), _ -> new HashSet<>()).add(Header.letters(row.text("title")));
            return editions.computeIfAbsent(Integer.valueOf(row.text("classification")), _ -> new HashSet<>())
                    .add(row.text("occ_code"));
        });
        List<Installed> installed = database.list(SETS, Bindings.none(),
                row -> new Installed(row.integer("year"), Scope.of(row.text("scope")).orElseThrow(),
                        row.integer("row_count"), row.integer("totals") > 0, row.longInteger("jobs")));
        long jobs = installed.stream().mapToLong(Installed::jobs).max().orElse(0);
        return new KnownTables(topCodes, editions, new OccupationCodes(titles), installed,
                jobs == 0 ? Long.MAX_VALUE : Math.round(jobs * GROWTH));
    }

    /// Whether the installed table in the place of the other has more than twice its rows, or totals that it lacks.
    boolean isMuchMore(FoundSet other, boolean totals) {
        return installed.stream()
                .filter(set -> set.year() == other.year() && set.scope() == other.scope())
                .anyMatch(set -> other.rows() * 2L < set.rows() || (set.totals() && !totals));
    }

    /// The first year of the edition that the codes are of, if it is plainly another one than the year's.
    Optional<Integer> otherEdition(int year, Set<String> codes) {
        Integer expected = editions.floorKey(year);
        if (expected == null || unknown(expected, codes) <= MANY) {
            return Optional.empty();
        }
        return editions.keySet()
                .stream()
                .filter(edition -> unknown(edition, codes) < unknown(expected, codes) / 2)
                .min((a, b) -> Double.compare(unknown(a, codes), unknown(b, codes)));
    }

    private double unknown(int edition, Set<String> codes) {
        Set<String> known = editions.getOrDefault(edition, Set.of());
        return (double) codes.stream().filter(code -> !known.contains(code)).count() / Math.max(1, codes.size());
    }
}
