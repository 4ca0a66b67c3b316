package mizan.wageimport;

import java.util.HashMap;
import java.util.Map;

/// The keys of all rows, and what stands under each, as 64-bit numbers: half a million rows in 16 MB. That two different
/// ones collide is as likely as one in a hundred million readings of the largest table; the database then still has the
/// last word.
final class RowKeys {

    /// What a row is beside those before it.
    enum Met {
        NEW, EQUAL, DIFFERENT
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    /// Each key with its content behind it.
    private long[] table = new long[1 << 13];
    private int size;

    Met add(CheckedRow checked) {
        WageRow row = checked.row();
        long key = mix(checked.year() * 4096L + number(checked.scope().id()));
        key = mix(key ^ number(row.group().id()));
        key = mix(key ^ number(row.occupation().text()));
        key = mix(key ^ number(row.areaCode()));
        key = mix(key ^ number(row.naicsCode()));
        // Grows when four of five places are taken: the largest tables then need half the memory.
        if (size * 5L > table.length * 2L) {
            grow();
        }
        return insert(key == 0 ? 1 : key, content(row));
    }

    private static long content(WageRow row) {
        long content = (row.annualOnly() ? 1L : 0L) + (row.hourlyOnly() ? 2L : 0L);
        for (Object figure : row.figures()) {
            content = mix(content ^ figure.hashCode());
        }
        return content;
    }

    private int number(String code) {
        return numbers.computeIfAbsent(code, _ -> numbers.size() + 1);
    }

    private Met insert(long key, long content) {
        int mask = table.length - 1;
        int at = ((int) key << 1) & mask;
        while (table[at] != 0) {
            if (table[at] == key) {
                return table[at + 1] == content ? Met.EQUAL : Met.DIFFERENT;
            }
            at = (at + 2) & mask;
        }
        table[at] = key;
        table[at + 1] = content;
        size++;
        return Met.NEW;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                insert(old[i], old[i + 1]);
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
