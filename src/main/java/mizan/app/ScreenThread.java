package mizan.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Runs work on the JavaFX thread. What is given before [#begin] waits for it: so the models can be made, and ask their
/// first questions, while JavaFX still starts.
final class ScreenThread implements Executor {

    private @Nullable List<Runnable> waiting = new ArrayList<>();

    @Override
    public synchronized void execute(Runnable work) {
        if (waiting == null) {
            Platform.runLater(work);
        } else {
            waiting.add(work);
        }
    }

    /// From now on the JavaFX thread is there, and the models are whole.
    synchronized void begin() {
        if (waiting != null) {
            waiting.forEach(Platform::runLater);
            waiting = null;
        }
    }
}
