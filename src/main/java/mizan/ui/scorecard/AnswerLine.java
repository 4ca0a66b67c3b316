package mizan.ui.scorecard;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import mizan.domain.scorecard.Question;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;

/// One question with its five steps and the word of the answer, in a line that is as wide whatever is answered.
public final class AnswerLine extends HBox {

    private final FigureText figureText;
    private final AnswerWords words;
    private final Question question;
    private final String about;
    private final AnswerSteps steps;
    private final Label word = new Label();

    /// What is asked.
    ///
    /// @param key of its message, with a `.hint`
    /// @param question whose words the steps have
    /// @param about what it is about, for a screen reader
    public record Asked(String key, Question question, String about) {}

    /// @param answered told each answer of the person, 0 to 100; empty when they take it back
    /// @param settle ends a gesture
    public AnswerLine(FigureText figureText, Asked asked, Consumer<OptionalDouble> answered, Runnable settle) {
        this.figureText = figureText;
        this.words = new AnswerWords(figureText);
        this.question = asked.question();
        this.about = figureText.text("scorecard.question.about", figureText.text(asked.key()), asked.about());
        this.steps = new AnswerSteps(answered, settle);
        Label name = new Label(figureText.text(asked.key()));
        name.getStyleClass().add("answer-question");
        name.setMinWidth(USE_PREF_SIZE);
        word.getStyleClass().add("answer-word");
        word.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("answer-line");
        getChildren().addAll(name, steps, word);
        Tooltip.install(name, new WrappingTooltip(figureText.text(asked.key() + ".hint")));
        steps.onPointed(at -> word.setText(seen(at.isPresent() ? at : steps.value())));
        show(OptionalDouble.empty());
    }

    /// Run after an answer that needs no second look.
    public void whenAnswered(Runnable then) {
        steps.onAnswered(then);
    }

    /// Draws it lighter where it is the person's answer for all cards.
    public void showGeneral(boolean general) {
        steps.showGeneral(general);
    }

    public AnswerSteps steps() {
        return steps;
    }

    public void show(OptionalDouble points) {
        steps.show(points);
        String said = figureText.list(about, words.of(question, points));
        word.setText(seen(points));
        if (!said.equals(steps.getAccessibleText())) {
            steps.setAccessibleText(said);
        }
    }

    private String seen(OptionalDouble points) {
        return points.isPresent() ? words.of(question, points) : figureText.text("scorecard.unanswered.mark");
    }
}
