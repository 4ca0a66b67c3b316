package mizan.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javafx.scene.paint.Color;
import mizan.export.Drawing.Clipped;
import mizan.export.Drawing.Close;
import mizan.export.Drawing.Curve;
import mizan.export.Drawing.Line;
import mizan.export.Drawing.Mark;
import mizan.export.Drawing.Move;
import mizan.export.Drawing.Outline;
import mizan.export.Drawing.Segment;
import mizan.export.Drawing.Words;

/// Writes a drawing as SVG 1.1. Text stays text, in the font of the program where it is installed.
public final class Svg {

    private static final String FONT = "'IBM Plex Sans Arabic', 'IBM Plex Sans', sans-serif";

    private final StringBuilder out = new StringBuilder();
    private int clips;

    private Svg() {}

    /// @param title what it shows, for those who do not see it
    /// @param language `en` or `ar`
    /// @param margin white around the drawing, in its pixels
    public static byte[] of(Drawing drawing, String title, String language, double margin) {
        Svg svg = new Svg();
        svg.write(drawing, title, language, margin);
        return svg.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Drawing drawing, String title, String language, double margin) {
        String width = number(drawing.width() + 2 * margin);
        String height = number(drawing.height() + 2 * margin);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width).append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width)
                .append(' ').append(height).append("\" xml:lang=\"").append(language)
                .append("\" role=\"img\">\n<title>")
                .append(escaped(title)).append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n")
                .append("<g transform=\"translate(").append(number(margin)).append(' ').append(number(margin))
                .append(")\" font-family=\"").append(FONT).append("\">\n");
        drawing.marks().forEach(this::mark);
        out.append("</g>\n</svg>\n");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Outline outline -> outline(outline);
            case Clipped(Outline clip, var inside) -> {
                String name = "c" + ++clips;
                out.append("<clipPath id=\"").append(name).append("\"><path d=\"");
                path(clip);
                out.append("\"/></clipPath>\n<g clip-path=\"url(#").append(name).append(")\">\n");
                inside.forEach(this::mark);
                out.append("</g>\n");
            }
            case Words words -> words(words);
        }
    }

    private void outline(Outline outline) {
        out.append("<path d=\"");
        path(outline);
        out.append('"');
        paint("fill", outline.fill());
        if (outline.stroke().getOpacity() > 0 && outline.strokeWidth() > 0) {
            paint("stroke", outline.stroke());
            out.append(" stroke-width=\"").append(number(outline.strokeWidth())).append('"');
            if (!outline.dashes().isEmpty()) {
                out.append(" stroke-dasharray=\"");
                outline.dashes().forEach(dash -> out.append(number(dash)).append(' '));
                out.append('"');
            }
        }
        out.append("/>\n");
    }

    private void path(Outline outline) {
        for (Segment segment : outline.segments()) {
            switch (segment) {
                case Move(double x, double y) -> out.append('M').append(number(x)).append(' ').append(number(y));
                case Line(double x, double y) -> out.append('L').append(number(x)).append(' ').append(number(y));
                case Curve c -> out.append('C').append(number(c.x1())).append(' ').append(number(c.y1())).append(' ')
                        .append(number(c.x2())).append(' ').append(number(c.y2())).append(' ').append(number(c.x()))
                        .append(' ').append(number(c.y()));
                case Close _ -> out.append('Z');
            }
        }
    }

    /// In a text from right to left the point that it starts at is its right end.
    private void words(Words words) {
        out.append("<text x=\"").append(number(words.rightToLeft() ? words.x() + words.width() : words.x()))
                .append("\" y=\"").append(number(words.baseline())).append("\" font-size=\"")
                .append(number(words.size())).append('"');
        if (words.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (words.rightToLeft()) {
            out.append(" direction=\"rtl\" unicode-bidi=\"embed\"");
        }
        paint("fill", words.colour());
        out.append('>').append(escaped(words.text())).append("</text>\n");
    }

    private void paint(String attribute, Color colour) {
        if (colour.getOpacity() == 0) {
            out.append(' ').append(attribute).append("=\"none\"");
            return;
        }
        out.append(' ').append(attribute).append("=\"").append(String.format(Locale.ROOT, "#%02x%02x%02x",
                Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255))).append('"');
        if (colour.getOpacity() < 1) {
            out.append(' ').append(attribute).append("-opacity=\"").append(number(colour.getOpacity())).append('"');
        }
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, "%.2f", value);
    }

    /// Control characters have no place in XML.
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\t\n]]", "").replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
