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
    private long[] keys = new long[1 << 12];
    private long[] contents = new long[1 << 12];
    private int size;

    Met add(CheckedRow checked) {
        WageRow row = checked.row();
        long key = mix(checked.year() * 4096L + number(checked.scope().id()));
        key = mix(key ^ number(row.group().id()));
        key = mix(key ^ number(row.occupation().text()));
        key = mix(key ^ number(row.areaCode()));
        key = mix(key ^ number(row.naicsCode()));
        if (size * 2 > keys.length) {
            grow();
        }
        return insert(key == 0 ? 1 : key, content(row));
    }

    private static long content(WageRow row) {
        long content = (row.annualOnly() ? 1 : 0) + (row.hourlyOnly() ? 2 : 0);
        for (Object figure : row.figures()) {
            content = mix(content ^ figure.hashCode());
        }
        return content;
    }

    private int number(String code) {
        return numbers.computeIfAbsent(code, _ -> numbers.size() + 1);
    }

    private Met insert(long key, long content) {
        int at = (int) key & (keys.length - 1);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return contents[at] == content ? Met.EQUAL : Met.DIFFERENT;
            }
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        contents[at] = content;
        size++;
        return Met.NEW;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldContents = contents;
        keys = new long[oldKeys.length * 2];
        contents = new long[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldContents[i]);
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
