package mizan.export.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import mizan.export.Drawing;
import mizan.export.Drawing.Clipped;
import mizan.export.Drawing.Mark;

/// Traces a node of a scene, laid out and styled, with all that is in it. What it knows is what our charts, maps and
/// tables are made of: shapes, text, the backgrounds and borders of regions; neither effects nor images.
///
/// For the JavaFX thread.
public final class Tracing {

    private final List<Mark> marks = new ArrayList<>();

    private Tracing() {}

    public static Drawing of(Node node) {
        Bounds area = node.localToScene(node.getLayoutBounds());
        Tracing tracing = new Tracing();
        tracing.trace(node, 1, new TraceCoordinates(area.getMinX(), area.getMinY()));
        return new Drawing(area.getWidth(), area.getHeight(), List.copyOf(tracing.marks));
    }

    private void trace(Node node, double opacity, TraceCoordinates places) {
        double own = opacity * node.getOpacity();
        if (!node.isVisible() || own == 0) {
            return;
        }
        if (node.getClip() instanceof Rectangle window) {
            Tracing inside = new Tracing();
            inside.draw(node, own, places);
            Pencil pencil = new Pencil(places.of(node), 1, marks);
            marks.add(new Clipped(pencil.window(Outlines.rectangle(window.getX(), window.getY(), window.getWidth(),
                    window.getHeight(), 0)), List.copyOf(inside.marks)));
        } else {
            draw(node, own, places);
        }
    }

    private void draw(Node node, double own, TraceCoordinates places) {
        Pencil pencil = new Pencil(places.of(node), own, marks);
        switch (node) {
            case Text text -> new TextLines(text, node.getEffectiveNodeOrientation()).draw(pencil);
            case Shape shape -> new ShapeOutline(shape).draw(pencil);
            case Region region -> new RegionDecoration(region).draw(pencil);
            default -> {
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .stream()
                    .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed())
                    .forEach(child -> trace(child, own, places));
        }
    }
}
