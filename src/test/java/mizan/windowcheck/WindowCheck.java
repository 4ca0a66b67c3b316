package mizan.windowcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Uses the program in a real window as a person would, by pointer and keys, and says what does not look right: whatever
/// opens over the window, the focus, direction marks among digits, and places that move by themselves.
///
/// It runs in the program's own virtual machine but touches only what JavaFX knows, so that it holds for the installed
/// program, whose style sheets, fonts and classes are not those of the tests. It wants a screen of its own with a window
/// manager and a compositor; `packaging/smoke-test.sh` starts both.
///
/// Arguments: a folder for pictures; the beginning of their names; how large the program draws, in percent; `stops` to go to
/// all Tab stops too, or `opened`; then the program's own. Exit code 0: all is well.
public final class WindowCheck {

    private static final List<String> SCREENS = List.of("start", "careers", "compare", "map", "scorecard", "data");
    private static final int PATIENCE = 1200;

    private final Scene scene;
    private final Hand hand = new Hand();
    private final Eye eye;
    private final Digits digits;
    private final PopUps popUps;
    private final Openers openers;
    private final TabStops stops;
    private final boolean toStops;

    private WindowCheck(Stage stage, Eye eye, Findings findings, double zoom, boolean toStops) {
        this.scene = stage.getScene();
        this.eye = eye;
        this.digits = new Digits(findings);
        this.popUps = new PopUps(eye, digits, findings, zoom);
        this.openers = new Openers(scene, hand, popUps);
        this.stops = new TabStops(scene, hand, eye, findings);
        this.toStops = toStops;
    }

    static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        double zoom = Double.parseDouble(arguments[2]) / 100;
        Thread.ofPlatform()
                .daemon()
                .start(() -> startProgram(Arrays.copyOfRange(arguments, 4, arguments.length)));
        FirstSight sight = begun();
        Eye eye = new Eye(folder, arguments[1]);
        Findings findings = new Findings(eye, System.out);
        int code = 1;
        try {
            sight.tell(eye, findings);
            boolean toStops = arguments[3].equals("stops");
            new WindowCheck(sight.stage(), eye, findings, zoom, toStops).all();
            List<String> kinds = new ArrayList<>(Openers.KINDS);
            kinds.addAll(Frame.KINDS);
            kinds.add("text with digits");
            if (toStops) {
                kinds.add("Tab stop");
            }
            code = findings.tell(kinds) ? 0 : 1;
        } catch (RuntimeException e) {
            findings.tell(List.of());
            e.printStackTrace();
        }
        // At once: the program would ask what is to become of its cards.
        Runtime.getRuntime().halt(code);
    }

    private static void startProgram(String[] arguments) {
        try {
            var main = Class.forName("mizan.app.Main").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(2);
        }
    }

    /// Waits for the program's first window and watches it from its first frame on.
    private static FirstSight begun() {
        while (true) {
            try {
                return Screens.ask(WindowCheck::watchFirstWindow).get();
            } catch (IllegalStateException _) {
                // JavaFX has not been started yet.
                LockSupport.parkNanos(5_000_000);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static CompletableFuture<FirstSight> watchFirstWindow() {
        var found = new CompletableFuture<FirstSight>();
        Window.getWindows().subscribe(() -> {
            for (Window window : Window.getWindows()) {
                if (window instanceof Stage stage && !found.isDone()) {
                    FirstSight sight = new FirstSight(stage);
                    sight.start();
                    found.complete(sight);
                }
            }
        });
        return found;
    }

    private void all() {
        new Frame(scene, hand, popUps).all();
        for (String screen : SCREENS) {
            ButtonBase entry = (ButtonBase) Screens.ask(() -> scene.getRoot().lookup("#rail-" + screen));
            hand.click(entry);
            lookAt(screen, entry);
        }
        profile();
    }

    private void lookAt(String screen, Node begin) {
        quiet();
        beginCard();
        hand.leave();
        eye.keep("screen-" + screen);
        digits.judge(screen, scene.getRoot());
        if (toStops) {
            stops.walk(screen, begin);
        }
        openers.all(screen);
        if (screen.equals("map")) {
            hand.click(Screens.ask(() -> scene.getRoot().lookup("#tiles")));
            lookAt("map in tiles", begin);
        }
    }

    /// Where there is no scorecard yet, there is little to look at.
    private void beginCard() {
        Node offer = Screens.ask(() -> scene.getRoot().lookup(".start-careers .button"));
        if (offer != null && Screens.ask(() -> offer.localToScreen(0, 0) != null && offer.getParent().isVisible())
                && Screens.ask(() -> offer.getLayoutBounds().getWidth() > 0)) {
            hand.click(offer);
            quiet();
        }
    }

    /// Of an occupation, by the keys that lead there.
    private void profile() {
        hand.keys(KeyCode.CONTROL, KeyCode.F);
        for (KeyCode code : List.of(KeyCode.N, KeyCode.U, KeyCode.R, KeyCode.S, KeyCode.E)) {
            hand.keys(code);
        }
        quiet();
        hand.keys(KeyCode.SHIFT, KeyCode.ENTER);
        // What was typed would be looked for again.
        hand.keys(KeyCode.CONTROL, KeyCode.F);
        hand.keys(KeyCode.DELETE);
        lookAt("profile", Screens.ask(() -> scene.getRoot().lookup("#rail-careers")));
    }

    /// Until nothing is made any more.
    private void quiet() {
        int[] before = {-1, 0};
        Screens.await(PATIENCE, () -> {
            int count = Nodes.below(scene.getRoot(), Node.class).size();
            before[1] = count == before[0] ? before[1] + 1 : 0;
            before[0] = count;
            return before[1] > 20;
        });
    }
}
