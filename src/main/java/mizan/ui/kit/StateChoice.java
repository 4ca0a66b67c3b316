package mizan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import mizan.ui.session.StateNames;
import org.jspecify.annotations.Nullable;

/// Lets a person choose a state, or none, by name.
public final class StateChoice {

    private StateChoice() {}

    /// The name of the state that is chosen.
    ///
    /// @param none what the choice of no state is called
    public static ObservableValue<String> chosen(StringProperty code, StateNames states, String none) {
        return Bindings.createStringBinding(() -> name(code.get(), states, none), code, states.names());
    }

    /// Keeps a box and the code of a state together, until unsubscribed.
    ///
    /// @param none what the choice of no state is called
    public static Subscription bind(ComboBox<String> box, StringProperty code, StateNames states, String none) {
        box.setConverter(new StringConverter<>() {

            @Override
            public String toString(@Nullable String each) {
                return name(each, states, none);
            }

            @Override
            public String fromString(@Nullable String text) {
                throw new UnsupportedOperationException("states are chosen, not typed");
            }
        });
        Runnable show = () -> {
            List<String> codes = new ArrayList<>(List.of(""));
            codes.addAll(states.codes());
            if (!box.getItems().equals(codes)) {
                box.getItems().setAll(codes);
            }
            box.setValue(code.get());
        };
        show.run();
        box.setOnAction(_ -> {
            if (box.getValue() != null) {
                code.set(box.getValue());
            }
        });
        return code.subscribe((_, _) -> show.run()).and(states.names().subscribe((_, _) -> show.run()));
    }

    private static String name(@Nullable String code, StateNames states, String none) {
        return code == null || code.isEmpty() ? none : states.name(code);
    }
}
