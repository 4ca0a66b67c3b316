package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import mizan.background.DirectTasks;
import mizan.i18n.Language;
import mizan.scorecards.ScorecardWorkspace;
import mizan.scorecards.file.MizanFile;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The end of the program while the cards cannot be saved: a folder lies where their file should be.
@NullUnmarked
class LeavingTest extends UiTest {

    @TempDir
    private Path folder;

    private final AtomicInteger closed = new AtomicInteger();
    private Program started;
    private Window window;

    @BeforeEach
    void startWithAFolderInTheWay() throws IOException {
        Files.createDirectory(folder.resolve("scorecards.db"));
        cards = ScorecardWorkspace.open(folder, Clock.systemUTC(), Platform::runLater);
        onScreenThread(() -> {
            settings.motion().set(false);
            started = Headless.passing(settings, database(),
                    new ScorecardParts.Needs(cards, new DirectTasks(), new DirectTasks(), dialogs));
            new MainWindow(started, closed::incrementAndGet).show();
            window = Window.getWindows().getLast();
            return null;
        });
        settle();
    }

    @AfterEach
    void end() {
        onScreenThread(() -> {
            started.leaving().stay();
            window.hide();
            return null;
        });
        cards.close();
    }

    @Test
    void whereNothingIsUnsavedTheWindowClosesAtOnce() {
        close(window);
        assertThat(closed).hasValue(1);
    }

    @Test
    void onceTheCardsCanBeSavedTheWindowClosesAndNothingIsLost() throws IOException {
        edit();
        close(window);
        assertThat(closed).hasValue(0);
        press("#leaving-stay");
        assertThat(question()).isEmpty();
        close(window);
        press("#leaving-again");
        assertThat(question()).isPresent();
        Files.delete(folder.resolve("scorecards.db"));
        press("#leaving-again");
        assertThat(closed).hasValue(1);
        cards.close();
        try (ScorecardWorkspace kept = ScorecardWorkspace.open(folder, Clock.systemUTC(), Runnable::run)) {
            assertThat(kept.cards().get().active()).isEqualTo(started.scorecard().cards().get());
        }
    }

    @Test
    void theCardsAreSavedAsAFileElsewhereAndAPlaceThatDoesNotTakeThemIsTold() throws Exception {
        edit();
        close(window);
        dialogs.choose(folder.resolve("no such folder").resolve("all.mizan"));
        press("#leaving-save-as");
        assertThat(closed).hasValue(0);
        assertThat(onScreenThread(() -> question().orElseThrow().lookupAll(".paragraph").stream()
                .map(Node::getAccessibleText))).anyMatch(text -> text.startsWith("all.mizan could not be written"));
        dialogs.choose(folder.resolve("all.mizan"));
        press("#leaving-save-as");
        assertThat(closed).hasValue(1);
        assertThat(MizanFile.read(folder.resolve("all.mizan")).cards())
                .isEqualTo(started.scorecard().cards().get());
    }

    @ParameterizedTest
    @EnumSource
    void thePersonMayCloseWithoutSavingAndNoWordIsCutOff(Language language) {
        onScreenThread(() -> {
            settings.language().set(language);
            return null;
        });
        edit();
        close(window);
        assertThat(onScreenThread(() -> question().orElseThrow().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getWidth() < button.prefWidth(-1)).map(Button::getText).toList())).isEmpty();
        press("#leaving-unsaved");
        assertThat(closed).hasValue(1);
    }

    private void edit() {
        onScreenThread(() -> {
            started.scorecard().create(Optional.empty(), "Precious");
            return null;
        });
    }

    private static void close(Window window) {
        onScreenThread(() -> {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
        settle();
    }

    /// The window that asks, above the main one.
    private static Optional<Node> question() {
        return Window.getWindows().stream().filter(each -> each instanceof Stage stage && stage.getOwner() != null)
                .<Node>map(each -> each.getScene().getRoot()).findFirst();
    }

    private static void press(String button) {
        onScreenThread(() -> {
            ((Button) question().orElseThrow().lookup(button)).fire();
            return null;
        });
        settle();
    }
}
