package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import mizan.background.DirectTasks;
import mizan.domain.data.Vintage;
import mizan.i18n.Language;
import mizan.query.ImportedSets;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.SampleSettings;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.kit.Views;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program on the real database in a real window, on JavaFX's headless platform, moved by mouse and keys.
///
/// The headless screen is 1000 × 1000: the window stays within it.
@NullUnmarked
abstract class UiTest {

    static final double SIZE = 1000;

    private static final int PATIENCE_SECONDS = 90;

    static Headless start;

    final FxRobot robot = new FxRobot();
    /// The figures that the tests know are of one year; those about the newest choose that.
    final Settings settings = ofMay(2023);
    /// Answers for the person, as there are no dialogs without a display.
    final ChosenFiles dialogs = new ChosenFiles();
    /// What a test keeps the person's cards in.
    ScorecardWorkspace cards = ScorecardWorkspace.unsaved();
    private final StyleComplaints complaints = new StyleComplaints();

    private Stage stage;
    private Scene scene;
    private Views.Loaded shell;
    private Program program;

    @BeforeAll
    static void startToolkit() throws Exception {
        if (start == null) {
            start = Headless.start(Options.of(Options.Task.SELF_CHECK), Map.of());
        }
    }

    /// All classes of a run ask the same database.
    @AfterAll
    static void leaveWhatTheProgramShips() {
        if (start != null) {
            assertThat(new ImportedSets(start.database()).ask()).isEmpty();
        }
    }

    private static Settings ofMay(int year) {
        Settings settings = SampleSettings.comparing();
        settings.vintage().set(Vintage.of(year));
        return settings;
    }

    /// Opens the window with the settings as they are.
    final void open(double width, double height) {
        onScreenThread(() -> {
            settings.motion().set(false);
            program = Headless.passing(settings, database(),
                    new ScorecardParts.Needs(cards, new DirectTasks(), new DirectTasks(), dialogs));
            stage = new Stage();
            scene = new Scene(new Pane(), width, height);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            fill();
            settings.language().subscribe((_, _) -> fill());
            stage.show();
            return null;
        });
        settle();
    }

    final void open() {
        open(SIZE, SIZE);
    }

    private void fill() {
        if (shell != null) {
            shell.dispose();
        }
        shell = program.shellView();
        MainWindow.show(scene, shell.root());
        Appearance.of(settings).apply(scene, settings.language().get());
    }

    @AfterEach
    final void closeWithoutComplaints() {
        close();
        complaints.close();
        assertThat(complaints.heard()).isEmpty();
    }

    final void close() {
        if (stage != null) {
            onScreenThread(() -> {
                shell.dispose();
                stage.close();
                return null;
            });
        }
    }

    final Program program() {
        return program;
    }

    final Scene scene() {
        return scene;
    }

    final Database database() {
        return start.database();
    }

    final void speak(Language language) {
        onScreenThread(() -> {
            settings.language().set(language);
            return null;
        });
        settle();
    }

    /// What the selector finds in any window that is shown; null if nothing.
    static Node window(String selector) {
        return onScreenThread(() -> Window.getWindows()
                .stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(node -> node != null)
                .findFirst()
                .orElse(null));
    }

    /// The one node that the selector finds in the window.
    final <N extends Node> N node(String selector, Class<N> type) {
        return onScreenThread(() -> type.cast(scene.getRoot().lookup(selector)));
    }

    final String text(String selector) {
        return node(selector, Labeled.class).getText();
    }

    /// Waits until it is so, or fails.
    static void eventually(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> onScreenThread(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("it never came to be: " + what, e);
        }
    }

    /// Until everything that was put off to the screen thread is done.
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T onScreenThread(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        try {
            return WaitForAsyncUtils.asyncFx(work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
