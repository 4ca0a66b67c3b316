package mizan.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Writes the values of a list to choose from. They are never typed.
public final class ChoiceNames<T> extends StringConverter<T> {

    private final Function<T, String> name;

    public ChoiceNames(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(@Nullable String text) {
        throw new UnsupportedOperationException("values are chosen, not typed");
    }
}
