package mizan.export.pdf;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Which letters of a run its glyphs stand for: a letter with its signs, or several letters in one outline.
final class Clusters {

    /// What the shaper puts in place of a character that has no shape, such as a direction mark.
    private static final int NOTHING = 0xFFF0;

    private final GlyphVector vector;
    private final String text;
    private final TreeSet<Integer> starts = new TreeSet<>();

    /// @param letters in logical order
    /// @param bodies the glyphs that move the pen on
    /// @param signs those that do not: vowel signs and other marks over and under letters
    /// @param x where the letter begins that the signs belong to
    record Cluster(String letters, List<Integer> bodies, List<Integer> signs, double x) {}

    Clusters(GlyphVector vector, String text) {
        this.vector = vector;
        this.text = text;
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            starts.add(vector.getGlyphCharIndex(i));
        }
    }

    /// In visual order.
    List<Cluster> all() {
        List<Cluster> all = new ArrayList<>();
        int number = vector.getNumGlyphs();
        for (int from = 0; from < number;) {
            int start = vector.getGlyphCharIndex(from);
            List<Integer> bodies = new ArrayList<>();
            List<Integer> signs = new ArrayList<>();
            int at = from;
            for (; at < number && vector.getGlyphCharIndex(at) == start; at++) {
                if (vector.getGlyphCode(at) < NOTHING) {
                    (vector.getGlyphMetrics(at).getAdvanceX() > 0 ? bodies : signs).add(at);
                }
            }
            all.add(new Cluster(letters(start), bodies, signs, x(from)));
            from = at;
        }
        return all;
    }

    private String letters(int start) {
        Integer next = starts.higher(start);
        return text.substring(start, next == null ? text.length() : next).replace("\u200E", "");
    }

    /// Signs come before the letter that they belong to, which is the next that moves the pen on.
    private double x(int from) {
        for (int i = from; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphMetrics(i).getAdvanceX() > 0) {
                return vector.getGlyphPosition(i).getX();
            }
        }
        return vector.getGlyphPosition(from).getX();
    }
}
