package mizan.ui.kit;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Shows a value as text.
public final class TextCell<S, T> extends TableCell<S, T> {

    private final Function<T, String> text;

    public TextCell(Function<T, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        setText(value == null || empty ? null : text.apply(value));
    }
}
