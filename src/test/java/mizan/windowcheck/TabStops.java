package mizan.windowcheck;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;

/// Goes through a screen by the Tab key: each stop must be seen.
final class TabStops {

    private static final int MOST = 150;
    /// What a ring adds beyond the control.
    private static final double AROUND = 5;
    /// Of the control's own outline: a caret or an underline alone is less.
    private static final double LEAST_OF_OUTLINE = 0.5;

    private static final int FIRST_WAIT = 4;
    private static final int LAST_WAIT = 64;

    private final Scene scene;
    private final Hand hand;
    private final Eye eye;
    private final Findings findings;
    /// Those of the frame are the same on each screen.
    private final Set<Node> told = new HashSet<>();

    TabStops(Scene scene, Hand hand, Eye eye, Findings findings) {
        this.scene = scene;
        this.hand = hand;
        this.eye = eye;
        this.findings = findings;
    }

    /// @param begin where the keyboard is put first
    void walk(String where, Node begin) {
        Set<Node> met = new HashSet<>();
        Screens.run(begin::requestFocus);
        for (int i = 0; i < MOST; i++) {
            hand.keys(KeyCode.TAB);
            Node owner = Screens.ask(scene::getFocusOwner);
            if (owner == null || !met.add(owner)) {
                return;
            }
            if (told.add(owner)) {
                judge(where, owner);
            }
        }
    }

    /// @return how many pixels differ between the control with the keyboard and without
    private int changed(Node owner, Rectangle2D place, int frames) {
        Screens.frames(frames);
        Image focused = eye.look(place);
        Screens.run(() -> scene.getRoot().requestFocus());
        Screens.frames(frames);
        Image unfocused = eye.look(place);
        Screens.run(owner::requestFocus);
        // A key that does nothing: the ring is for those who use keys.
        hand.keys(KeyCode.SHIFT);
        return Eye.differing(focused, unfocused);
    }

    private void judge(String where, Node owner) {
        findings.saw("Tab stop");
        Rectangle2D place = Screens.ask(() -> Nodes.larger(Nodes.onScreen(owner), AROUND));
        double outline = 2 * (Math.min(place.getWidth(), 400) + Math.min(place.getHeight(), 200));
        int changed = 0;
        // What is drawn comes to the screen when the system has time for it.
        for (int frames = FIRST_WAIT; frames <= LAST_WAIT && changed < outline * LEAST_OF_OUTLINE; frames *= 4) {
            changed = changed(owner, place, frames);
        }
        if (changed < outline * LEAST_OF_OUTLINE) {
            findings.fault("focus", where,
                    Screens.ask(() -> Nodes.named(owner)) + ": " + changed + " pixels change, of an outline of "
                            + Math.round(outline));
        }
    }
}
