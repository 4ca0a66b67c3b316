package mizan.ui.careers;

import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import mizan.domain.pay.Figure;
import mizan.query.OccupationTree.Entry;
import org.jspecify.annotations.Nullable;

/// Shows a figure at the end of its column; what is particular about it is told on hover.
final class FigureTreeCell extends TreeTableCell<Entry, Figure> {

    private final Function<Figure, String> text;
    private final Function<Figure, String> remark;

    FigureTreeCell(Function<Figure, String> text, Function<Figure, String> remark) {
        this.text = text;
        this.remark = remark;
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
        String said = remark.apply(figure);
        setText(text.apply(figure));
        setTooltip(said.isEmpty() ? null : new Tooltip(said));
        setAccessibleText(said.isEmpty() ? getText() : getText() + ", " + said);
    }
}
