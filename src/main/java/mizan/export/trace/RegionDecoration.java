package mizan.export.trace;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import mizan.export.Drawing.Close;
import mizan.export.Drawing.Curve;
import mizan.export.Drawing.Line;
import mizan.export.Drawing.Move;
import mizan.export.Drawing.Segment;

/// The background and border of a region, which may have a shape.
record RegionDecoration(Region region) {

    void draw(Pencil pencil) {
        Background background = region.getBackground();
        if (background != null) {
            for (BackgroundFill fill : background.getFills()) {
                pencil.area(outline(fill.getInsets(), fill.getRadii().getTopLeftHorizontalRadius()), fill.getFill(),
                        Pencil.Stroke.NONE);
            }
        }
        Border border = region.getBorder();
        if (border != null) {
            border.getStrokes().forEach(stroke -> stroke(pencil, stroke));
        }
    }

    private void stroke(Pencil pencil, BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        boolean even = stroke.getTopStroke().equals(stroke.getBottomStroke())
                && stroke.getTopStroke().equals(stroke.getLeftStroke())
                && stroke.getTopStroke().equals(stroke.getRightStroke()) && widths.getTop() == widths.getBottom()
                && widths.getTop() == widths.getLeft() && widths.getTop() == widths.getRight();
        if (even) {
            double half = region.getShape() == null ? widths.getTop() / 2 : 0;
            Insets within = stroke.getInsets();
            pencil.area(outline(new Insets(within.getTop() + half, within.getRight() + half,
                    within.getBottom() + half, within.getLeft() + half),
                    stroke.getRadii()
                            .getTopLeftHorizontalRadius()),
                    Color.TRANSPARENT, new Pencil.Stroke(stroke.getTopStroke(), widths.getTop(), List.of()));
            return;
        }
        double width = region.getWidth();
        double height = region.getHeight();
        side(pencil, stroke.getTopStroke(), 0, 0, width, widths.getTop());
        side(pencil, stroke.getBottomStroke(), 0, height - widths.getBottom(), width, widths.getBottom());
        side(pencil, stroke.getLeftStroke(), 0, 0, widths.getLeft(), height);
        side(pencil, stroke.getRightStroke(), width - widths.getRight(), 0, widths.getRight(), height);
    }

    private static void side(Pencil pencil, Paint paint, double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            pencil.area(Outlines.rectangle(x, y, width, height, 0), paint, Pencil.Stroke.NONE);
        }
    }

    private List<Segment> outline(Insets insets, double radius) {
        double width = region.getWidth() - insets.getLeft() - insets.getRight();
        double height = region.getHeight() - insets.getTop() - insets.getBottom();
        if (width <= 0 || height <= 0) {
            return List.of();
        }
        return region.getShape() instanceof SVGPath shape
                ? fitted(Outlines.svg(shape), insets.getLeft(), insets.getTop(), width, height)
                : Outlines.rectangle(insets.getLeft(), insets.getTop(), width, height, radius);
    }

    /// Stretched to the size of the region, as `-fx-scale-shape` says.
    private static List<Segment> fitted(List<Segment> segments, double left, double top, double width, double height) {
        Bounds box = Outlines.bounds(segments);
        double kx = box.getWidth() == 0 ? 1 : width / box.getWidth();
        double ky = box.getHeight() == 0 ? 1 : height / box.getHeight();
        double dx = left - box.getMinX() * kx;
        double dy = top - box.getMinY() * ky;
        return segments.stream().<Segment>map(segment -> switch (segment) {
            case Move(double x, double y) -> new Move(x * kx + dx, y * ky + dy);
            case Line(double x, double y) -> new Line(x * kx + dx, y * ky + dy);
            case Curve c -> new Curve(c.x1() * kx + dx, c.y1() * ky + dy, c.x2() * kx + dx, c.y2() * ky + dy,
                    c.x() * kx + dx, c.y() * ky + dy);
            case Close close -> close;
        }).toList();
    }
}
