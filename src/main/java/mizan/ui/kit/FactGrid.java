package mizan.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import mizan.text.Paragraph;

/// A few facts in rows and columns, all of it readable at once: no scrolling, no selection. The first column takes the
/// room that the others leave.
public final class FactGrid extends GridPane {

    private int rows;

    public FactGrid() {
        getStyleClass().add("fact-grid");
    }

    /// Begins anew.
    ///
    /// @param numbers how many columns of numbers follow the first one
    public void begin(int numbers) {
        rows = 0;
        getChildren().clear();
        getColumnConstraints().clear();
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        getColumnConstraints().add(first);
        for (int i = 0; i < numbers; i++) {
            ColumnConstraints number = new ColumnConstraints();
            endAtTheRight(number, this);
            number.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().add(number);
        }
    }

    /// Figures stand at the right in both directions, where their units meet; sides are exchanged from right to left.
    public static void endAtTheRight(ColumnConstraints column, GridPane grid) {
        column.halignmentProperty().bind(grid.effectiveNodeOrientationProperty()
                .map(to -> to == NodeOrientation.RIGHT_TO_LEFT ? HPos.LEFT : HPos.RIGHT));
    }

    /// Begins anew with columns of words, by their share of the width in percent.
    public void beginShares(double... shares) {
        rows = 0;
        getChildren().clear();
        getColumnConstraints().clear();
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setMinWidth(0);
            getColumnConstraints().add(column);
        }
    }

    public void heads(String... heads) {
        Node[] cells = new Node[heads.length];
        for (int i = 0; i < heads.length; i++) {
            cells[i] = words(heads[i], "fact-head");
        }
        addRow(rows++, cells);
    }

    public void row(Node... cells) {
        for (Node cell : cells) {
            setValignment(cell, VPos.TOP);
        }
        addRow(rows++, cells);
    }

    public static Paragraph words(String text, String... styleClasses) {
        Paragraph words = new Paragraph(text);
        words.getStyleClass().addAll(styleClasses);
        return words;
    }

    /// A figure, with what is particular about it on hover and for screen readers.
    public static Label number(String text, String remark, FigureText figureText) {
        Label number = number(text);
        if (!remark.isEmpty()) {
            number.setTooltip(new WrappingTooltip(remark));
            number.setAccessibleText(figureText.list(text, remark));
            number.getStyleClass().add("remarked");
        }
        return number;
    }

    public static Label number(String text) {
        Label number = new Label(text);
        number.getStyleClass().add("fact-number");
        return number;
    }
}
