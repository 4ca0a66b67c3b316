package mizan.windowcheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Screen;

/// What must be true of everything that opens over the window, whatever it is: a surface that is really painted, an edge,
/// room around its words, none of them cut, beyond each other or beyond the screen. For the JavaFX thread.
final class PopUpLook {

    private static final double LEAST_SIDE_ROOM = 4;
    private static final double LEAST_ROOM_ABOVE = 2;
    /// Of the usual size of text: less is not as large as the rest of the window.
    private static final double LEAST_TEXT = 10.5;
    /// Of the usual size of text; wider than this, lines are hard to read and cover what one looks at.
    private static final double WIDEST = 640;
    /// What an edge with an arrow is larger by than what it holds.
    private static final double FRAME = 60;

    private final Node root;
    private final double zoom;
    private final List<String> faults = new ArrayList<>();

    private PopUpLook(Node root, double zoom) {
        this.root = root;
        this.zoom = zoom;
    }

    /// What one would see of it.
    ///
    /// @param surface where it is on the screen; null if it has none
    /// @param colour of the surface
    record Seen(Rectangle2D surface, Color colour, List<String> faults) {}

    /// @param zoom how large the program draws, 1 as usual
    static Seen of(Node root, double zoom) {
        return new PopUpLook(root, zoom).look();
    }

    private Seen look() {
        Node surface = surface();
        if (surface == null) {
            faults.add("has no background");
            return new Seen(null, null, faults);
        }
        Rectangle2D where = Nodes.onScreen(surface);
        if (!hasEdge(where)) {
            faults.add("has no border");
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (!Nodes.larger(screen, 2).contains(where)) {
            faults.add("is beyond the screen: " + where);
        }
        if (where.getWidth() > WIDEST * zoom) {
            faults.add("is " + Math.round(where.getWidth()) + " pixels wide: it does not wrap");
        }
        Nodes.cutTexts(root).forEach(text -> faults.add("cuts the text \"" + text + "\""));
        words(where);
        return new Seen(where, colour(surface), faults);
    }

    private void words(Rectangle2D surface) {
        List<Text> texts = Nodes.below(root, Text.class)
                .stream()
                .filter(text -> !text.getText().isBlank())
                .filter(text -> surface.contains(middle(text)))
                .filter(PopUpLook::isUnclipped)
                .toList();
        for (Text text : texts) {
            Rectangle2D where = Nodes.onScreen(text);
            double size = text.getFont().getSize() * Math.abs(text.getLocalToSceneTransform().getMyy());
            if (size < LEAST_TEXT * zoom) {
                faults.add("has text of " + size + " pixels: \"" + text.getText() + "\"");
            }
            if (where.getMinX() - surface.getMinX() < LEAST_SIDE_ROOM
                    || surface.getMaxX() - where.getMaxX() < LEAST_SIDE_ROOM
                    || where.getMinY() - surface.getMinY() < LEAST_ROOM_ABOVE) {
                faults.add("has no room around \"" + text.getText() + "\"");
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (overlap(Nodes.onScreen(texts.get(i)), Nodes.onScreen(texts.get(j)))) {
                    faults.add("\"" + texts.get(i).getText() + "\" runs into \"" + texts.get(j).getText() + "\"");
                }
            }
        }
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        double across = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        // Words of one line that touch cannot be told apart; lines above each other may.
        return across > -2 && down > Math.min(one.getHeight(), other.getHeight()) / 2;
    }

    /// Rows of a list that are scrolled away are there, and not seen.
    private static boolean isUnclipped(Text text) {
        for (Node above = text.getParent(); above != null; above = above.getParent()) {
            if (above.getClip() != null && !Nodes.onScreen(above.getClip()).contains(middle(text))) {
                return false;
            }
        }
        return true;
    }

    private static Point2D middle(Node node) {
        Rectangle2D where = Nodes.onScreen(node);
        return new Point2D((where.getMinX() + where.getMaxX()) / 2, (where.getMinY() + where.getMaxY()) / 2);
    }

    /// The outermost opaque area behind the words.
    private Node surface() {
        Deque<Node> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            Node node = next.poll();
            if (!node.isVisible()) {
                continue;
            }
            if (colour(node) != null && !(node instanceof Text) && !Nodes.below(root, Text.class).isEmpty()
                    && holdsWords(node)) {
                return node;
            }
            if (node instanceof Parent parent) {
                next.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return null;
    }

    private boolean holdsWords(Node node) {
        Rectangle2D where = Nodes.onScreen(node);
        return Nodes.below(root, Text.class)
                .stream()
                .filter(text -> !text.getText().isBlank())
                .filter(text -> Nodes.onScreen(root).contains(middle(text)))
                .allMatch(text -> where.contains(middle(text)));
    }

    /// What the node paints behind its content, if that is opaque; null otherwise.
    private static Color colour(Node node) {
        if (node instanceof Region region && region.getBackground() != null) {
            for (var fill : region.getBackground().getFills().reversed()) {
                if (opaque(fill.getFill())) {
                    return (Color) fill.getFill();
                }
            }
        }
        return node instanceof Shape shape && opaque(shape.getFill()) ? (Color) shape.getFill() : null;
    }

    private static boolean opaque(Paint paint) {
        return paint instanceof Color colour && colour.getOpacity() > 0.9;
    }

    /// A line around it, drawn as a border, as a stroke, or as a background below a smaller one.
    private boolean hasEdge(Rectangle2D surface) {
        return Nodes.below(root, Node.class)
                .stream()
                .filter(node -> !(node instanceof Text))
                .filter(node -> Math.abs(Nodes.onScreen(node).getWidth() - surface.getWidth()) < FRAME * zoom
                        && Math.abs(Nodes.onScreen(node).getHeight() - surface.getHeight()) < FRAME * zoom)
                .anyMatch(PopUpLook::edged);
    }

    private static boolean edged(Node node) {
        if (node instanceof Shape shape) {
            return shape.getStroke() instanceof Color stroke && stroke.getOpacity() > 0 && shape.getStrokeWidth() > 0;
        }
        if (!(node instanceof Region region)) {
            return false;
        }
        boolean border = region.getBorder() != null && region.getBorder()
                .getStrokes()
                .stream()
                .anyMatch(stroke -> stroke.getTopStroke() instanceof Color colour && colour.getOpacity() > 0
                        && stroke.getWidths().getTop() > 0);
        boolean layered = region.getBackground() != null && region.getBackground()
                .getFills()
                .stream()
                .map(fill -> fill.getInsets().getTop())
                .distinct()
                .count() > 1;
        return border || layered;
    }
}
