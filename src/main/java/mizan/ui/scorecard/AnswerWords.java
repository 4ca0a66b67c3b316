package mizan.ui.scorecard;

import java.util.OptionalDouble;
import mizan.domain.scorecard.Question;
import mizan.domain.scorecard.Turning;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;

/// What an answer is called: a step by its word, a finer value by its number.
public record AnswerWords(FigureText figureText) {

    /// @param points 0 to 100
    public String of(Question question, double points) {
        return Turning.STEPS.contains(points)
                ? figureText.text("scorecard." + Messages.key(question) + ".step." + Math.round(points))
                : figureText.formats().count(Math.round(points));
    }

    public String of(Question question, OptionalDouble points) {
        return points.isPresent() ? of(question, points.getAsDouble()) : figureText.text("scorecard.unanswered");
    }
}
