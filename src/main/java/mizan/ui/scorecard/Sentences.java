package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import mizan.text.Paragraph;

/// Sentences below each other, whose nodes stay while the words change: they change with every answer.
public final class Sentences extends VBox {

    private final List<Paragraph> made = new ArrayList<>();

    public Sentences() {
        getStyleClass().add("reasons");
    }

    public void show(List<String> sentences) {
        while (made.size() < sentences.size()) {
            Paragraph paragraph = new Paragraph();
            paragraph.getStyleClass().add("reason");
            made.add(paragraph);
        }
        for (int i = 0; i < sentences.size(); i++) {
            made.get(i).setWords(sentences.get(i));
        }
        if (getChildren().size() != sentences.size()) {
            getChildren().setAll(made.subList(0, sentences.size()));
        }
    }
}
