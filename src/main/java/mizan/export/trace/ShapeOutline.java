package mizan.export.trace;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import mizan.export.Drawing;
import mizan.export.Drawing.Close;
import mizan.export.Drawing.Segment;

/// A shape with its fill and stroke.
record ShapeOutline(Shape shape) {

    private static final int ARC_STEPS = 32;

    void draw(Pencil pencil) {
        // An open line is never filled, though JavaFX gives it a fill.
        pencil.area(segments(), shape instanceof Line ? null : shape.getFill(), new Pencil.Stroke(shape.getStroke(),
                shape.getStrokeWidth(), List.copyOf(shape.getStrokeDashArray())));
    }

    private List<Segment> segments() {
        return switch (shape) {
            case Line line -> List.of(new Drawing.Move(line.getStartX(), line.getStartY()),
                    new Drawing.Line(line.getEndX(), line.getEndY()));
            case Rectangle box -> Outlines.rectangle(box.getX(), box.getY(), box.getWidth(), box.getHeight(),
                    box.getArcWidth() / 2);
            case Circle circle -> Outlines.rectangle(circle.getCenterX() - circle.getRadius(),
                    circle.getCenterY() - circle.getRadius(), circle.getRadius() * 2, circle.getRadius() * 2,
                    circle.getRadius());
            case Polygon polygon -> points(polygon.getPoints(), true);
            case Polyline polyline -> points(polyline.getPoints(), false);
            case Arc arc -> arc(arc);
            case SVGPath path -> Outlines.svg(path);
            case Path path -> Outlines.path(path.getElements());
            default -> List.of();
        };
    }

    private static List<Segment> points(List<Double> points, boolean closed) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            segments.add(i == 0
                    ? new Drawing.Move(points.get(i), points.get(i + 1))
                    : new Drawing.Line(points.get(i), points.get(i + 1)));
        }
        if (closed) {
            segments.add(new Close());
        }
        return segments;
    }

    private static List<Segment> arc(Arc arc) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i <= ARC_STEPS; i++) {
            double angle = Math.toRadians(arc.getStartAngle() + arc.getLength() * i / ARC_STEPS);
            points.add(arc.getCenterX() + arc.getRadiusX() * Math.cos(angle));
            points.add(arc.getCenterY() - arc.getRadiusY() * Math.sin(angle));
        }
        if (arc.getType() == ArcType.ROUND) {
            points.addAll(List.of(arc.getCenterX(), arc.getCenterY()));
        }
        return points(points, arc.getType() != ArcType.OPEN);
    }
}
