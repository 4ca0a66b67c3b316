package mizan.ui.scorecard;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;

/// Questions below each other, each with the words of its two ends, its slider and the answer.
public final class AnswerGrid extends GridPane {

    private final FigureText figureText;
    private final Runnable settle;

    /// @param settle ends a gesture of the person
    public AnswerGrid(FigureText figureText, Runnable settle) {
        this.settle = settle;
        this.figureText = figureText;
        getStyleClass().add("answers");
        ColumnConstraints fixed = new ColumnConstraints();
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setFillWidth(true);
        ColumnConstraints number = new ColumnConstraints(26);
        getColumnConstraints().addAll(fixed, fixed, wide, fixed, number);
    }

    /// A question with its slider and its answer in words.
    ///
    /// @param about the question and what it is about, for a screen reader
    ///
    public record Question(AnswerSlider slider, Label value, FigureText figureText, String about) {

        public void show(OptionalDouble points) {
            slider.show(points);
            String said = points.isPresent()
                    ? figureText.formats().count(Math.round(points.getAsDouble()))
                    : figureText.text("scorecard.unanswered");
            value.setText(points.isPresent() ? said : figureText.text("scorecard.unanswered.mark"));
            slider.setAccessibleText(figureText.list(about, said));
        }
    }

    /// Adds a question.
    ///
    /// @param key the message's key, with `.low`, `.high` and `.hint`
    /// @param about what the question is about, for a screen reader
    public Question ask(String key, String about, Consumer<OptionalDouble> answered) {
        AnswerSlider slider = new AnswerSlider(answered, settle);
        Tooltip.install(slider, new WrappingTooltip(figureText.text(key + ".hint")));
        Label value = new Label();
        value.getStyleClass().add("answer-value");
        addRow(getRowCount(), word(key, "answer-question"), word(key + ".low", "answer-end"), slider,
                word(key + ".high", "answer-end"), value);
        return new Question(slider, value, figureText,
                figureText.text("scorecard.question.about", figureText.text(key), about));
    }

    private Label word(String key, String styleClass) {
        Label word = new Label(figureText.text(key));
        word.getStyleClass().add(styleClass);
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }
}
