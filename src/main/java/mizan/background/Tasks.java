package mizan.background;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/// Runs work away from the thread of the screens and brings the answer back to it.
public interface Tasks {

    /// Starts the work; exactly one of the two handlers is called later, on the thread of the screens. An [Error] is told
    /// as the cause of an exception.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Passes on what another thread answers, in the same way. Where work has a thread of its own, that does not wait for
    /// the answer.
    default <T> void await(CompletableFuture<T> answer, Consumer<T> done, Consumer<Exception> failed) {
        run(answer::join, done, failed);
    }

    /// What a failed handler is told of it.
    static Exception failure(Throwable thrown) {
        return thrown instanceof Exception exception ? exception : new ExecutionException(thrown);
    }
}
