package mizan.ui.careers;

import java.util.function.Function;
import javafx.scene.control.TreeTableCell;
import mizan.domain.pay.Figure;
import mizan.query.OccupationTree.Entry;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;
import org.jspecify.annotations.Nullable;

/// Shows a figure at the end of its column; what is particular about it is told on hover.
final class FigureTreeCell extends TreeTableCell<Entry, Figure> {

    private final Function<Figure, String> text;
    private final FigureText figureText;

    FigureTreeCell(Function<Figure, String> text, FigureText figureText) {
        this.text = text;
        this.figureText = figureText;
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
        String said = figureText.remark(figure);
        setText(text.apply(figure));
        setTooltip(said.isEmpty() ? null : new WrappingTooltip(said));
        setAccessibleText(figureText.list(getText(), said));
    }
}
