package mizan.tablefile.xlsx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Makes texts of UTF-8 bytes. Words in a table are mostly those of other rows: the same text is then given again, so
/// that few of them are in memory. Numbers are made anew, which is faster than to look for them.
final class CellTexts {

    private static final int KEPT = 1 << 13;
    private static final int LONGEST_KEPT = 64;

    private final @Nullable String[] kept = new String[KEPT];

    /// @throws CharacterCodingException if the bytes are no UTF-8
    String of(byte[] bytes, int from, int to) throws CharacterCodingException {
        int hash = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= bytes[i];
            hash = 31 * hash + bytes[i];
        }
        if (all < 0) {
            // A decoder made here refuses broken UTF-8; the string's own constructor replaces it silently.
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        }
        if (to - from > LONGEST_KEPT || (to > from && bytes[from] <= '9')) {
            return ascii(bytes, from, to);
        }
        int slot = (hash ^ hash >>> 13) & (KEPT - 1);
        String before = kept[slot];
        if (before != null && same(before, bytes, from, to)) {
            return before;
        }
        String text = ascii(bytes, from, to);
        kept[slot] = text;
        return text;
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /// Whether the bytes are the ASCII text.
    static boolean same(String text, byte[] bytes, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
