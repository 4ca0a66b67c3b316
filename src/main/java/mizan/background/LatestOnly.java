package mizan.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Passes on the answer to the newest question and drops answers to older ones that come later. For the thread of the
/// screens only.
public final class LatestOnly {

    private final Tasks tasks;
    private long newest;

    public LatestOnly(Tasks tasks) {
        this.tasks = tasks;
    }

    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        long mine = ++newest;
        tasks.run(work, answer -> {
            if (mine == newest) {
                done.accept(answer);
            }
        }, failure -> {
            if (mine == newest) {
                failed.accept(failure);
            }
        });
    }

    /// No answer that is still on its way will be passed on.
    public void forget() {
        newest++;
    }
}
