package mizan.windowcheck;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Judges what is open over the window, and keeps a picture of the first of each kind.
final class PopUps {

    private static final int RESTING = 30;
    /// Below this share of its own colour, a surface is not what is seen there.
    private static final double LEAST_SURFACE = 0.12;

    private final Eye eye;
    private final Digits digits;
    private final Findings findings;
    private final double zoom;
    private final Set<String> pictured = new HashSet<>();

    PopUps(Eye eye, Digits digits, Findings findings, double zoom) {
        this.eye = eye;
        this.digits = digits;
        this.findings = findings;
        this.zoom = zoom;
    }

    void judge(String kind, String where) {
        for (Window popUp : Screens.ask(Nodes::popUps)) {
            look(kind, where, Screens.ask(() -> popUp.getScene().getRoot()));
        }
    }

    /// @param rest whether to rest the pointer there for a while
    void judgeHover(String where, Point2D pointer, boolean rest) {
        for (Window popUp : Screens.ask(Nodes::popUps)) {
            Rectangle2D surface = look("hover card", where, Screens.ask(() -> popUp.getScene().getRoot()));
            if (surface != null && surface.contains(pointer)) {
                fault("hover card", where, "covers the pointer");
            }
        }
        if (rest && changesInPeace() > 0) {
            fault("hover card", where, "opens and closes by itself near " + pointer);
        }
    }

    /// Judges something that opens inside the window too.
    ///
    /// @return its place; null if it has no surface
    Rectangle2D look(String kind, String where, Node root) {
        findings.saw(kind);
        PopUpLook.Seen seen = Screens.ask(() -> PopUpLook.of(root, zoom));
        seen.faults().forEach(what -> findings.fault(kind, where, what));
        // The rows of the finds cover their surface.
        if (seen.surface() != null && !kind.equals("finds") && !painted(seen, root)) {
            fault(kind, where, "is not painted where it should be");
        }
        digits.judge(where + ", " + kind, root);
        if (pictured.add(kind + " " + where)) {
            eye.keep(kind.replace(' ', '-') + "-" + pictured.size());
        }
        return seen.surface();
    }

    /// A window of its own, whose edge is the window manager's.
    void window(String where, Stage window) {
        findings.saw("dialog");
        Screens.run(() -> {
            Nodes.cutTexts(window.getScene().getRoot())
                    .forEach(text -> findings.fault("dialog", where, "cuts the text \"" + text + "\""));
            Rectangle2D place = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
            if (!Screen.getPrimary().getVisualBounds().contains(place)) {
                findings.fault("dialog", where, "is beyond the screen: " + place);
            }
        });
        digits.judge(where + ", dialog", Screens.ask(() -> window.getScene().getRoot()));
        eye.keep("dialog-" + where);
    }

    /// Whether it comes to the screen, if not at once. Looked for in the whole window of a pop-up, as JavaFX mirrors places
    /// in those of languages from the right in more than one way.
    private boolean painted(PopUpLook.Seen seen, Node root) {
        Rectangle2D window = Screens.ask(() -> {
            Window of = root.getScene().getWindow();
            return new Rectangle2D(of.getX(), of.getY(), of.getWidth(), of.getHeight());
        });
        double least = LEAST_SURFACE * seen.surface().getWidth() * seen.surface().getHeight();
        for (int i = 0; i < 3; i++) {
            Image image = eye.look(window);
            if (Eye.share(image, seen.colour()) * image.getWidth() * image.getHeight() >= least) {
                return true;
            }
            Screens.frames(RESTING);
        }
        return false;
    }

    void fault(String kind, String where, String what) {
        findings.fault(kind, where, what);
    }

    /// How often a window opens or closes while nothing is done.
    private static int changesInPeace() {
        int[] changes = new int[1];
        InvalidationListener count = _ -> changes[0]++;
        Screens.run(() -> Window.getWindows().addListener(count));
        Screens.frames(RESTING);
        Screens.run(() -> Window.getWindows().removeListener(count));
        return changes[0];
    }
}
