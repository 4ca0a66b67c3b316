package mizan.export.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.export.pdf.GlyphCodes.Code;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One weight of the font: shapes text into glyphs, and knows which of them a document uses.
///
/// Readers of PDF put Arabic back into logical order by turning the glyphs of a line around. For that each letter must be
/// a glyph of its own in visual order: a ligature stands for its last letter, and glyphs without an outline follow it for
/// the others.
final class Typeface {

    private static final float UNIT = 1000;
    private static final int BLANK = ' ';
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final TrueTypeFont file;
    private final Font shaper;
    private final int blank;
    private final GlyphCodes codes = new GlyphCodes();
    private final Map<String, ShapedLine> shaped = new HashMap<>();

    /// @param bytes a TrueType file
    Typeface(byte[] bytes) throws IOException {
        file = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
        try {
            shaper = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(UNIT);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
        blank = shaper.createGlyphVector(EXACT, new char[]{BLANK}).getGlyphCode(0);
    }

    TrueTypeFont file() {
        return file;
    }

    GlyphCodes codes() {
        return codes;
    }

    double width(String text, double size, boolean rightToLeft) {
        return shape(text, rightToLeft).width() * size / UNIT;
    }

    /// @param rightToLeft the direction of the text as a whole
    ShapedLine shape(String text, boolean rightToLeft) {
        return shaped.computeIfAbsent((rightToLeft ? "r" : "l") + text, _ -> shapeAnew(text, rightToLeft));
    }

    private ShapedLine shapeAnew(String text, boolean rightToLeft) {
        if (text.isEmpty()) {
            return new ShapedLine(List.of(), List.of(), 0);
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        List<Glyph> glyphs = new ArrayList<>();
        List<GeneralPath> marks = new ArrayList<>();
        double pen = 0;
        for (int run : order) {
            pen += shapeRun(new Run(text, bidi.getRunStart(run), bidi.getRunLimit(run),
                    bidi.getRunLevel(run) % 2 == 1), pen, glyphs, marks);
        }
        return new ShapedLine(List.copyOf(glyphs), List.copyOf(marks), pen);
    }

    /// A piece of a text in one direction.
    private record Run(String text, int from, int to, boolean rightToLeft) {}

    private double shapeRun(Run run, double pen, List<Glyph> glyphs, List<GeneralPath> marks) {
        GlyphVector vector = shaper.layoutGlyphVector(EXACT, run.text().toCharArray(), run.from(), run.to(),
                run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        Clusters clusters = new Clusters(vector, run.text().substring(run.from(), run.to()));
        for (Clusters.Cluster cluster : clusters.all()) {
            for (int sign : cluster.signs()) {
                marks.add(new GeneralPath(AffineTransform.getTranslateInstance(pen, 0)
                        .createTransformedShape(vector.getGlyphOutline(sign))));
            }
            if (run.rightToLeft()) {
                addReversed(vector, cluster, pen, glyphs);
            } else {
                addForward(vector, cluster, pen, glyphs);
            }
        }
        return vector.getGlyphPosition(vector.getNumGlyphs()).getX();
    }

    private void addForward(GlyphVector vector, Clusters.Cluster cluster, double pen, List<Glyph> glyphs) {
        String letters = cluster.letters();
        if (cluster.bodies().isEmpty() && !letters.isEmpty()) {
            glyphs.add(blank(letters, pen + cluster.x()));
        }
        for (int body : cluster.bodies()) {
            glyphs.add(glyph(vector, body, letters, pen));
            letters = "";
        }
    }

    /// The last letter first: signs over it, then the letter with the outline, then those that the outline stands for too.
    private void addReversed(GlyphVector vector, Clusters.Cluster cluster, double pen, List<Glyph> glyphs) {
        String left = cluster.letters();
        while (!left.isEmpty() && (cluster.bodies().isEmpty() || sign(last(left)))) {
            glyphs.add(blank(last(left), pen + cluster.x()));
            left = withoutLast(left);
        }
        int number = cluster.bodies().size();
        for (int i = 0; i < number; i++) {
            boolean shares = i == number - 1;
            left = shares
                    ? addShared(vector, cluster.bodies().get(i), left, pen, glyphs)
                    : addOne(vector, cluster.bodies().get(i), left, pen, glyphs);
        }
    }

    private String addOne(GlyphVector vector, int body, String left, double pen, List<Glyph> glyphs) {
        glyphs.add(glyph(vector, body, last(left), pen));
        return withoutLast(left);
    }

    /// All letters that are left share the width of the outline, in equal parts: none is without one, by which readers
    /// know that it belongs to the word.
    private String addShared(GlyphVector vector, int body, String letters, double pen, List<Glyph> glyphs) {
        int parts = Math.max(1, letters.codePointCount(0, letters.length()));
        int advance = Math.round(vector.getGlyphMetrics(body).getAdvanceX());
        double x = pen + vector.getGlyphPosition(body).getX();
        int part = advance / parts;
        String left = letters;
        for (int i = 0; i < parts; i++) {
            int wide = i == parts - 1 ? advance - part * (parts - 1) : part;
            int glyph = i == 0 ? vector.getGlyphCode(body) : blank;
            glyphs.add(new Glyph(codes.of(new Code(glyph, last(left), wide)), x + i * part, wide));
            left = withoutLast(left);
        }
        return left;
    }

    private static boolean sign(String letter) {
        return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    private static String last(String letters) {
        return letters.isEmpty() ? "" : letters.substring(letters.offsetByCodePoints(letters.length(), -1));
    }

    private static String withoutLast(String letters) {
        return letters.substring(0, letters.length() - last(letters).length());
    }

    /// A letter without an outline of its own.
    private Glyph blank(String letter, double x) {
        return new Glyph(codes.of(new Code(blank, letter, 0)), x, 0);
    }

    private Glyph glyph(GlyphVector vector, int index, String letters, double pen) {
        int advance = Math.round(vector.getGlyphMetrics(index).getAdvanceX());
        return new Glyph(codes.of(new Code(vector.getGlyphCode(index), letters, advance)),
                pen + vector.getGlyphPosition(index).getX(), advance);
    }
}
