package mizan.background;

import java.util.function.Function;

/// Something that a screen shows once it is there. A view switches over the four cases, so that it cannot show two.
public sealed interface Loadable<T> {

    /// Nothing was asked for.
    record Empty<T>() implements Loadable<T> {}

    /// The answer is on its way.
    record Loading<T>() implements Loadable<T> {}

    /// The answer.
    record Ready<T>(T value) implements Loadable<T> {}

    /// There will be no answer.
    record Failed<T>(Exception reason) implements Loadable<T> {}

    default <R> Loadable<R> map(Function<T, R> change) {
        return switch (this) {
            case Empty<T> _ -> new Empty<>();
            case Loading<T> _ -> new Loading<>();
            case Ready<T>(T value) -> new Ready<>(change.apply(value));
            case Failed<T>(Exception reason) -> new Failed<>(reason);
        };
    }
}
