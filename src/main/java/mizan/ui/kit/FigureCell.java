package mizan.ui.kit;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import mizan.domain.pay.Figure;
import org.jspecify.annotations.Nullable;

/// Shows a figure at the end of its column; what is particular about it is told on hover and by its look.
public final class FigureCell<S> extends TableCell<S, Figure> {

    private static final PseudoClass DERIVED = PseudoClass.getPseudoClass("derived");

    private final Function<Figure, String> text;
    private final FigureText figureText;

    public FigureCell(Function<Figure, String> text, FigureText figureText) {
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
            pseudoClassStateChanged(DERIVED, false);
            return;
        }
        String said = figureText.remark(figure);
        setText(text.apply(figure));
        setTooltip(said.isEmpty() ? null : new WrappingTooltip(said));
        setAccessibleText(figureText.list(getText(), said));
        pseudoClassStateChanged(DERIVED, figure.derived());
    }
}
