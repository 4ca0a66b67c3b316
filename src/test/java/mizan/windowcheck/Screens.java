package mizan.windowcheck;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The JavaFX thread, seen from another one: work on it, and waiting in frames instead of in seconds.
final class Screens {

    private Screens() {}

    static <T> T ask(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static void run(Runnable work) {
        ask(() -> {
            work.run();
            return null;
        });
    }

    /// Returns after as many frames.
    static void frames(int count) {
        await(count, () -> false);
    }

    /// Returns as soon as it is so, or after as many frames.
    ///
    /// @return whether it became so
    static boolean await(int mostFrames, BooleanSupplier condition) {
        CountDownLatch over = new CountDownLatch(1);
        boolean[] met = new boolean[1];
        Platform.runLater(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                met[0] = condition.getAsBoolean();
                if (met[0] || ++frames >= mostFrames) {
                    stop();
                    over.countDown();
                }
            }
        }.start());
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return met[0];
    }
}
