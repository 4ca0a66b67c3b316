package mizan.ui.kit;

import javafx.scene.control.TableColumn;
import mizan.text.Paragraph;

/// The title of a table's column in as many lines as it needs. The column keeps the title as its text too, for those who
/// read the table without seeing it; the style class `titled` on the table hides that one.
public final class ColumnTitle extends Paragraph {

    private static final double PADDING = 13;

    private ColumnTitle(TableColumn<?, ?> column) {
        super(column.getText());
        getStyleClass().add("column-title");
        prefWidthProperty().bind(column.widthProperty().subtract(PADDING));
    }

    public static void on(TableColumn<?, ?> column) {
        column.setGraphic(new ColumnTitle(column));
    }
}
