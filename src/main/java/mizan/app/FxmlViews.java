package mizan.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import mizan.i18n.Messages;
import mizan.ui.kit.ListHeight;
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

    @Override
    public Loaded load(Class<? extends View> controller) {
        return load(controller, Map.of());
    }

    /// The view with other nodes in the places of some that its file includes.
    ///
    /// @param instead nodes by the controllers in whose places they stand
    Loaded load(Class<? extends View> controller, Map<Class<?>, Node> instead) {
        String name = file(controller);
        URL file = controller.getResource(name);
        if (file == null) {
            throw new IllegalStateException("no " + name + " beside " + controller.getName());
        }
        List<View> made = new ArrayList<>();
        FXMLLoader loader = new FXMLLoader(file, messages.bundle());
        loader.setControllerFactory(type -> {
            View view = controllers.make(type);
            made.add(view);
            return view;
        });
        try {
            Parent root = instead.isEmpty() ? loader.load() : without(loader, file, instead);
            ListHeight.fitScreen(root);
            return new Loaded(root, List.copyOf(made));
        } catch (IOException e) {
            made.forEach(View::dispose);
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// Includes become references to the nodes that stand in their places.
    private static Parent without(FXMLLoader loader, URL file, Map<Class<?>, Node> instead) throws IOException {
        try (InputStream in = file.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<Class<?>, Node> each : instead.entrySet()) {
                // A reference is a path: a name with dots would be taken for one.
                String name = "instead_" + each.getKey().getSimpleName();
                loader.getNamespace().put(name, each.getValue());
                text = text.replaceAll(
                        "<fx:include([^>]*)source=\"[^\"]*\\b" + Pattern.quote(file(each.getKey())) + "\"",
                        "<fx:reference$1source=\"" + name + "\"");
            }
            return loader.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// The innermost controller in which the fault came up.
    Optional<Class<?>> broken(Throwable fault) {
        Throwable first = fault;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return Arrays.stream(first.getStackTrace()).map(StackTraceElement::getClassName).flatMap(
                name -> controllers.named(name).stream()).findFirst();
    }

    private static String file(Class<?> controller) {
        return View.part(controller) + ".fxml";
    }
}
