package mizan.background;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs work one after the other on one named thread, so that a database connection is never shared.
public final class WorkerTasks implements Tasks, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService worker;
    private final Executor screens;

    /// @param screens runs what it is given on the thread of the screens
    public WorkerTasks(String threadName, Executor screens) {
        this.worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, threadName);
            thread.setDaemon(true);
            return thread;
        });
        this.screens = screens;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        worker.execute(() -> {
            try {
                T answer = work.call();
                screens.execute(() -> done.accept(answer));
            } catch (Throwable e) {
                // Memory that ran out, too: whoever waits for an answer would wait for ever.
                screens.execute(() -> failed.accept(Tasks.failure(e)));
            }
        });
    }

    @Override
    public <T> void await(CompletableFuture<T> answer, Consumer<T> done, Consumer<Exception> failed) {
        CompletableFuture<T> _ = answer.whenComplete((value, failure) -> screens.execute(() -> {
            if (failure == null) {
                done.accept(value);
            } else {
                failed.accept(Tasks.failure(failure));
            }
        }));
    }

    /// Lets running work end for a short while.
    @Override
    public void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
