package mizan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import mizan.ui.session.StateNames;
import org.jspecify.annotations.Nullable;

/// Lets a person choose a state, or none, by name.
public final class StateChoice {

    private StateChoice() {}

    /// Keeps a box and the code of a state together, until unsubscribed.
    ///
    /// @param none what the choice of no state is called
    public static Subscription bind(ComboBox<String> box, StringProperty code, StateNames states, String none) {
        box.setConverter(new StringConverter<>() {

            @Override
            public String toString(@Nullable String each) {
                return each == null || each.isEmpty() ? none : states.name(each);
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
}
