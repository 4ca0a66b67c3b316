package mizan.ui.careers;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.IndexedCell;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.WrappingTooltip;

/// What people in the occupation of a row do, for whoever asks for it: beside the pointer that rests on the row, below the
/// list for the row that is chosen, and as the help of a screen reader.
///
/// @param work of an item; empty where nothing is told of it
record WorkOfRow<T>(Function<T, String> work, FigureText figureText) {

    private static final int LINES = 2;

    /// Tells it of whatever the row shows.
    void tellOn(IndexedCell<T> row) {
        row.itemProperty().subscribe(item -> {
            String said = item == null ? "" : work.apply(item);
            row.setTooltip(said.isEmpty() ? null : new WrappingTooltip(said));
            row.setAccessibleHelp(said);
        });
    }

    /// Keeps its place, whatever it says.
    void tellBelow(Paragraph note, ObservableValue<? extends T> chosen, Subscriptions subscriptions) {
        note.setMostLines(LINES);
        note.setLeastLines(LINES);
        subscriptions.now(() -> {
            T item = chosen.getValue();
            String said = item == null ? "" : work.apply(item);
            note.setWords(said.isEmpty() ? figureText.text("careers.work.hint") : said);
        }, chosen);
    }
}
