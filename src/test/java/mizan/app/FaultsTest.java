package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import mizan.text.Paragraph;
import mizan.ui.session.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the person sees of a fault that nobody handled.
class FaultsTest extends UiTest {

    /// Faults are to be seen in the dialog here, and not on the console of the tests.
    private static final Logger SAID = Logger.getLogger(Faults.class.getName());

    @TempDir
    private Path log;
    private boolean ended;

    @BeforeEach
    void sayNothing() {
        SAID.setUseParentHandlers(false);
    }

    @AfterEach
    void sayAgain() {
        SAID.setUseParentHandlers(true);
    }

    @AfterEach
    void closeDialogs() {
        onScreenThread(() -> {
            dialogs().forEach(Stage::close);
            return null;
        });
    }

    @Test
    void theDialogIsWithinTheScreenHoweverLargeItsLetters() {
        onScreenThread(() -> {
            settings.zoom().set(200);
            return null;
        });
        fail(new Faults(settings, log, () -> ended = true));
        Rectangle2D screen = onScreenThread(() -> javafx.stage.Screen.getPrimary().getVisualBounds());
        assertThat(onScreenThread(FaultsTest::dialogs)).singleElement().satisfies(dialog -> assertThat(screen
                .contains(dialog.getX(), dialog.getY(), dialog.getWidth(), dialog.getHeight())).isTrue());
    }

    @Test
    void aFaultIsToldInBothLanguagesWithItsReportAndTheLogsPlace() {
        fail(new Faults(settings, log, () -> ended = true));
        assertThat(onScreenThread(FaultsTest::dialogs)).hasSize(1);
        assertThat(onScreenThread(() -> said(".paragraph"))).anyMatch(text -> text.contains("went wrong"))
                .anyMatch(text -> text.contains("حدث خطأ"))
                .anyMatch(text -> text.contains(log.toString()));
        assertThat(report()).contains("Mizan ", "thread ", "IllegalStateException: a fault for this test",
                "at mizan");
    }

    @Test
    void theReportIsCopied() {
        fail(new Faults(settings, log, () -> ended = true));
        String report = report();
        assertThat(onScreenThread(() -> {
            ((Button) lookup("#fault-copy")).fire();
            return Clipboard.getSystemClipboard().getString();
        })).isEqualTo(report);
    }

    @Test
    void aFaultThatComesBackWithEveryFrameOpensOneDialog() {
        Faults faults = new Faults(settings, log, () -> ended = true);
        IllegalStateException drawn = new IllegalStateException("a fault for this test");
        faults.uncaughtException(Thread.currentThread(), drawn);
        faults.uncaughtException(Thread.currentThread(), drawn);
        settle();
        assertThat(onScreenThread(FaultsTest::dialogs)).hasSize(1);
        closeDialogs();
        faults.uncaughtException(Thread.currentThread(), drawn);
        settle();
        assertThat(onScreenThread(FaultsTest::dialogs)).as("one could not go on below it").isEmpty();
        faults.uncaughtException(Thread.currentThread(), new IllegalStateException("another fault"));
        settle();
        assertThat(onScreenThread(FaultsTest::dialogs)).hasSize(1);
    }

    @Test
    void theNextStartOpensAnotherScreen() {
        for (Screen screen : Screen.values()) {
            settings.screen().set(screen.id());
            fail(new Faults(settings, log, () -> ended = true));
            assertThat(settings.screen().get()).isIn("careers", "compare").isNotEqualTo(screen.id());
        }
    }

    @Test
    void theProgramEndsWithTheDialogOfAFaultThatKeptTheWindowFromOpening() {
        fail(new Faults(settings, log, () -> ended = true));
        closeDialogs();
        assertThat(ended).isTrue();
    }

    @Test
    void theProgramGoesOnWhileItsWindowIsThere() {
        open();
        fail(new Faults(settings, log, () -> ended = true));
        closeDialogs();
        assertThat(ended).isFalse();
    }

    @Test
    void aProgramThatCannotStartSaysWhyInAWindow() throws InterruptedException {
        Thread starting = Thread.ofPlatform().start(() -> RefusedStart.tell("refusal", "the folder is read-only"));
        eventually("the dialog is there", () -> !dialogs().isEmpty());
        assertThat(onScreenThread(() -> said(".paragraph"))).anyMatch(text -> text.contains("cannot start"))
                .anyMatch(text -> text.contains("تعذّر بدء"));
        assertThat(report()).isEqualTo("the folder is read-only");
        closeDialogs();
        starting.join();
    }

    private static void fail(Faults faults) {
        faults.uncaughtException(Thread.currentThread(), new IllegalStateException("a fault for this test"));
        settle();
    }

    private static String report() {
        return onScreenThread(() -> ((TextArea) lookup("#fault-report")).getText());
    }

    private static Node lookup(String selector) {
        return dialogs().getFirst().getScene().getRoot().lookup(selector);
    }

    private static List<String> said(String selector) {
        return dialogs().getFirst()
                .getScene()
                .getRoot()
                .lookupAll(selector)
                .stream()
                .filter(Paragraph.class::isInstance)
                .map(node -> ((Paragraph) node).getWords())
                .toList();
    }

    private static List<Stage> dialogs() {
        return Window.getWindows()
                .stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getScene().getRoot().lookup(".fault") != null)
                .toList();
    }
}
