package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Question;
import mizan.domain.scorecard.SwingCertainty;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.AnswerLine;
import org.controlsfx.control.SegmentedButton;

/// The least and the most that an item could be true, and how sure the person is of what it matters; shown on demand.
final class RangeBox extends VBox {

    private final AnswerLine least;
    private final AnswerLine most;
    private final List<ToggleButton> sure;

    RangeBox(ItemsModel model, String id, String title, FigureText figureText) {
        getStyleClass().add("item-range");
        least = new AnswerLine(figureText, new AnswerLine.Asked("scorecard.least", Question.TRUE, title),
                percent -> model.isTrueAtLeast(id, percent), model.cards()::settle);
        most = new AnswerLine(figureText, new AnswerLine.Asked("scorecard.most", Question.TRUE, title),
                percent -> model.isTrueAtMost(id, percent), model.cards()::settle);
        sure = List.of(SwingCertainty.values()).stream().map(certainty -> {
            ToggleButton button = new ToggleButton(figureText.text("scorecard.sure." + certainty.name()
                    .toLowerCase(Locale.ROOT)));
            button.setUserData(certainty);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.howSure(id, certainty);
            });
            return button;
        }).toList();
        Label question = new Label(figureText.text("scorecard.sure"));
        question.getStyleClass().add("answer-question");
        VBox row = new VBox(question, new SegmentedButton(sure.toArray(ToggleButton[]::new)));
        row.getStyleClass().add("item-sure");
        getChildren().addAll(least, most, row);
    }

    void show(Item item) {
        Optional<Applicability> range = item.applicability();
        least.show(ItemRow.percent(range.map(Applicability::low)));
        most.show(ItemRow.percent(range.map(Applicability::high)));
        least.steps().setDisable(range.isEmpty());
        most.steps().setDisable(range.isEmpty());
        sure.forEach(button -> button.setSelected(button.getUserData() == item.certainty()));
    }
}
