package mizan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXMLLoader;
import mizan.i18n.Messages;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;

/// Loads FXML files; each controller is made by the supplier that is registered for its class, or the load fails.
final class FxmlViews implements Views {

    private final Messages messages;
    private final Controllers controllers;

    FxmlViews(Messages messages, Controllers controllers) {
        this.messages = messages;
        this.controllers = controllers;
    }

    /// The same views, each shown to `more` once it is loaded.
    Views each(Consumer<View> more) {
        return controller -> {
            Loaded loaded = load(controller);
            loaded.controllers().forEach(more);
            return loaded;
        };
    }

    @Override
    public Loaded load(Class<? extends View> controller) {
        String stem = controller.getSimpleName().replace("Controller", "").toLowerCase(Locale.ROOT);
        URL file = controller.getResource(stem + ".fxml");
        if (file == null) {
            throw new IllegalStateException("no " + stem + ".fxml beside " + controller.getName());
        }
        List<View> made = new ArrayList<>();
        FXMLLoader loader = new FXMLLoader(file, messages.bundle());
        loader.setControllerFactory(type -> {
            View view = controllers.make(type);
            made.add(view);
            return view;
        });
        try {
            return new Loaded(loader.load(), List.copyOf(made));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
