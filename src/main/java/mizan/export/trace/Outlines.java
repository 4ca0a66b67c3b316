package mizan.export.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import mizan.export.Drawing.Close;
import mizan.export.Drawing.Curve;
import mizan.export.Drawing.Line;
import mizan.export.Drawing.Move;
import mizan.export.Drawing.Segment;

/// Outlines of simple figures as segments.
final class Outlines {

    /// How far the handles of a Bézier curve reach that comes closest to a quarter of a circle of radius 1.
    private static final double QUARTER = 0.5522847498;

    private static final Pattern STRAIGHT = Pattern.compile("[MLHVZ0-9., +-]*");
    private static final Pattern STEP = Pattern.compile("([MLHVZ])([^MLHVZ]*)");

    private Outlines() {}

    static List<Segment> polygon(Point2D... corners) {
        List<Segment> segments = new ArrayList<>();
        for (Point2D corner : corners) {
            segments.add(segments.isEmpty()
                    ? new Move(corner.getX(), corner.getY())
                    : new Line(corner.getX(), corner.getY()));
        }
        segments.add(new Close());
        return segments;
    }

    /// @param radius of the corners
    static List<Segment> rectangle(double x, double y, double width, double height, double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
        if (r == 0) {
            return polygon(new Point2D(x, y), new Point2D(x + width, y), new Point2D(x + width, y + height),
                    new Point2D(x, y + height));
        }
        double k = r * (1 - QUARTER);
        double right = x + width;
        double bottom = y + height;
        return List.of(new Move(x + r, y), new Line(right - r, y),
                new Curve(right - k, y, right, y + k, right, y + r), new Line(right, bottom - r),
                new Curve(right, bottom - k, right - k, bottom, right - r, bottom), new Line(x + r, bottom),
                new Curve(x + k, bottom, x, bottom - k, x, bottom - r), new Line(x, y + r),
                new Curve(x, y + k, x + k, y, x + r, y), new Close());
    }

    static List<Segment> svg(SVGPath shape) {
        if (STRAIGHT.matcher(shape.getContent()).matches()) {
            return straight(shape.getContent());
        }
        SVGPath plain = new SVGPath();
        plain.setContent(shape.getContent());
        return Shape.subtract(plain, new Rectangle()) instanceof Path path ? path(path.getElements()) : List.of();
    }

    static List<Segment> path(List<PathElement> elements) {
        List<Segment> segments = new ArrayList<>();
        Point2D at = Point2D.ZERO;
        for (PathElement element : elements) {
            Point2D from = at;
            switch (element) {
                case MoveTo to -> {
                    at = new Point2D(to.getX(), to.getY());
                    segments.add(new Move(to.getX(), to.getY()));
                }
                case LineTo to -> {
                    at = new Point2D(to.getX(), to.getY());
                    segments.add(new Line(to.getX(), to.getY()));
                }
                case CubicCurveTo to -> {
                    at = new Point2D(to.getX(), to.getY());
                    segments.add(new Curve(to.getControlX1(), to.getControlY1(), to.getControlX2(),
                            to.getControlY2(), to.getX(), to.getY()));
                }
                case QuadCurveTo to -> {
                    at = new Point2D(to.getX(), to.getY());
                    segments.add(cubic(from, new Point2D(to.getControlX(), to.getControlY()), at));
                }
                default -> segments.add(new Close());
            }
        }
        return segments;
    }

    /// A quadratic curve as the cubic one that is the same.
    private static Curve cubic(Point2D from, Point2D control, Point2D to) {
        Point2D first = from.interpolate(control, 2.0 / 3);
        Point2D second = to.interpolate(control, 2.0 / 3);
        return new Curve(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
    }

    /// A path of straight lines in absolute coordinates, which is what maps consist of.
    private static List<Segment> straight(String content) {
        List<Segment> segments = new ArrayList<>();
        Point2D at = Point2D.ZERO;
        for (Matcher step = STEP.matcher(content); step.find();) {
            double[] numbers = numbers(step.group(2));
            switch (step.group(1)) {
                case "H" -> {
                    at = new Point2D(numbers[0], at.getY());
                    segments.add(new Line(at.getX(), at.getY()));
                }
                case "V" -> {
                    at = new Point2D(at.getX(), numbers[0]);
                    segments.add(new Line(at.getX(), at.getY()));
                }
                case "Z" -> segments.add(new Close());
                default -> {
                    for (int i = 0; i + 1 < numbers.length; i += 2) {
                        at = new Point2D(numbers[i], numbers[i + 1]);
                        segments.add(i == 0 && step.group(1).equals("M")
                                ? new Move(at.getX(), at.getY())
                                : new Line(at.getX(), at.getY()));
                    }
                }
            }
        }
        return segments;
    }

    private static double[] numbers(String text) {
        String plain = text.strip();
        return plain.isEmpty()
                ? new double[0]
                : Pattern.compile("[ ,]+").splitAsStream(plain).mapToDouble(Double::parseDouble).toArray();
    }

    static Bounds bounds(List<Segment> segments) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Segment segment : segments) {
            double[] at = switch (segment) {
                case Move(double x, double y) -> new double[]{x, y};
                case Line(double x, double y) -> new double[]{x, y};
                case Curve curve -> new double[]{curve.x(), curve.y()};
                case Close _ -> new double[0];
            };
            if (at.length == 2) {
                left = Math.min(left, at[0]);
                right = Math.max(right, at[0]);
                top = Math.min(top, at[1]);
                bottom = Math.max(bottom, at[1]);
            }
        }
        return left > right ? new BoundingBox(0, 0, 0, 0) : new BoundingBox(left, top, right - left, bottom - top);
    }
}
