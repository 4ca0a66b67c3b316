package mizan.background;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Holds work back until a test lets it go, in whatever order the test wants.
public final class ManualTasks implements Tasks {

    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> new DirectTasks().run(work, done, failed));
    }

    public int waiting() {
        return waiting.size();
    }

    /// Does the piece of work that has waited longest but for `later` others.
    public void release(int later) {
        waiting.remove(later).run();
    }

    public void releaseAll() {
        while (!waiting.isEmpty()) {
            release(0);
        }
    }
}
