package mizan.ui.scorecard.items;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import mizan.domain.scorecard.Item;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.scorecard.ReportedModel.Reported;

/// What people in the job report of an item, in one thin line: after the person has answered, or when they ask. Its place
/// is kept, so that nothing moves from under the hand that answers.
final class ReportedLine extends StackPane {

    private final ReportedWords words;
    private final Button ask;
    private final ReportedStrip strip = new ReportedStrip();
    private final Label band = new Label();
    private final HBox told = new HBox(strip, band);
    private final WrappingTooltip whole = new WrappingTooltip();
    private boolean asked;

    /// @param name of the item
    ReportedLine(FigureText figureText, String name) {
        this.words = new ReportedWords(figureText);
        ask = new Button(figureText.text("evidence.ask"));
        ask.setAccessibleText(figureText.text("scorecard.question.about", figureText.text("evidence.ask"), name));
        ask.getStyleClass().addAll("flat", "small", "accent");
        ask.setFocusTraversable(false);
        ask.setOnAction(_ -> {
            asked = true;
            open(true);
        });
        band.getStyleClass().add("reported-band");
        band.setTooltip(whole);
        told.getStyleClass().add("reported-told");
        getStyleClass().add("item-reported");
        getChildren().addAll(ask, told);
    }

    private void open(boolean open) {
        ask.setVisible(!open);
        told.setVisible(open);
    }

    /// @param reported empty if there is nothing to say
    void show(Optional<Reported> reported, Item item) {
        boolean wanted = reported.isPresent() && item.relevant();
        setVisible(wanted);
        if (!wanted) {
            return;
        }
        open(asked || item.applicability().isPresent());
        reported.ifPresent(known -> {
            strip.show(known);
            band.setText(words.shortly(known, item));
            whole.setText(words.of(known, item) + " " + words.source(known.item()));
            told.setAccessibleText(whole.getText());
        });
    }
}
