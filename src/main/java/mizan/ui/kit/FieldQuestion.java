package mizan.ui.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import mizan.text.Paragraph;

/// What is asked about the text of a field, with the answers that would work; takes no room while nothing is asked.
public final class FieldQuestion extends FlowPane {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Paragraph words = new Paragraph();

    /// @param words what the button says
    /// @param take takes the answer over
    public record Answer(String words, Runnable take) {}

    public FieldQuestion() {
        getStyleClass().add("field-question");
        words.setMaxWidth(USE_PREF_SIZE);
        widthProperty().subscribe(width -> words.setMaxWidth(width.doubleValue() > 0 ? getWidth() : USE_PREF_SIZE));
        visible(false);
    }

    /// Takes what it is given: the words have as many lines as it takes.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Asks. The field is marked, and says the question to who cannot see it.
    public void ask(TextInputControl field, String question, List<Answer> answers) {
        words.setWords(question);
        getChildren().setAll(words);
        for (Answer answer : answers) {
            Button button = new Button(answer.words());
            button.getStyleClass().addAll("flat", "accent");
            button.setOnAction(_ -> {
                // First, as the button is gone a moment later and the focus would go anywhere.
                field.requestFocus();
                answer.take().run();
                field.end();
            });
            getChildren().add(button);
        }
        field.pseudoClassStateChanged(INVALID, true);
        field.setAccessibleHelp(question);
        visible(true);
    }

    public void clear(TextInputControl field) {
        field.pseudoClassStateChanged(INVALID, false);
        field.setAccessibleHelp(null);
        visible(false);
    }

    /// The question that is asked; empty text if none is.
    public String asked() {
        return isVisible() ? words.getWords() : "";
    }

    private void visible(boolean asking) {
        Shown.set(asking, this);
    }
}
