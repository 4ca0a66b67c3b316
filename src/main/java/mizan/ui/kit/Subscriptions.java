package mizan.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// What a view listens to, so that it can let go of all of it at once.
public final class Subscriptions {

    private Subscription all = Subscription.EMPTY;

    /// Calls `changed` now and after each change of any of the values.
    public void now(Runnable changed, ObservableValue<?>... values) {
        later(changed, values);
        changed.run();
    }

    /// Calls `changed` after each change of any of the values.
    public void later(Runnable changed, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            // Listens to changes, not to invalidations: those come once until somebody reads the value.
            all = all.and(value.subscribe((_, _) -> changed.run()));
        }
    }

    /// Calls `changed` after each change of the list.
    public void later(Runnable changed, ObservableList<?> list) {
        all = all.and(list.subscribe(changed));
    }

    public void add(Subscription one) {
        all = all.and(one);
    }

    public void close() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
