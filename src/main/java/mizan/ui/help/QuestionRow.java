package mizan.ui.help;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mizan.text.Paragraph;
import mizan.ui.kit.Shown;
import org.kordamp.ikonli.javafx.FontIcon;

/// One question. A click anywhere on it, or its button, opens the answer below it and closes it again.
final class QuestionRow extends VBox {

    private final FontIcon arrow = new FontIcon();
    private final Button button = new Button("", arrow);
    private final Paragraph answer;
    private final String question;

    QuestionRow(String id, String question, String answer) {
        this.question = question;
        this.answer = new Paragraph(answer);
        setId("question-" + id);
        getStyleClass().add("question");
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setOnAction(_ -> open(!isOpen()));
        Paragraph asked = new Paragraph(question);
        asked.getStyleClass().add("asked");
        HBox.setHgrow(asked, Priority.ALWAYS);
        HBox head = new HBox(button, asked);
        head.getStyleClass().add("question-head");
        head.setOnMouseClicked(_ -> {
            button.requestFocus();
            open(!isOpen());
        });
        this.answer.getStyleClass().add("answer");
        getChildren().addAll(head, this.answer);
        open(false);
    }

    Button button() {
        return button;
    }

    boolean isOpen() {
        return answer.isVisible();
    }

    /// What can be focused says the answer too: a screen reader does not come to text that cannot.
    void open(boolean open) {
        Shown.set(open, answer);
        arrow.setIconLiteral(open ? "fth-minus" : "fth-plus");
        button.setAccessibleText(open ? question + "\n" + answer.getWords() : question);
    }
}
