package mizan.app;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import mizan.chart.Chart;
import mizan.text.Paragraph;
import org.jspecify.annotations.NullUnmarked;

/// Headings, the cards that they stand above, and what these say.
@NullUnmarked
final class CardWords {

    private CardWords() {}

    /// Sentences on differences, and on years that they name themselves.
    static boolean compared(String sentence) {
        return Stream.of("higher", "أعلى").anyMatch(sentence::contains)
                || HeadedCards.YEAR.matcher(sentence).find();
    }

    static boolean heads(Node node) {
        boolean ofKeyFigure = node instanceof Paragraph && of(node, "muted")
                && node.getParent().getStyleClass().contains("key-card");
        return ofKeyFigure || of(node, "section-title");
    }

    static Parent card(Node head) {
        return Stream.iterate(head.getParent(), Parent::getParent)
                .filter(node -> of(node, "card") || of(node, "browse") || of(node, "careers-page"))
                .findFirst()
                .orElseThrow();
    }

    static boolean of(Node node, String styleClass) {
        return node.getStyleClass().contains(styleClass);
    }

    /// What it says itself; a chart says its extremes to those who cannot see it.
    static String words(Node node) {
        String text = switch (node) {
            case Paragraph paragraph -> paragraph.getWords();
            case Labeled labeled -> labeled.getText();
            case Text drawn when !(drawn.getParent() instanceof Labeled) -> drawn.getText();
            case Chart chart -> chart.getAccessibleText();
            default -> "";
        };
        return text == null ? "" : plain(text);
    }

    static String plain(String text) {
        return text.replace("\u200E", "");
    }

    static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(CardWords::shown))
                : Stream.of(node);
    }
}
