package mizan.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

/// Switches between values by buttons of which one is always pressed.
public final class ToggleChoice {

    private ToggleChoice() {}

    /// Keeps a pair of buttons and a value together.
    public static <T> Subscription bind(ObjectProperty<T> value, ToggleButton one, T first, ToggleButton other,
            T second) {
        Runnable show = () -> {
            one.setSelected(first.equals(value.get()));
            other.setSelected(second.equals(value.get()));
        };
        one.setOnAction(_ -> {
            value.set(first);
            // A second press must not leave no button pressed.
            show.run();
        });
        other.setOnAction(_ -> {
            value.set(second);
            show.run();
        });
        show.run();
        return value.subscribe((_, _) -> show.run());
    }
}
