package mizan.ui.kit;

import java.util.Optional;

/// A controller of something on screen. It listens to models that live longer than itself, and stops when told.
public interface View {

    /// Lets go of everything that it listens to. Called once, when the view is taken off the screen.
    void dispose();

    /// What of it can be taken away as a picture or a table; empty for nothing. Asked once, when the view is loaded.
    default Optional<Exportable> exportable() {
        return Optional.empty();
    }
}
