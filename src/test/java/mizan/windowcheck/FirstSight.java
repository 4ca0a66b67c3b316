package mizan.windowcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Stage;

/// Watches the places of the cards from the first frame on: what is made later must find its place kept. For the JavaFX
/// thread, but for the end.
final class FirstSight extends AnimationTimer {

    /// A scroll bar is two pixels wider once there is something to scroll.
    private static final double OVERLOOKED = 2.5;
    private static final int STILL = 60;
    /// Frames after which a place is one: within a layout that takes more than one pass, there are others.
    private static final int NOTICED = 1;
    private static final int PATIENCE = 1800;

    private final Stage stage;
    private final List<List<Bounds>> seen = new ArrayList<>();
    private List<Bounds> last = List.of();
    private int still;

    FirstSight(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void handle(long now) {
        List<Bounds> places = stage.isShowing() ? cards() : List.of();
        still = places.equals(last) ? still + 1 : 0;
        last = places;
        if (still == NOTICED && !places.isEmpty() && (seen.isEmpty() || !seen.getLast().equals(places))) {
            seen.add(places);
        }
    }

    private List<Bounds> cards() {
        return Nodes.below(stage.getScene().getRoot(), Node.class)
                .stream()
                .filter(node -> Nodes.styled(node, "card"))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .filter(bounds -> bounds.getWidth() > 0)
                .toList();
    }

    /// Waits until nothing has moved for a while, then says what had moved before. Not for the JavaFX thread.
    void tell(Eye eye, Findings findings) {
        Screens.await(PATIENCE, () -> !seen.isEmpty() && still > STILL);
        Screens.run(this::stop);
        findings.saw("places kept at the start");
        List<Bounds> end = seen.getLast();
        for (List<Bounds> before : seen) {
            if (before.size() != end.size()) {
                findings.fault("jump", "the start", "first " + before.size() + " cards, then " + end.size());
                continue;
            }
            for (int i = 0; i < end.size(); i++) {
                if (moved(before.get(i), end.get(i))) {
                    findings.fault("jump", "the start", "card " + (i + 1) + " from " + said(before.get(i)) + " to "
                            + said(end.get(i)));
                }
            }
        }
        Rectangle2D window = Screens.ask(() -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(),
                stage.getHeight()));
        // A caret blinks in the field that has the focus.
        Optional<Node> owner = Screens.ask(() -> Optional.ofNullable(stage.getScene().getFocusOwner()));
        Screens.run(() -> stage.getScene().getRoot().requestFocus());
        Screens.frames(STILL);
        var first = eye.look(window);
        Screens.frames(STILL);
        if (Eye.differing(first, eye.look(window)) > 0) {
            findings.fault("jump", "the start", "something moves although nothing happens");
        }
        Screens.run(() -> owner.ifPresent(Node::requestFocus));
        if (window.getMinY() < 0 || Screens.ask(() -> stage.getScene().getY()) < 1) {
            findings.fault("window", "the start", "its title bar is not on the screen: " + window);
        }
    }

    private static boolean moved(Bounds from, Bounds to) {
        return Math.abs(from.getMinY() - to.getMinY()) > OVERLOOKED
                || Math.abs(from.getHeight() - to.getHeight()) > OVERLOOKED
                || Math.abs(from.getMinX() - to.getMinX()) > OVERLOOKED
                || Math.abs(from.getWidth() - to.getWidth()) > OVERLOOKED;
    }

    private static String said(Bounds bounds) {
        return Math.round(bounds.getMinX()) + "," + Math.round(bounds.getMinY()) + " "
                + Math.round(bounds.getWidth()) + "×" + Math.round(bounds.getHeight());
    }
}
