package mizan.ui.careers;

import java.util.function.Function;
import javafx.scene.control.TreeTableCell;
import mizan.domain.pay.Figure;
import mizan.query.OccupationTree.Entry;
import mizan.ui.kit.Hint;
import mizan.ui.kit.Telling;
import org.jspecify.annotations.Nullable;

/// Shows a figure at the end of its column; what is particular about it is told on hover.
final class FigureTreeCell extends TreeTableCell<Entry, Figure> {

    private final Function<Figure, String> text;
    private final Telling telling;

    FigureTreeCell(Function<Figure, String> text, Telling telling) {
        this.text = text;
        this.telling = telling;
        getStyleClass().add("number");
    }

    @Override
    protected void updateItem(@Nullable Figure figure, boolean empty) {
        super.updateItem(figure, empty);
        if (figure == null || empty) {
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String said = telling.remark(figure);
        setText(text.apply(figure));
        setTooltip(said.isEmpty() ? null : new Hint(said));
        setAccessibleText(telling.list(getText(), said));
    }
}
