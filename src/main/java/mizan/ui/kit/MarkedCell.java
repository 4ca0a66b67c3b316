package mizan.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mizan.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// Shows a name in up to two lines with its mark before it; the whole of it is told on hover.
public final class MarkedCell<S, T> extends TableCell<S, T> {

    private final Function<T, String> text;
    private final Function<T, Node> mark;
    private final Paragraph name = new Paragraph();
    private final HBox content = new HBox(name);

    public MarkedCell(Function<T, String> text, Function<T, Node> mark) {
        this.text = text;
        this.mark = mark;
        name.setMostLines(2);
        HBox.setHgrow(name, Priority.ALWAYS);
        getStyleClass().add("marked");
        content.getStyleClass().add("marked-content");
        content.prefWidthProperty().bind(widthProperty().subtract(12));
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        if (value == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String said = text.apply(value);
        name.setWords(said);
        content.getChildren().setAll(mark.apply(value), name);
        setGraphic(content);
        setTooltip(new WrappingTooltip(said));
        setAccessibleText(said);
    }
}
