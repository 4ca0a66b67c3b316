package mizan.tablefile.xls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;

/// The records of a workbook's stream ([MS-XLS]), one after the other.
final class Records {

    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    static final int CONTINUE = 0x003C;
    static final int PASSWORD = 0x002F;
    static final int SHEET = 0x0085;
    static final int STRINGS = 0x00FC;
    static final int LABEL_SHARED = 0x00FD;
    static final int LABEL = 0x0204;
    static final int LABEL_RICH = 0x00D6;
    static final int NUMBER = 0x0203;
    static final int SHORT_NUMBER = 0x027E;
    static final int SHORT_NUMBERS = 0x00BD;
    static final int FORMULA = 0x0006;
    static final int SHARED_FORMULA = 0x04BC;
    static final int ARRAY_FORMULA = 0x0221;
    static final int TABLE_FORMULA = 0x0236;
    static final int FORMULA_TEXT = 0x0207;
    static final int TRUTH_OR_ERROR = 0x0205;

    private final String file;
    private final ByteBuffer stream;
    private int start;
    private int end;
    private int type;

    Records(String file, byte[] stream, int start) {
        this.file = file;
        this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        this.start = start;
        this.end = start;
    }

    /// Goes to the next record.
    ///
    /// @return false at the end of the stream
    boolean next() throws RefusedInput {
        if (end == stream.capacity()) {
            return false;
        }
        if (end < 0 || end + 4 > stream.capacity()) {
            throw RefusedInput.file(file, Problem.CUT_OFF);
        }
        type = stream.getShort(end) & 0xFFFF;
        start = end + 4;
        end = start + (stream.getShort(end + 2) & 0xFFFF);
        if (end > stream.capacity()) {
            throw RefusedInput.file(file, Problem.CUT_OFF);
        }
        return true;
    }

    int type() {
        return type;
    }

    int size() {
        return end - start;
    }

    boolean continues() {
        return end + 4 <= stream.capacity() && (stream.getShort(end) & 0xFFFF) == CONTINUE;
    }

    /// How far into the stream has been read, 0 to 1.
    double progress() {
        return (double) end / Math.max(1, stream.capacity());
    }

    int u8(int at) throws RefusedInput {
        return stream.get(within(at, 1)) & 0xFF;
    }

    int u16(int at) throws RefusedInput {
        return stream.getShort(within(at, 2)) & 0xFFFF;
    }

    int i32(int at) throws RefusedInput {
        return stream.getInt(within(at, 4));
    }

    double real(int at) throws RefusedInput {
        return stream.getDouble(within(at, 8));
    }

    private int within(int at, int length) throws RefusedInput {
        if (at < 0 || start + at + length > end) {
            throw RefusedInput.file(file, Problem.DAMAGED, "a record is too short");
        }
        return start + at;
    }
}
