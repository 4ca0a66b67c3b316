package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.background.WorkerTasks;
import mizan.scorecards.ScorecardWorkspace;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of the person on a drive that does not answer, which a pipe stands for that nobody writes into.
@NullUnmarked
class HungDriveTest extends UiTest {

    @TempDir
    private Path folder;

    private Window window;

    @Test
    void stopsNeitherTheScreensNorTheEnd() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        CountDownLatch closed = new CountDownLatch(1);
        cards = ScorecardWorkspace.open(folder, Clock.systemUTC(), Platform::runLater);
        WorkerTasks files = new WorkerTasks("test-files", Platform::runLater);
        try (WorkerTasks database = new WorkerTasks("test-database", Platform::runLater)) {
            Program started = onScreenThread(() -> {
                settings.motion().set(false);
                files.run(() -> Files.readAllBytes(pipe), _ -> {}, _ -> {});
                Program program = new Program(settings, database(), database,
                        new ScorecardParts.Needs(cards, new DirectTasks(), files, dialogs),
                        Headless.importing(database(),
                                database));
                new MainWindow(program, closed::countDown).show();
                window = Window.getWindows().getLast();
                program.scorecard().create(Optional.empty(), "Precious");
                return program;
            });
            eventually("the first answer is there",
                    () -> started.firstAnswer().getValue() instanceof Loadable.Ready<?>);
            onScreenThread(() -> {
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                return null;
            });
            assertThat(closed.await(10, TimeUnit.SECONDS)).as("the window is closed").isTrue();
        } finally {
            Files.write(pipe, new byte[0]);
            files.close();
            onScreenThread(() -> {
                window.hide();
                return null;
            });
            cards.close();
        }
        try (ScorecardWorkspace kept = ScorecardWorkspace.open(folder, Clock.systemUTC(), Runnable::run)) {
            assertThat(kept.cards().get().active()).hasSize(1);
        }
    }
}
