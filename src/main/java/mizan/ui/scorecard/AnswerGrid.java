package mizan.ui.scorecard;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import mizan.ui.kit.Hint;
import mizan.ui.kit.Telling;

/// Questions below each other, each with the words of its two ends, its slider and the answer.
final class AnswerGrid extends GridPane {

    private final Telling telling;
    private final Runnable settle;

    /// @param settle ends a gesture of the person
    AnswerGrid(Telling telling, Runnable settle) {
        this.settle = settle;
        this.telling = telling;
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
    record Question(AnswerSlider slider, Label value, Telling telling, String about) {

        void show(OptionalDouble points) {
            slider.show(points);
            String said = points.isPresent()
                    ? telling.formats().count(Math.round(points.getAsDouble()))
                    : telling.text("scorecard.unanswered");
            value.setText(points.isPresent() ? said : telling.text("scorecard.unanswered.mark"));
            slider.setAccessibleText(telling.list(about, said));
        }
    }

    /// Adds a question.
    ///
    /// @param key the message's key, with `.low`, `.high` and `.hint`
    /// @param about what the question is about, for a screen reader
    Question ask(String key, String about, Consumer<OptionalDouble> answered) {
        AnswerSlider slider = new AnswerSlider(answered, settle);
        Tooltip.install(slider, new Hint(telling.text(key + ".hint")));
        Label value = new Label();
        value.getStyleClass().add("answer-value");
        addRow(getRowCount(), word(key, "answer-question"), word(key + ".low", "answer-end"), slider,
                word(key + ".high", "answer-end"), value);
        return new Question(slider, value, telling, telling.text("scorecard.question.about", telling.text(key), about));
    }

    private Label word(String key, String styleClass) {
        Label word = new Label(telling.text(key));
        word.getStyleClass().add(styleClass);
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }
}
