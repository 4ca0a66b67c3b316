package mizan.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Passes on the answer to the newest question and drops answers to older ones that come later. For the thread of the
/// screens only.
public final class LatestOnly {

    private static final System.Logger LOG = System.getLogger(LatestOnly.class.getName());

    private final Tasks tasks;
    private final String failed;
    private long newest;

    /// @param failed what the log says of a question that could not be answered: "the states could not be loaded"
    public LatestOnly(Tasks tasks, String failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    public <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, _ -> {});
    }

    /// @param told after a failure was written into the log
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> told) {
        long mine = ++newest;
        tasks.run(work, answer -> {
            if (mine == newest) {
                done.accept(answer);
            }
        }, failure -> {
            if (mine == newest) {
                LOG.log(System.Logger.Level.ERROR, failed, failure);
                told.accept(failure);
            }
        });
    }

    /// No answer that is still on its way will be passed on.
    public void forget() {
        newest++;
    }
}
