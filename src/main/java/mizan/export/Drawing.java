package mizan.export;

import java.util.List;
import javafx.scene.paint.Color;

/// A picture as lines, areas and words, as large as one likes: what a chart consists of, without the chart. Measures are
/// in the pixels of the screen, from the upper left corner, y down.
///
/// @param marks the lowest first
public record Drawing(double width, double height, List<Mark> marks) {

    /// Something drawn.
    public sealed interface Mark {}

    /// A line or an area.
    ///
    /// @param fill fully transparent for none
    /// @param stroke likewise
    /// @param dashes lengths of dash and gap in turn; none for a solid line
    public record Outline(List<Segment> segments, Color fill, Color stroke, double strokeWidth, List<Double> dashes)
            implements
                Mark {}

    /// What is seen only within an outline: a colour that runs, a hatching, or a part of a map.
    public record Clipped(Outline clip, List<? extends Mark> inside) implements Mark {}

    /// A line of text.
    ///
    /// @param text in logical order
    /// @param x the left end
    /// @param width how wide it was on the screen
    public record Words(String text, double x, double baseline, double width, double size, boolean bold, Color colour,
            boolean rightToLeft) implements Mark {}

    /// A part of an outline.
    public sealed interface Segment {}

    public record Move(double x, double y) implements Segment {}

    public record Line(double x, double y) implements Segment {}

    /// A cubic Bézier curve.
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    public record Close() implements Segment {}
}
