package mizan.ui.kit;

import javafx.scene.layout.VBox;
import mizan.text.Paragraph;

/// The head of a card with a picture: what the picture finds, as a sentence, and below it what the picture is of: topic,
/// unit, place and year. Where there is nothing to find, the topic alone is the title.
public final class CardTitle extends VBox {

    private static final String BELOW = "below-finding";

    private final Paragraph finding = new Paragraph();
    private final Paragraph topic = new Paragraph();

    public CardTitle() {
        getStyleClass().add("card-title");
        finding.getStyleClass().add("finding-title");
        topic.getStyleClass().add("section-title");
        getChildren().addAll(finding, topic);
        show("", "");
    }

    /// What the picture is of.
    public Paragraph topic() {
        return topic;
    }

    /// @param newTopic with the place and the year of its figures
    /// @param newFinding a sentence with a figure; empty for none
    public void show(String newTopic, String newFinding) {
        topic.setWords(newTopic);
        finding.setWords(newFinding);
        Shown.set(!newFinding.isEmpty(), finding);
        topic.getStyleClass().remove(BELOW);
        if (!newFinding.isEmpty()) {
            topic.getStyleClass().add(BELOW);
        }
    }
}
