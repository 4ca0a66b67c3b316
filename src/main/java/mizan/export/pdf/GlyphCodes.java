package mizan.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The codes that a document gives to the glyphs of one font: each stands for one glyph and for the letters that it
/// means. The same glyph has several codes if it means different letters.
final class GlyphCodes {

    /// @param glyph its number in the font
    /// @param letters what it stands for, for those who search and copy; may be empty
    /// @param advance in thousandths of the size
    record Code(int glyph, String letters, int advance) {}

    private final List<Code> codes = new ArrayList<>(List.of(new Code(0, "", 0)));
    private final Map<Code, Integer> numbers = new HashMap<>();

    int of(Code code) {
        return numbers.computeIfAbsent(code, added -> {
            codes.add(added);
            return codes.size() - 1;
        });
    }

    /// In the order of their numbers, from 0.
    List<Code> all() {
        return codes;
    }
}
