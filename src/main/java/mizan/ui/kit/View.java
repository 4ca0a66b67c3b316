package mizan.ui.kit;

import java.util.Locale;
import java.util.Optional;

/// A controller of something on screen. It listens to models that live longer than itself, and stops when told.
public interface View {

    /// Lets go of everything that it listens to. Called once, when the view is taken off the screen.
    void dispose();

    /// The name of the part of the program that a controller is of: that of its FXML file.
    static String part(Class<?> controller) {
        return controller.getSimpleName().replace("Controller", "").toLowerCase(Locale.ROOT);
    }

    /// What of it can be taken away as a picture or a table; empty for nothing. Asked once, when the view is loaded.
    default Optional<Exportable> exportable() {
        return Optional.empty();
    }
}
