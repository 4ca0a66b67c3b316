package mizan.ui.scorecard;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.domain.scorecard.Side;

/// What stands beside the items, below the scales: the verdict, unless the person asked for something else.
public final class Aside {

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Verdict());

    /// What there can be.
    public sealed interface Shown {}

    /// What is there when nothing else was asked for.
    public record Verdict() implements Shown {}

    /// All that there is of one item.
    ///
    /// @param note whether the person wants to write one
    public record Details(String item, boolean note) implements Shown {}

    /// What can be added to one side.
    public record Catalogue(Side side) implements Shown {}

    /// What is there now.
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Puts it there.
    public void show(Shown what) {
        shown.set(what);
    }

    /// Shows it, or the verdict again if it is there already.
    public void toggle(Shown what) {
        shown.set(shown.get().equals(what) ? new Verdict() : what);
    }

    /// Brings the verdict back.
    public void close() {
        shown.set(new Verdict());
    }
}
