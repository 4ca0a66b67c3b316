package mizan.app;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import mizan.scorecards.file.MizanFile;

/// What JavaFX says to the desktop and hears from it, where it has no public way for us to do so.
///
/// The package behind it is open to us by an option of the virtual machine (`--add-exports`, in `options.properties`); without
/// that nothing happens here. All is for the JavaFX thread.
final class WindowSystem {

    /// The menu entry has the same (`StartupWMClass`), so that desktops show one by the other.
    private static final String NAME = "Mizan";

    private WindowSystem() {}

    /// Names the windows that are made from now on; JavaFX calls those of all programs `java`.
    static void nameWindows() {
        if (open()) {
            Application.GetApplication().setName(NAME);
        }
    }

    /// Names who hears of scorecards that the desktop hands over, the first of them at once: macOS sends a message for each
    /// double click, where other systems start the program once more with an argument.
    static void listen(Consumer<List<Path>> arrivals) {
        if (open()) {
            Events.pass(Application.GetApplication(), arrivals);
        }
    }

    private static boolean open() {
        return Platform.class.getModule().isExported("com.sun.glass.ui", WindowSystem.class.getModule());
    }

    /// A class of its own, which is not loaded where it must not be.
    private static final class Events extends EventHandler {

        /// JavaFX's own, which hears what it heard before.
        private final EventHandler before;
        private final Consumer<List<Path>> arrivals;

        private Events(EventHandler before, Consumer<List<Path>> arrivals) {
            this.before = before;
            this.arrivals = arrivals;
        }

        static void pass(Application system, Consumer<List<Path>> arrivals) {
            system.setEventHandler(new Events(system.getEventHandler(), arrivals));
        }

        @Override
        public void handleOpenFilesAction(Application system, long time, String[] files) {
            List<Path> scorecards = Stream.of(files).map(Path::of).filter(MizanFile::isOne).toList();
            if (!scorecards.isEmpty()) {
                arrivals.accept(scorecards);
            }
        }

        @Override
        public void handleQuitAction(Application system, long time) {
            before.handleQuitAction(system, time);
        }

        @Override
        public void handlePreferencesChanged(Map<String, Object> preferences) {
            before.handlePreferencesChanged(preferences);
        }
    }
}
