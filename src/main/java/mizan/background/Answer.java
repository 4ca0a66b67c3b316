package mizan.background;

import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a screen asks for, and what of it is there. What is shown stays until the answer to a newer question is there: it
/// comes within a frame or two, and nothing flickers. For the thread of the screens only.
public final class Answer<T> {

    private final LatestOnly latest;
    private final ReadOnlyObjectWrapper<Loadable<T>> state = new ReadOnlyObjectWrapper<>(new Loadable.Empty<>());

    /// @param failed what the log says of a question that could not be answered: "the states could not be loaded"
    public Answer(Tasks tasks, String failed) {
        this.latest = new LatestOnly(tasks, failed);
    }

    public ReadOnlyObjectProperty<Loadable<T>> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether somebody has asked.
    public boolean isAsked() {
        return !(state.get() instanceof Loadable.Empty<T>);
    }

    public void ask(Callable<T> question) {
        ask(question, Loadable.Ready::new);
    }

    /// @param made what is shown of an answer
    public <A> void ask(Callable<A> question, Function<A, Loadable<T>> made) {
        if (!(state.get() instanceof Loadable.Ready<T>)) {
            state.set(new Loadable.Loading<>());
        }
        latest.run(question, answer -> state.set(made.apply(answer)),
                failure -> state.set(new Loadable.Failed<>(failure)));
    }

    /// Shows what is known without a question.
    public void set(T value) {
        latest.forget();
        state.set(new Loadable.Ready<>(value));
    }

    /// Nothing is asked for any longer.
    public void clear() {
        latest.forget();
        state.set(new Loadable.Empty<>());
    }
}
