package mizan.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mizan.ui.kit.View;

/// How each controller is made, for one language and one kind of digits.
final class Controllers {

    private final Map<Class<? extends View>, Supplier<? extends View>> makers = new HashMap<>();

    <V extends View> void add(Class<V> controller, Supplier<V> maker) {
        makers.put(controller, maker);
    }

    /// The controller of this name, if it is one.
    Optional<Class<?>> named(String name) {
        return makers.keySet().stream().<Class<?>>map(each -> each).filter(each -> each.getName().equals(name))
                .findFirst();
    }

    /// @throws IllegalStateException if nobody has said how to make one
    View make(Class<?> controller) {
        Supplier<? extends View> maker = makers.get(controller);
        if (maker == null) {
            throw new IllegalStateException("no supplier is registered for " + controller.getName());
        }
        return maker.get();
    }
}
