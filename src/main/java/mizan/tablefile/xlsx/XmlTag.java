package mizan.tablefile.xlsx;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A tag: its name and where its attributes are in the window. Prefixes are passed over.
///
/// Names are compared by keys, which hold their last eight bytes: most names of a sheet have a single one.
final class XmlTag {

    /// The window ends before the tag does.
    static final int UNFINISHED = -1;
    static final int WRONG = -2;

    private static final int FIRST_SIZE = 16;

    private final CellTexts texts;
    private final AsciiValue value = new AsciiValue();
    /// The last name with each of some keys.
    private final @Nullable String[] names = new String[32];
    private final long[] keysOfNames = new long[32];
    private byte[] bytes = new byte[0];
    private long[] keys = new long[FIRST_SIZE];
    /// Of each attribute: where its name begins and ends, and its value.
    private int[] ends = new int[4 * FIRST_SIZE];
    private int attributes;
    private String name = "";
    private boolean empty;
    /// Of the name that was read last.
    private int nameFrom;
    private long key;

    XmlTag(CellTexts texts) {
        this.texts = texts;
    }

    String name() {
        return name;
    }

    /// Whether the element ends with its tag.
    boolean empty() {
        return empty;
    }

    /// Reads the start tag at the window's position.
    ///
    /// @return where it ends, [#UNFINISHED], or [#WRONG]
    int parse(Window window) throws CharacterCodingException {
        bytes = window.bytes;
        attributes = 0;
        int at = passName(window.position + 1);
        name = known(at);
        while (true) {
            at = passSpace(at);
            if (bytes[at] == '>') {
                empty = false;
                return name.isEmpty() ? WRONG : at + 1;
            }
            if (bytes[at] == '/' && bytes[at + 1] == '>') {
                empty = true;
                return name.isEmpty() ? WRONG : at + 2;
            }
            int behind = attribute(at);
            if (behind < 0) {
                return -behind >= window.limit ? UNFINISHED : WRONG;
            }
            at = behind;
        }
    }

    /// Reads the end tag at the window's position.
    ///
    /// @return as [#parse]
    int parseEnd(Window window) throws CharacterCodingException {
        bytes = window.bytes;
        attributes = 0;
        int nameTo = passName(window.position + 2);
        int at = passSpace(nameTo);
        if (bytes[at] != '>') {
            return at >= window.limit ? UNFINISHED : WRONG;
        }
        name = known(nameTo);
        return at + 1;
    }

    /// Reads the attribute that begins here.
    ///
    /// @return where it ends; the negative of where it is wrong, which may be the end of the window
    private int attribute(int from) {
        int to = passName(from);
        int equals = passSpace(to);
        if (to == from || bytes[equals] != '=') {
            return -(bytes[equals] == '/' ? equals + 1 : equals);
        }
        int quote = passSpace(equals + 1);
        if (bytes[quote] != '"' && bytes[quote] != '\'') {
            return -quote;
        }
        int end = quote + 1;
        while (bytes[end] != bytes[quote] && bytes[end] != '<' && bytes[end] != 0) {
            end++;
        }
        if (bytes[end] != bytes[quote]) {
            return -end;
        }
        note(to, quote + 1, end);
        return end + 1;
    }

    private void note(int nameTo, int valueFrom, int valueTo) {
        if (attributes == keys.length) {
            keys = Arrays.copyOf(keys, 2 * attributes);
            ends = Arrays.copyOf(ends, 8 * attributes);
        }
        keys[attributes] = key;
        int at = 4 * attributes++;
        ends[at] = nameFrom;
        ends[at + 1] = nameTo;
        ends[at + 2] = valueFrom;
        ends[at + 3] = valueTo;
    }

    /// The value as it stands between its quotes, until the next tag is read; null if there is no such attribute.
    @Nullable
    CharSequence attribute(String name) {
        int at = find(name);
        return at < 0 ? null : value.at(bytes, ends[at + 2], ends[at + 3]);
    }

    /// The value as a text; an empty one if there is no such attribute.
    String attributeText(String name) throws IOException {
        int at = find(name);
        return at < 0 ? "" : References.resolved(texts.of(bytes, ends[at + 2], ends[at + 3]));
    }

    private int find(String name) {
        long wanted = 0;
        for (int i = 0; i < name.length(); i++) {
            wanted = wanted << 8 | name.charAt(i);
        }
        for (int i = 0; i < attributes; i++) {
            if (keys[i] == wanted
                    && (wanted >>> 56 == 0 || CellTexts.same(name, bytes, ends[4 * i], ends[4 * i + 1]))) {
                return 4 * i;
            }
        }
        return -1;
    }

    /// The name that was read last, up to here.
    private String known(int nameTo) throws CharacterCodingException {
        int slot = (int) key & 31;
        String before = names[slot];
        if (before != null && keysOfNames[slot] == key && before.length() == nameTo - nameFrom) {
            return before;
        }
        String made = texts.of(bytes, nameFrom, nameTo);
        if (made.length() <= Long.BYTES) {
            names[slot] = made;
            keysOfNames[slot] = key;
        }
        return made;
    }

    /// Reads a name.
    ///
    /// @return where it ends
    private int passName(int from) {
        nameFrom = from;
        key = 0;
        int at = from;
        for (byte b = bytes[at]; (b > ' ' || b < 0) && b != '=' && b != '>' && b != '/' && b != '<'
                && b != '"'; b = bytes[++at]) {
            if (b == ':') {
                nameFrom = at + 1;
                key = 0;
            } else {
                key = key << 8 | (b & 0xff);
            }
        }
        return at;
    }

    private int passSpace(int from) {
        int at = from;
        while (isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /// ASCII bytes as characters; others become some that no name or number has.
    private static final class AsciiValue implements CharSequence {

        private byte[] bytes = new byte[0];
        private int from;
        private int to;

        AsciiValue at(byte[] bytes, int from, int to) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
            return this;
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            return (char) bytes[from + index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new AsciiValue().at(bytes, from + start, from + end);
        }

        @Override
        public String toString() {
            return new String(bytes, from, length(), StandardCharsets.ISO_8859_1);
        }
    }
}
