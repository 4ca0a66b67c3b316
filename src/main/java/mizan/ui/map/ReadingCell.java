package mizan.ui.map;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import mizan.domain.place.MeasureReading;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;
import org.jspecify.annotations.Nullable;

/// A reading at the end of its column, with a bar before it that is as long as the value is large among its column.
final class ReadingCell extends TableCell<RankedPlace, MeasureReading> {

    private static final PseudoClass DERIVED = PseudoClass.getPseudoClass("derived");

    private final Function<MeasureReading, String> text;
    private final Function<MeasureReading, String> remark;
    private final ToDoubleFunction<MeasureReading> share;
    private final FigureText figureText;
    private final ReadingBar bar = new ReadingBar();

    /// @param share how long the bar is, 0 to 1; NaN for none
    ReadingCell(Function<MeasureReading, String> text, Function<MeasureReading, String> remark,
            ToDoubleFunction<MeasureReading> share,
            FigureText figureText) {
        this.figureText = figureText;
        this.text = text;
        this.remark = remark;
        this.share = share;
        getStyleClass().addAll("number", "reading");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // It stays in an empty cell, unseen: a table empties its cells before it fills them anew.
        setGraphic(bar);
        WrappingTooltip.whenPointedAt(this, () -> isEmpty() || getItem() == null ? "" : remark.apply(getItem()));
    }

    @Override
    protected void updateItem(@Nullable MeasureReading reading, boolean empty) {
        super.updateItem(reading, empty);
        if (reading == null || empty) {
            bar.setVisible(false);
            setAccessibleText(null);
            pseudoClassStateChanged(DERIVED, false);
            return;
        }
        String said = remark.apply(reading);
        bar.show(text.apply(reading), share.applyAsDouble(reading));
        bar.setVisible(true);
        setAccessibleText(figureText.list(text.apply(reading), said));
        pseudoClassStateChanged(DERIVED, reading.derived());
    }
}
