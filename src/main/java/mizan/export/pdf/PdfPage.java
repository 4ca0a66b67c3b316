package mizan.export.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import mizan.export.Drawing;
import mizan.export.Drawing.Outline;
import mizan.export.Drawing.Words;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/// A page that is being drawn. Measures are points, from the upper left corner, y down.
public final class PdfPage {

    private final TaggedPdf file;
    private final COSDictionary page;
    private final double height;
    private final Operations content = new Operations();
    private final List<COSDictionary> owners = new ArrayList<>();

    PdfPage(TaggedPdf file, COSDictionary page, double height) {
        this.file = file;
        this.page = page;
        this.height = height;
    }

    /// How text is written.
    public record Pen(double size, boolean bold, Color colour) {}

    /// A line of text from `x` rightwards, whatever its direction.
    ///
    /// @param element what it is part of; null for what only decorates, such as a page number
    public void text(@Nullable Element element, String text, double x, double baseline, Pen pen) {
        begin(element);
        text(text, file.rightToLeft(), x, baseline, pen);
        end();
    }

    /// A filled bar or rule, which only decorates.
    public void bar(double x, double y, double width, double barHeight, Color colour) {
        begin(null);
        colour(colour, "rg");
        content.add("re f", x, height - y - barHeight, width, barHeight);
        end();
    }

    /// A drawing with its upper left corner at a point.
    public void drawing(Element figure, Drawing drawing, double x, double y, double scale) {
        draw(figure, drawing, x, y, scale);
    }

    /// A drawing that only decorates.
    public void decoration(Drawing drawing, double x, double y, double scale) {
        draw(null, drawing, x, y, scale);
    }

    private void draw(@Nullable Element figure, Drawing drawing, double x, double y, double scale) {
        begin(figure);
        content.raw("q ").add("cm", scale, 0, 0, -scale, x, height - y);
        drawing.marks().forEach(this::mark);
        content.add("Q");
        end();
    }

    private void mark(Drawing.Mark mark) {
        switch (mark) {
            case Outline outline -> outline(outline);
            case Drawing.Clipped(Outline clip, var inside) -> {
                content.raw("q ");
                path(clip);
                content.add("W n");
                inside.forEach(this::mark);
                content.add("Q");
            }
            case Words words -> {
                // The drawing's y points down: letters are turned back upright.
                content.raw("q ").add("cm", 1, 0, 0, -1, words.x(), words.baseline());
                double natural = file.width(words.text(), words.size(), words.bold());
                if (natural > 0) {
                    content.add("cm", words.width() / natural, 0, 0, 1, 0, 0);
                }
                line(words.text(), words.rightToLeft(), 0, 0, new Pen(words.size(), words.bold(), words.colour()));
                content.add("Q");
            }
        }
    }

    private void outline(Outline outline) {
        boolean filled = outline.fill().getOpacity() > 0;
        boolean drawn = outline.stroke().getOpacity() > 0 && outline.strokeWidth() > 0;
        if (!filled && !drawn) {
            return;
        }
        content.raw("q ");
        file.opacity(page, outline.fill().getOpacity(), outline.stroke().getOpacity())
                .ifPresent(name -> content.raw("/" + name + " gs "));
        colour(outline.fill(), "rg");
        colour(outline.stroke(), "RG");
        content.add("w", outline.strokeWidth());
        if (!outline.dashes().isEmpty()) {
            content.raw("[");
            outline.dashes().forEach(dash -> content.raw(Operations.number(dash) + " "));
            content.raw("] 0 d\n");
        }
        path(outline);
        content.add(filled && drawn ? "B Q" : filled ? "f Q" : "S Q");
    }

    private void path(Outline outline) {
        for (Drawing.Segment segment : outline.segments()) {
            switch (segment) {
                case Drawing.Move(double x, double y) -> content.add("m", x, y);
                case Drawing.Line(double x, double y) -> content.add("l", x, y);
                case Drawing.Curve c -> content.add("c", c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Drawing.Close _ -> content.add("h");
            }
        }
    }

    private void text(String text, boolean rightToLeft, double x, double baseline, Pen pen) {
        line(text, rightToLeft, x, height - baseline, pen);
    }

    /// In the page's own coordinates, y up.
    private void line(String text, boolean rightToLeft, double x, double y, Pen pen) {
        ShapedLine line = file.typeface(pen.bold()).shape(text, rightToLeft);
        if (line.glyphs().isEmpty()) {
            return;
        }
        colour(pen.colour(), "rg");
        content.raw("BT /" + (pen.bold() ? "B " : "R ")).add("Tf", pen.size()).add("Tm", 1, 0, 0, 1, x, y).raw("[");
        double at = 0;
        for (Glyph glyph : line.glyphs()) {
            long back = Math.round(at - glyph.x());
            if (back != 0) {
                content.raw(back + " ");
                at -= back;
            }
            content.raw(String.format(Locale.ROOT, "<%04X>", glyph.code()));
            at += glyph.advance();
        }
        content.raw("] ").add("TJ ET");
        line.marks().forEach(mark -> signs(mark, x, y, pen.size() / 1000));
    }

    private void signs(GeneralPath path, double x, double y, double scale) {
        content.raw("q ").add("cm", scale, 0, 0, -scale, x, y);
        double[] c = new double[6];
        double[] at = new double[2];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            int kind = each.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.add("m", c[0], c[1]);
                case PathIterator.SEG_LINETO -> content.add("l", c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    // A quadratic curve as the cubic one that is the same.
                    content.add("c", at[0] + 2.0 / 3 * (c[0] - at[0]), at[1] + 2.0 / 3 * (c[1] - at[1]),
                            c[2] + 2.0 / 3 * (c[0] - c[2]), c[3] + 2.0 / 3 * (c[1] - c[3]), c[2], c[3]);
                }
                case PathIterator.SEG_CUBICTO -> content.add("c", c);
                default -> content.add("h");
            }
            int end = switch (kind) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            at = new double[]{c[end], c[end + 1]};
        }
        content.add("f Q");
    }

    private void begin(@Nullable Element element) {
        if (element == null) {
            content.raw("/Artifact BMC\n");
            return;
        }
        content.raw("/" + element.type() + " <</MCID " + owners.size() + ">> BDC\n");
        element.content(page, owners.size());
        owners.add(element.dictionary());
    }

    private void end() {
        content.raw("EMC\n");
    }

    private void colour(Color colour, String operator) {
        content.add(operator, colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    COSDictionary dictionary() {
        return page;
    }

    String content() {
        return content.toString();
    }

    /// The elements by the number of their content.
    List<COSDictionary> owners() {
        return owners;
    }
}
