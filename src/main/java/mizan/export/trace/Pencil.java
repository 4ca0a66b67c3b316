package mizan.export.trace;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import mizan.export.Drawing.Clipped;
import mizan.export.Drawing.Close;
import mizan.export.Drawing.Curve;
import mizan.export.Drawing.Line;
import mizan.export.Drawing.Mark;
import mizan.export.Drawing.Move;
import mizan.export.Drawing.Outline;
import mizan.export.Drawing.Segment;
import mizan.export.Drawing.Words;
import org.jspecify.annotations.Nullable;

/// Draws the marks of one node, given in the node's own coordinates.
///
/// @param opacity of the node and all around it
record Pencil(Transform transform, double opacity, List<Mark> marks) {

    /// How an outline is drawn.
    record Stroke(@Nullable Paint paint, double width, List<Double> dashes) {

        static final Stroke NONE = new Stroke(null, 0, List.of());
    }

    void area(List<Segment> segments, @Nullable Paint fill, Stroke stroke) {
        if (fill instanceof LinearGradient gradient) {
            shade(segments, gradient);
            outline(segments, Color.TRANSPARENT, stroke);
        } else {
            outline(segments, solid(fill), stroke);
        }
    }

    private void outline(List<Segment> segments, Color fill, Stroke stroke) {
        Color line = solid(stroke.paint());
        if (fill.getOpacity() > 0 || (line.getOpacity() > 0 && stroke.width() > 0)) {
            marks.add(new Outline(placed(segments), fill, line, stroke.width() * scale(),
                    stroke.dashes().stream().map(dash -> dash * scale()).toList()));
        }
    }

    /// An outline that cuts off what is beyond it, and is not drawn itself.
    Outline window(List<Segment> segments) {
        return new Outline(placed(segments), Color.TRANSPARENT, Color.TRANSPARENT, 0, List.of());
    }

    private void shade(List<Segment> segments, LinearGradient gradient) {
        Bands bands = new Bands(gradient, segments);
        Color ground = solid(bands.ground());
        Outline clip = new Outline(placed(segments), ground, Color.TRANSPARENT, 0, List.of());
        marks.add(clip);
        marks.add(new Clipped(clip, bands.all()
                .stream()
                .map(band -> new Outline(placed(band.outline()), solid(band.colour()), Color.TRANSPARENT, 0, List.of()))
                .toList()));
    }

    /// @param x the left end
    void words(String text, double x, double baseline, double width, double size, boolean bold, @Nullable Paint fill,
            boolean rightToLeft) {
        Point2D at = transform.transform(x, baseline);
        marks.add(new Words(text, at.getX(), at.getY(), width * scale(), size * scale(), bold, solid(fill),
                rightToLeft));
    }

    private Color solid(@Nullable Paint paint) {
        return paint instanceof Color colour
                ? Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity() * opacity)
                : Color.TRANSPARENT;
    }

    /// Nothing that we draw is stretched more in one direction than in the other.
    private double scale() {
        return Math.hypot(transform.getMxx(), transform.getMyx());
    }

    private List<Segment> placed(List<Segment> segments) {
        List<Segment> placed = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            placed.add(switch (segment) {
                case Move(double x, double y) -> {
                    Point2D to = transform.transform(x, y);
                    yield new Move(to.getX(), to.getY());
                }
                case Line(double x, double y) -> {
                    Point2D to = transform.transform(x, y);
                    yield new Line(to.getX(), to.getY());
                }
                case Curve curve -> {
                    Point2D first = transform.transform(curve.x1(), curve.y1());
                    Point2D second = transform.transform(curve.x2(), curve.y2());
                    Point2D to = transform.transform(curve.x(), curve.y());
                    yield new Curve(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
                }
                case Close close -> close;
            });
        }
        return placed;
    }
}
