package mizan.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work away from the thread of the screens and brings the answer back to it.
public interface Tasks {

    /// Starts the work; exactly one of the two handlers is called later, on the thread of the screens.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
