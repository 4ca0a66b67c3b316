package mizan.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where in the program one is, with the way back and forward.
public final class Navigation {

    /// A screen, and what within it is open.
    ///
    /// @param detail understood by the screen alone, such as the industry that one has drilled into; empty for its start
    public record Stop(Screen screen, String detail) {

        public static Stop at(Screen screen) {
            return new Stop(screen, "");
        }
    }

    private final Deque<Stop> earlier = new ArrayDeque<>();
    private final Deque<Stop> later = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Stop> here;
    private final ReadOnlyObjectWrapper<Optional<String>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(false);

    public Navigation(Stop start) {
        this.here = new ReadOnlyObjectWrapper<>(start);
    }

    public Stop here() {
        return here.get();
    }

    public ReadOnlyObjectProperty<Stop> hereProperty() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// What is asked on the page of help that lies over the screen: the name of a question or of a part of the program.
    /// Empty while no help is open.
    public ReadOnlyObjectProperty<Optional<String>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Opens the help, or asks something else there. The way back closes it, and so does going anywhere else.
    public void ask(String about) {
        asked.set(Optional.of(about));
        canGoBack.set(true);
    }

    public void stopAsking() {
        asked.set(Optional.empty());
        canGoBack.set(!earlier.isEmpty());
    }

    public void go(Stop stop) {
        stopAsking();
        if (!stop.equals(here.get())) {
            earlier.push(here.get());
            later.clear();
            arrive(stop);
        }
    }

    public void back() {
        if (asked.get().isPresent()) {
            stopAsking();
        } else {
            move(earlier, later);
        }
    }

    public void forward() {
        stopAsking();
        move(later, earlier);
    }

    private void move(Deque<Stop> from, Deque<Stop> to) {
        if (!from.isEmpty()) {
            to.push(here.get());
            arrive(from.pop());
        }
    }

    private void arrive(Stop stop) {
        canGoBack.set(!earlier.isEmpty());
        canGoForward.set(!later.isEmpty());
        here.set(stop);
    }
}
