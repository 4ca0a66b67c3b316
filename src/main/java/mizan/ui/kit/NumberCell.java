package mizan.ui.kit;

import java.util.function.LongFunction;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Shows a whole number at the end of its column, in the digits of the language.
public final class NumberCell<S> extends TableCell<S, Long> {

    private final LongFunction<String> format;

    public NumberCell(LongFunction<String> format) {
        this.format = format;
        getStyleClass().add("number");
    }

    @Override
    protected void updateItem(@Nullable Long value, boolean empty) {
        super.updateItem(value, empty);
        setText(value == null || empty ? null : format.apply(value));
    }
}
