package mizan.scorecards;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Saves a moment after the last edit, and while edits go on without a pause, soon enough that no edit is ever two
/// seconds old and not on the disk. What could not be saved is tried again until it can be.
///
/// May be told of edits by any thread.
final class Autosave {

    /// How long it waits for the next edit.
    static final Duration QUIET = Duration.ofMillis(400);

    /// How old an edit that is not saved may become before saving starts. The rest of the two seconds is for the disk.
    static final Duration OLDEST = Duration.ofMillis(1_200);

    /// How long after a failure it tries again.
    static final Duration RETRY = Duration.ofSeconds(2);

    /// Runs work later.
    interface Later {
        /// @return takes the work back, if it has not begun
        Runnable run(Runnable work, Duration delay);
    }

    private final Later later;
    private final LongSupplier nanos;
    private final Consumer<ScorecardList> save;
    private final Consumer<SaveState> report;
    private @Nullable ScorecardList waiting;
    private long since;
    private Runnable takeBack = () -> {};

    /// @param nanos a clock that only goes forward
    /// @param save throws a RuntimeException if it could not
    Autosave(Later later, LongSupplier nanos, Consumer<ScorecardList> save, Consumer<SaveState> report) {
        this.later = later;
        this.nanos = nanos;
        this.save = save;
        this.report = report;
    }

    synchronized void changed(ScorecardList now) {
        long at = nanos.getAsLong();
        if (waiting == null) {
            since = at;
            report.accept(new SaveState.Waiting());
        }
        waiting = now;
        Duration left = OLDEST.minusNanos(at - since);
        plan(left.compareTo(QUIET) < 0 ? left : QUIET);
    }

    /// Saves what waits, now and on this thread.
    ///
    /// @return whether nothing waits any more
    boolean saveNow() {
        ScorecardList taken = take();
        if (taken == null) {
            return saved();
        }
        try {
            save.accept(taken);
        } catch (RuntimeException e) {
            putBack(taken);
            report.accept(new SaveState.Failed(e));
            return false;
        }
        return saved();
    }

    private synchronized @Nullable ScorecardList take() {
        takeBack.run();
        ScorecardList taken = waiting;
        waiting = null;
        return taken;
    }

    private synchronized void putBack(ScorecardList taken) {
        if (waiting == null) {
            waiting = taken;
        }
        since = nanos.getAsLong();
        plan(RETRY);
    }

    /// An edit may have come while the one before it was written: then it is still waiting.
    private synchronized boolean saved() {
        if (waiting == null) {
            report.accept(new SaveState.Saved());
        }
        return waiting == null;
    }

    private void plan(Duration delay) {
        takeBack.run();
        takeBack = later.run(this::saveNow, delay.isNegative() ? Duration.ZERO : delay);
    }
}
