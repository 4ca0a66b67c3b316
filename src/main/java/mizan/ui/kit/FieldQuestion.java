package mizan.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import mizan.text.Paragraph;

/// What is asked about the text of a field, with the answers that would work; takes no room while nothing is asked, unless
/// it keeps the room of a line. Of
/// fields that ask in the same place the one that asked last is heard, and then the one before it.
public final class FieldQuestion extends FlowPane {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Paragraph words = new Paragraph();
    private final SequencedMap<TextInputControl, Asked> open = new LinkedHashMap<>();
    private boolean keepsRoom;

    /// @param words what the button says
    /// @param take takes the answer over
    public record Answer(String words, Runnable take) {}

    private record Asked(String question, List<Answer> answers) {}

    public FieldQuestion() {
        getStyleClass().add("field-question");
        words.setMaxWidth(USE_PREF_SIZE);
        widthProperty().subscribe(width -> words.setMaxWidth(width.doubleValue() > 0 ? getWidth() : USE_PREF_SIZE));
        show();
    }

    /// Keeps the room of a line while nothing is asked, so that nothing below moves once something is.
    public FieldQuestion keepingRoom() {
        keepsRoom = true;
        getStyleClass().add("keeping-room");
        show();
        return this;
    }

    /// Takes what it is given: the words have as many lines as it takes.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Asks. The field is marked, and says the question to who cannot see it.
    public void ask(TextInputControl field, String question, List<Answer> answers) {
        if (Optional.ofNullable(open.get(field)).filter(before -> before.question().equals(question)).isEmpty()) {
            open.remove(field);
        }
        open.put(field, new Asked(question, List.copyOf(answers)));
        field.pseudoClassStateChanged(INVALID, true);
        field.setAccessibleHelp(question);
        show();
    }

    public void clear(TextInputControl field) {
        field.pseudoClassStateChanged(INVALID, false);
        field.setAccessibleHelp(null);
        open.remove(field);
        show();
    }

    private void show() {
        if (open.isEmpty()) {
            getChildren().clear();
        } else {
            TextInputControl field = open.lastEntry().getKey();
            Asked last = open.lastEntry().getValue();
            words.setWords(last.question());
            getChildren().setAll(words);
            last.answers().forEach(answer -> getChildren().add(button(field, answer)));
        }
        setVisible(!open.isEmpty());
        setManaged(keepsRoom || !open.isEmpty());
    }

    private static Button button(TextInputControl field, Answer answer) {
        Button button = new Button(answer.words());
        button.getStyleClass().addAll("flat", "accent");
        button.setOnAction(_ -> {
            // First, as the button is gone a moment later and the focus would go anywhere.
            field.requestFocus();
            answer.take().run();
            field.end();
        });
        return button;
    }

    /// The question that is asked; empty text if none is.
    public String asked() {
        return isVisible() ? words.getWords() : "";
    }
}
