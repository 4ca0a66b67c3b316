package mizan.wageimport;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mizan.tablefile.RefusedInput;

/// Reads on a thread of its own while the caller writes: each waits for the other when it is too far ahead, so that only
/// a few batches of rows are ever in memory.
final class Pipeline {

    private static final int BATCHES = 2;
    private static final long PATIENCE_MILLIS = 50;

    private final BlockingQueue<List<CheckedRow>> batches = new ArrayBlockingQueue<>(BATCHES);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Found> reading = new CompletableFuture<>();

    private Pipeline() {}

    /// Runs the reading and hands its rows to the writer, on the calling thread. If either fails, both have ended when
    /// this returns.
    static Found run(WageReading reading, WageReading.Sink writer) throws RefusedInput {
        Pipeline pipeline = new Pipeline();
        Thread reader = Thread.ofPlatform().name("mizan-import-reader").daemon().start(() -> pipeline.read(reading));
        try {
            return pipeline.write(writer);
        } finally {
            pipeline.stopped.set(true);
            join(reader);
        }
    }

    private void read(WageReading source) {
        try {
            reading.complete(source.read(this::put));
        } catch (RefusedInput | RuntimeException | Error e) {
            reading.completeExceptionally(e);
        }
    }

    private void put(List<CheckedRow> rows) {
        try {
            while (!batches.offer(rows, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (stopped.get()) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException _) {
            throw new CancellationException();
        }
    }

    private Found write(WageReading.Sink writer) throws RefusedInput {
        try {
            while (true) {
                boolean last = reading.isDone();
                List<CheckedRow> rows = batches.poll(last ? 0 : PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (rows != null) {
                    writer.accept(rows);
                } else if (last) {
                    return reading.join();
                }
            }
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RefusedInput refused -> throw refused;
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
