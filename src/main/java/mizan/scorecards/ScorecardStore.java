package mizan.scorecards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import mizan.store.StoreException;
import org.jspecify.annotations.Nullable;

/// The one thread that has the file `scorecards.db` open, and all that is done there.
final class ScorecardStore implements Autosave.Later {

    static final String FILE = "scorecards.db";

    private static final System.Logger LOG = System.getLogger(ScorecardStore.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledExecutorService thread = thread();
    private final Path file;
    private final Backups backups;
    private @Nullable ScorecardDatabase database;
    private ScorecardList stored = ScorecardList.NONE;
    private volatile int unread;

    /// Whether the last try went well: a failure is told once, and not at every save.
    private boolean backedUp = true;

    ScorecardStore(Path folder, Clock clock) {
        this.file = folder.resolve(FILE);
        this.backups = new Backups(folder.resolve("backups"), clock);
    }

    /// Opens the file and reads the cards. Waits for the disk.
    ///
    /// @throws StoreException if it cannot be opened or read; each [#save] tries again
    ScorecardList open() {
        try {
            return onThread(this::openHere).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private ScorecardList openHere() {
        ScorecardDatabase opened = ScorecardDatabase.open(file);
        try {
            stored = opened.load();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        database = opened;
        unread = opened.unread();
        return stored;
    }

    /// How many cards in the file could not be read, and are left in it.
    int unread() {
        return unread;
    }

    /// Puts a file that cannot be read out of the way, beside where it was, and begins a new one.
    ///
    /// @param save saves what is at hand in the new file, on the keeper's own thread
    /// @return where the old file is now
    CompletableFuture<Path> startAnew(String suffix, Runnable save) {
        return onThread(() -> {
            for (String part : List.of("", "-wal", "-shm")) {
                Path old = file.resolveSibling(FILE + part);
                if (Files.exists(old)) {
                    Files.move(old, file.resolveSibling(FILE + suffix + part));
                }
            }
            openHere();
            save.run();
            return file.resolveSibling(FILE + suffix);
        });
    }

    /// Does the work on the keeper's own thread, before anything that is planned for later.
    CompletableFuture<Boolean> now(Supplier<Boolean> work) {
        return onThread(work::get);
    }

    /// For the keeper's own thread.
    void save(ScorecardList now) {
        ScorecardDatabase open = database == null ? openLate() : database;
        if (!stored.equals(ScorecardList.NONE)) {
            backUp(open);
        }
        open.save(stored, now);
        stored = now;
    }

    /// A file that could not be opened at the start may be open to us by now. Cards that it holds already, and what it
    /// says of the person, were never shown and so never changed: they stay, as [#stored] knows nothing of them, and are
    /// seen at the next start.
    private ScorecardDatabase openLate() {
        openHere();
        stored = ScorecardList.NONE;
        return Objects.requireNonNull(database);
    }

    /// What a person does now is worth more than the copy of what they had: without a copy it is saved all the same.
    private void backUp(ScorecardDatabase open) {
        try {
            backups.beforeChange(open);
            backedUp = true;
        } catch (IOException | StoreException e) {
            if (backedUp) {
                LOG.log(System.Logger.Level.WARNING, "no backup of the cards was made today", e);
            }
            backedUp = false;
        }
    }

    CompletableFuture<List<Backup>> backups() {
        return onThread(backups::all);
    }

    CompletableFuture<ScorecardList> read(Backup backup) {
        return onThread(() -> backups.read(backup));
    }

    @Override
    public Runnable run(Runnable work, Duration delay) {
        if (thread.isShutdown()) {
            return () -> {};
        }
        Future<?> planned = thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> planned.cancel(false);
    }

    /// Does the last work and closes the file. Whoever calls it again, from whatever thread, waits for the first.
    synchronized void close(Runnable last) {
        if (thread.isShutdown()) {
            return;
        }
        CompletableFuture<Boolean> closed = onThread(() -> {
            last.run();
            if (database != null) {
                database.close();
            }
            return true;
        });
        try {
            closed.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(System.Logger.Level.ERROR, "the last edits of the cards may not be saved", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        // What else was asked for is answered; whoever waits for it would wait for ever.
        thread.shutdown();
    }

    /// @return cancelled once the store is closed
    private <T> CompletableFuture<T> onThread(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    answer.complete(work.call());
                } catch (Throwable e) {
                    answer.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException _) {
            // What the last save changed is told to the screens when the file may be closed already, and they ask on.
            answer.cancel(false);
        }
        return answer;
    }

    private static ScheduledExecutorService thread() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1,
                work -> {
                    Thread thread = new Thread(work, "mizan-scorecards");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }
}
