package mizan.app;

import java.io.PrintStream;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import mizan.ui.scorecard.AnswerSteps;
import org.jspecify.annotations.Nullable;

/// The program as it is started by a person, whose card edits itself in the window for ever, at the pace of somebody who
/// answers and pauses. Says what it found on a line, and then each edit: its number, and the time at which it was
/// made. The number is the name of the card, and what an item matters follows from it.
final class EditingProgram {

    static final int POINTS = 101;
    static final String ITEM = "no-degree";

    private static final int LONGEST_BURST = 60;
    private static final int GAP_MILLIS = 12;
    private static final int LONGEST_PAUSE_MILLIS = 700;
    private static final int TICK_MILLIS = 20;

    private final PrintStream out = System.out;
    private final Random random = new Random();

    private EditingProgram() {}

    static void main(String[] arguments) {
        Thread editor = new Thread(() -> new EditingProgram().run(), "editor");
        editor.setDaemon(true);
        editor.start();
        Main.main(arguments);
    }

    private void run() {
        while (Window.getWindows().isEmpty()) {
            pause(TICK_MILLIS);
        }
        press("#rail-scorecard");
        if (!onScreens(() -> node("#weighing").isVisible())) {
            press("#start-41-9041");
            edit(0);
        }
        TextField name = (TextField) node("#weighing #name");
        AnswerSteps answer = (AnswerSteps) node("#matters-" + ITEM);
        long number = onScreens(() -> Long.parseLong(name.getText()));
        out.println("found " + number + " " + onScreens(() -> Math.round(answer.value().orElse(-1))));
        while (true) {
            for (int left = random.nextInt(LONGEST_BURST); left >= 0; left--) {
                edit(++number);
                out.println(number + " " + System.currentTimeMillis());
                pause(random.nextInt(GAP_MILLIS));
            }
            pause(random.nextInt(LONGEST_PAUSE_MILLIS));
        }
    }

    private static void edit(long number) {
        onScreens(() -> {
            ((AnswerSteps) node("#matters-" + ITEM)).answer(OptionalDouble.of(number % POINTS));
            ((TextField) node("#weighing #name")).setText(Long.toString(number));
            return true;
        });
    }

    private static void press(String button) {
        while (onScreens(() -> find(button)) == null) {
            pause(TICK_MILLIS);
        }
        onScreens(() -> {
            ((ButtonBase) node(button)).fire();
            return true;
        });
    }

    private static Node node(String selector) {
        Node found = find(selector);
        if (found == null) {
            throw new IllegalStateException("there is no " + selector);
        }
        return found;
    }

    private static @Nullable Node find(String selector) {
        return Window.getWindows().getFirst().getScene().getRoot().lookup(selector);
    }

    private static <T> T onScreens(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000L);
    }
}
