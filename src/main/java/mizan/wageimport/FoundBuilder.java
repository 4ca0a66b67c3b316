package mizan.wageimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mizan.domain.data.Scope;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.Found.FoundSet;

/// Counts what a reading finds, and finds rows that stand twice.
final class FoundBuilder {

    private final Map<Integer, Map<Scope, Counts>> sets = new TreeMap<>();
    private final Map<Integer, Set<String>> codes = new TreeMap<>();
    private final List<RefusedInput> refused = new ArrayList<>();
    private final RowKeys keys = new RowKeys();
    private long read;
    private long leftOut;
    private long broken;
    private long overwrittenSectors;
    private Optional<Integer> contradiction = Optional.empty();

    /// What belongs to one table.
    private static final class Counts {
        private int rows;
        private final Set<String> occupations = new HashSet<>();
        private final Set<String> areas = new HashSet<>();
        private final Set<String> industries = new HashSet<>();
        private final Set<String> files = new LinkedHashSet<>();
    }

    void row() {
        read++;
    }

    long rows() {
        return read;
    }

    long broken() {
        return broken;
    }

    void leaveOut() {
        leftOut++;
    }

    void refuse(RefusedInput row) {
        broken++;
        if (refused.size() < Found.KEPT) {
            refused.add(row);
        }
        if (row.problem() == Problem.OVERWRITTEN_SECTOR) {
            overwrittenSectors++;
        }
    }

    void contradict(Optional<Integer> year) {
        contradiction = contradiction.or(() -> year);
    }

    /// @return false if a row with the same key was there before
    boolean add(CheckedRow checked, String file) {
        WageRow row = checked.row();
        if (!keys.add(checked)) {
            return false;
        }
        Counts counts = sets.computeIfAbsent(checked.year(), _ -> new EnumMap<>(Scope.class))
                .computeIfAbsent(checked.scope(), _ -> new Counts());
        counts.rows++;
        overwrittenSectors += checked.corrected() ? 1 : 0;
        counts.occupations.add(row.occupation().text());
        counts.areas.add(row.areaCode());
        counts.industries.add(row.naicsCode());
        counts.files.add(file);
        codes.computeIfAbsent(checked.year(), _ -> new HashSet<>()).add(row.occupation().text());
        return true;
    }

    /// The occupations by the year of their tables.
    Map<Integer, Set<String>> codes() {
        return codes;
    }

    Found build() {
        List<FoundSet> found = new ArrayList<>();
        sets.forEach((year, scopes) -> scopes.forEach((scope, counts) -> found.add(
                new FoundSet(scope, year, counts.rows, counts.occupations.size(), counts.areas.size(),
                        counts.industries.size(), String.join(", ", counts.files)))));
        return new Found(found, read, leftOut, broken, List.copyOf(refused), overwrittenSectors, contradiction);
    }

    /// The keys of all rows as 64-bit numbers: half a million rows in 8 MB. That two different ones collide is as likely
    /// as one in a hundred million readings of the largest table; the database then still has the last word.
    private static final class RowKeys {

        private final Map<String, Integer> numbers = new HashMap<>();
        private long[] table = new long[1 << 12];
        private int size;

        boolean add(CheckedRow checked) {
            WageRow row = checked.row();
            long key = mix(checked.year() * 4096L + number(checked.scope().id()));
            key = mix(key ^ number(row.group().id()));
            key = mix(key ^ number(row.occupation().text()));
            key = mix(key ^ number(row.areaCode()));
            key = mix(key ^ number(row.naicsCode()));
            if (size * 2 > table.length) {
                grow();
            }
            return insert(key == 0 ? 1 : key);
        }

        private int number(String code) {
            return numbers.computeIfAbsent(code, _ -> numbers.size() + 1);
        }

        private boolean insert(long key) {
            int at = (int) key & (table.length - 1);
            while (table[at] != 0) {
                if (table[at] == key) {
                    return false;
                }
                at = (at + 1) & (table.length - 1);
            }
            table[at] = key;
            size++;
            return true;
        }

        private void grow() {
            long[] old = table;
            table = new long[old.length * 2];
            size = 0;
            for (long key : old) {
                if (key != 0) {
                    insert(key);
                }
            }
        }

        /// Spreads the bits (the finalizer of SplitMix64, in the public domain).
        private static long mix(long bits) {
            long z = bits + 0x9E3779B97F4A7C15L;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }
}
