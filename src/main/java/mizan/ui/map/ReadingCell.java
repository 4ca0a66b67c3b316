package mizan.ui.map;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import mizan.domain.place.Reading;
import mizan.ui.kit.Hint;
import mizan.ui.kit.Telling;
import org.jspecify.annotations.Nullable;

/// A reading at the end of its column, with a bar below it that is as long as the value is large among its column.
final class ReadingCell extends TableCell<Standing, Reading> {

    private static final PseudoClass DERIVED = PseudoClass.getPseudoClass("derived");

    private final Function<Reading, String> text;
    private final Function<Reading, String> remark;
    private final ToDoubleFunction<Reading> share;
    private final Telling telling;
    private final ReadingBar bar = new ReadingBar();

    /// @param share how long the bar is, 0 to 1; NaN for none
    ReadingCell(Function<Reading, String> text, Function<Reading, String> remark, ToDoubleFunction<Reading> share,
            Telling telling) {
        this.telling = telling;
        this.text = text;
        this.remark = remark;
        this.share = share;
        getStyleClass().addAll("number", "reading");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Reading reading, boolean empty) {
        super.updateItem(reading, empty);
        if (reading == null || empty) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            pseudoClassStateChanged(DERIVED, false);
            return;
        }
        String said = remark.apply(reading);
        bar.show(text.apply(reading), share.applyAsDouble(reading));
        setGraphic(bar);
        setTooltip(said.isEmpty() ? null : new Hint(said));
        setAccessibleText(telling.list(text.apply(reading), said));
        pseudoClassStateChanged(DERIVED, reading.derived());
    }
}
