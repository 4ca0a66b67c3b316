package mizan.wageimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What the installed tables tell about others: the top code of each year, and which codes each edition of the
/// classification has.
///
/// @param editions by the first year of the edition
record KnownTables(Map<Integer, TopCode> topCodes, TreeMap<Integer, Set<String>> editions) {

    private static final Sql TOP_CODES = Sql.of(KnownTables.class, "TopCodes.sql");
    private static final Sql CODES = Sql.of(KnownTables.class, "EditionCodes.sql");

    /// More unknown codes than this cannot be new ones.
    private static final double MANY = 0.05;

    static KnownTables in(Database database) {
        Map<Integer, TopCode> topCodes = new HashMap<>();
        database.list(TOP_CODES, Bindings.none(), row -> topCodes.put(row.integer("year"),
                new TopCode(row.longInteger("top_hourly_cents"), row.longInteger("top_annual_cents"))));
        TreeMap<Integer, Set<String>> editions = new TreeMap<>();
        database.list(CODES, Bindings.none(), row -> editions
                .computeIfAbsent(Integer.valueOf(row.text("classification")), _ -> new HashSet<>())
                .add(row.text("occ_code")));
        return new KnownTables(topCodes, editions);
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
