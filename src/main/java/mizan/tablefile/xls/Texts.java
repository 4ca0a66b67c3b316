package mizan.tablefile.xls;

import java.util.ArrayList;
import java.util.List;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;

/// Reads texts of a workbook, which may run on from one record into the next ones.
final class Texts {

    private static final int WIDE = 1;
    private static final int ASIAN = 4;
    private static final int RICH = 8;

    private final String file;
    private final Records records;
    private int at;

    /// @param at where in the present record the texts begin
    Texts(String file, Records records, int at) {
        this.file = file;
        this.records = records;
        this.at = at;
    }

    /// All texts of the shared table, whose record is the present one.
    static List<String> shared(String file, Records records) throws RefusedInput {
        int count = records.i32(4);
        if (count < 0 || count > Limits.STRINGS) {
            throw RefusedInput.file(file, Problem.TOO_MANY_STRINGS, Limits.STRINGS);
        }
        Texts texts = new Texts(file, records, 8);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(texts.next());
        }
        return all;
    }

    /// A text with its length in two bytes before it.
    String next() throws RefusedInput {
        int length = u16();
        int flags = u8();
        int runs = (flags & RICH) != 0 ? u16() : 0;
        int asian = (flags & ASIAN) != 0 ? u16() | u16() << 16 : 0;
        String text = characters(length, flags);
        skip(4L * runs + asian);
        return text;
    }

    /// Where a text runs on, the next record says anew whether its characters are wide.
    String characters(int length, int flags) throws RefusedInput {
        StringBuilder text = new StringBuilder(length);
        boolean wide = (flags & WIDE) != 0;
        while (text.length() < length) {
            if (at == records.size()) {
                onward();
                wide = (records.u8(at++) & WIDE) != 0;
            }
            if (wide) {
                text.append((char) records.u16(at));
                at += 2;
            } else {
                text.append((char) records.u8(at++));
            }
        }
        return text.toString();
    }

    private void skip(long bytes) throws RefusedInput {
        long left = bytes;
        while (left > 0) {
            if (at == records.size()) {
                onward();
            }
            int here = (int) Math.min(left, records.size() - at);
            at += here;
            left -= here;
        }
    }

    private int u8() throws RefusedInput {
        if (at == records.size()) {
            onward();
        }
        return records.u8(at++);
    }

    private int u16() throws RefusedInput {
        int low = u8();
        return low | u8() << 8;
    }

    private void onward() throws RefusedInput {
        if (!records.continues() || !records.next()) {
            throw RefusedInput.file(file, Problem.CUT_OFF);
        }
        at = 0;
    }
}
