package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import mizan.background.DirectTasks;
import mizan.background.Tasks;
import mizan.i18n.Language;
import mizan.query.ImportedSets;
import mizan.query.ImportedSets.ImportedSet;
import mizan.ui.data.Importing;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The end of the program while a table is being imported or removed.
@NullUnmarked
class ClosingTest extends UiTest {

    @TempDir
    private Path folder;

    private final AtomicInteger closed = new AtomicInteger();
    private final HeldTasks writing = new HeldTasks();
    private WageStore store;
    private Program started;
    private Window window;
    private Path file;

    @BeforeEach
    void startWithATableToImport() throws Exception {
        file = Files.writeString(folder.resolve("all_data_M_2026.csv"),
                """
                        area,area_title,area_type,naics,occ_code,occ_title,o_group,tot_emp,h_median,a_median,h_mean,a_mean
                        99,U.S.,1,000000,41-9041,Telemarketers,detailed,1000,21.21,44120,22,45760
                        """);
        store = new WageStore(Start.reference(), folder.resolve("wages.db"));
        onScreenThread(() -> {
            settings.motion().set(false);
            Tasks tasks = new DirectTasks();
            started = new Program(settings, database(), tasks, new ScorecardParts.Needs(cards, tasks, tasks, dialogs),
                    new Importing(store, new WageImporter(store, folder, InstantSource.system()), database(), tasks,
                            writing, Platform::runLater));
            started.endFirstFrame();
            started.session().navigation().go(Stop.at(Screen.DATA));
            MainWindow main = new MainWindow(started, closed::incrementAndGet);
            main.fill();
            main.show();
            window = Window.getWindows().getLast();
            started.imports().bring(List.of(file));
            return null;
        });
        settle();
    }

    @AfterEach
    void end() {
        onScreenThread(() -> {
            writing.release();
            started.closing().stay();
            window.hide();
            database().replaceBy(store.openReference());
            return null;
        });
    }

    @Test
    void aFileThatIsOnlyBeingLookedAtKeepsNobody() {
        closeTheWindow();
        assertThat(closed).hasValue(1);
    }

    @Test
    void theProgramWaitsForTheImportAndClosesWithTheTableInstalled() {
        startTheImport();
        closeTheWindow();
        press("#closing-wait");
        assertThat(onScreenThread(() -> question().orElseThrow().getScene().getFocusOwner().getId()))
                .isEqualTo("closing-stay");
        assertThat(closed).hasValue(0);
        finish();
        assertThat(closed).hasValue(1);
        assertThat(question()).isEmpty();
        assertThat(new ImportedSets(database()).ask()).extracting(ImportedSet::year).containsExactly(2026);
    }

    @Test
    void stoppedTheImportLeavesNothingBehind() {
        startTheImport();
        closeTheWindow();
        press("#closing-stop");
        assertThat(closed).hasValue(0);
        finish();
        assertThat(closed).hasValue(1);
        assertThat(folder).isDirectoryNotContaining("glob:**wages.db*");
    }

    @Test
    void escapeGoesBackToTheImport() {
        startTheImport();
        closeTheWindow();
        onScreenThread(() -> {
            Node asking = question().orElseThrow();
            Event.fireEvent(asking, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false,
                    false));
            return null;
        });
        settle();
        assertThat(question()).isEmpty();
        finish();
        assertThat(closed).hasValue(0);
        assertThat(new ImportedSets(database()).ask()).extracting(ImportedSet::year).containsExactly(2026);
    }

    @Test
    void anImportThatEndsBadlyKeepsTheWindowToSayWhy() throws Exception {
        startTheImport();
        closeTheWindow();
        press("#closing-wait");
        Files.delete(file);
        finish();
        assertThat(question()).isEmpty();
        assertThat(closed).hasValue(0);
    }

    @Test
    void aRemovalIsWaitedForAndCannotBeStopped() {
        startTheImport();
        finish();
        onScreenThread(() -> {
            writing.hold();
            TableView<?> table = (TableView<?>) window.getScene().getRoot().lookup("#table");
            table.getSelectionModel().select(0);
            ((Button) window.getScene().getRoot().lookup("#remove")).fire();
            ((Button) window.getScene().getRoot().lookup("#removal-remove")).fire();
            return null;
        });
        closeTheWindow();
        assertThat(closed).hasValue(0);
        assertThat(question().orElseThrow().lookup("#closing-stop").isVisible()).isFalse();
        finish();
        assertThat(closed).hasValue(1);
        assertThat(folder).isDirectoryNotContaining("glob:**wages.db*");
    }

    @ParameterizedTest
    @EnumSource
    void noWordOfTheQuestionIsCutOff(Language language) {
        onScreenThread(() -> {
            settings.language().set(language);
            return null;
        });
        startTheImport();
        closeTheWindow();
        assertThat(onScreenThread(() -> question().orElseThrow().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getWidth() < button.prefWidth(-1)).map(Button::getText).toList())).isEmpty();
    }

    private void startTheImport() {
        onScreenThread(() -> {
            writing.hold();
            ((Button) window.getScene().getRoot().lookup("#store")).fire();
            return null;
        });
        settle();
    }

    private void closeTheWindow() {
        onScreenThread(() -> {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
        settle();
    }

    private void finish() {
        onScreenThread(() -> {
            writing.release();
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

    /// Does its work at once, or, while it is held, once it is released.
    private static final class HeldTasks implements Tasks {

        private final Tasks direct = new DirectTasks();
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean held;

        void hold() {
            held = true;
        }

        void release() {
            held = false;
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            if (held) {
                waiting.add(() -> direct.run(work, done, failed));
            } else {
                direct.run(work, done, failed);
            }
        }
    }
}
