package mizan.background;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does the work at once on the calling thread, where nobody waits at a screen: for pictures and checks.
public final class DirectTasks implements Tasks {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T answer;
        try {
            answer = work.call();
        } catch (Throwable e) {
            failed.accept(Tasks.failure(e));
            return;
        }
        done.accept(answer);
    }
}
