package mizan.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Shows a value as text, with a mark before it if it has one.
public final class MarkedCell<S, T> extends TableCell<S, T> {

    private final Function<T, String> text;
    private final @Nullable Function<T, Node> mark;

    public MarkedCell(Function<T, String> text, @Nullable Function<T, Node> mark) {
        this.text = text;
        this.mark = mark;
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        if (value == null || empty) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(text.apply(value));
        setGraphic(mark == null ? null : mark.apply(value));
    }
}
