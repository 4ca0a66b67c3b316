package mizan.search;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mizan.search.SearchTitle.Kind;

/// All names of all occupations as arrays: which words stand in which names, and whose names those are. Made once, in the
/// build, as folding tens of thousands of names takes longer than a person waits for the first key.
final class NameIndex {

    /// By their number in the shape of a name.
    private static final List<Kind> KINDS = List.of(Kind.values());
    /// How many arrays of numbers there are before the texts.
    private static final int ARRAYS = 6;

    /// The folded words in their order, and for each the names that it stands in: those from `start[word]` to
    /// `start[word + 1]` of `names`.
    final String[] words;
    final int[] start;
    final int[] names;
    /// For each name: whose it is, as a number of `codes`; how many different words it has and its kind; where its
    /// text begins.
    final int[] owner;
    final int[] shape;
    final int[] textStart;
    /// The words in the order of what they have in common with their kin.
    final int[] byKin;
    final String[] codes;
    private final byte[] text;

    /// @param arrays start, names, owner, shape, textStart and byKin, as they are stored
    NameIndex(String[] words, List<int[]> arrays, String[] codes, byte[] text) {
        this.words = words;
        start = arrays.get(0);
        names = arrays.get(1);
        owner = arrays.get(2);
        shape = arrays.get(3);
        textStart = arrays.get(4);
        byKin = arrays.get(5);
        this.codes = codes;
        this.text = text;
    }

    int size() {
        return owner.length;
    }

    int length(int name) {
        return shape[name] >> 2;
    }

    Kind kind(int name) {
        return KINDS.get(shape[name] & 3);
    }

    static int shape(int length, Kind kind) {
        return length << 2 | KINDS.indexOf(kind);
    }

    /// The name as it is written.
    String text(int name) {
        int end = name + 1 < textStart.length ? textStart[name + 1] : text.length;
        return new String(text, textStart[name], end - textStart[name], StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        byte[] terms = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
        byte[] owners = String.join("\n", codes).getBytes(StandardCharsets.UTF_8);
        List<int[]> arrays = List.of(start, names, owner, shape, textStart, byKin);
        int numbers = arrays.stream().mapToInt(array -> array.length + 1).sum() + 2;
        ByteBuffer buffer = ByteBuffer.allocate(numbers * Integer.BYTES + terms.length + owners.length + text.length);
        for (int[] array : arrays) {
            buffer.putInt(array.length);
            for (int number : array) {
                buffer.putInt(number);
            }
        }
        return buffer.putInt(terms.length).putInt(owners.length).put(terms).put(owners).put(text).array();
    }

    static NameIndex of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int[][] arrays = new int[ARRAYS][];
        for (int i = 0; i < ARRAYS; i++) {
            arrays[i] = new int[buffer.getInt()];
            IntBuffer numbers = buffer.asIntBuffer();
            numbers.get(arrays[i]);
            buffer.position(buffer.position() + arrays[i].length * Integer.BYTES);
        }
        byte[] terms = new byte[buffer.getInt()];
        byte[] owners = new byte[buffer.getInt()];
        buffer.get(terms).get(owners);
        byte[] text = new byte[buffer.remaining()];
        buffer.get(text);
        return new NameIndex(lines(terms), List.of(arrays), lines(owners), text);
    }

    private static String[] lines(byte[] joined) {
        return joined.length == 0 ? new String[0] : new String(joined, StandardCharsets.UTF_8).split("\n", -1);
    }
}
