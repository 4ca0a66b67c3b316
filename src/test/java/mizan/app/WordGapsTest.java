package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words stay apart at the sizes that are read most: measured in the pixels of drawn lines.
@NullUnmarked
class WordGapsTest extends UiTest {

    private static final String FAMILY = "IBM Plex Sans Arabic";
    private static final List<String> SENTENCES = List.of("Pay includes commissions and production bonuses",
            "what four roles pay in the United States", "An example to begin with");
    /// From this share of the ground's light on a column belongs to a letter.
    private static final double INKED = 0.75;

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 15})
    void aGapBetweenWordsIsWiderThanAnyBetweenLetters(int size) {
        for (String sentence : SENTENCES) {
            List<Integer> gaps = onScreenThread(() -> gaps(sentence, size));
            int words = sentence.split(" ").length - 1;
            List<Integer> widest = gaps.stream().sorted().toList().reversed();
            assertThat(widest.get(words - 1)).as(sentence + ": " + gaps).isGreaterThan(widest.get(words));
            assertThat(widest.get(words - 1)).as(sentence + ": " + gaps).isGreaterThanOrEqualTo(3);
        }
    }

    /// The widths of the columns between letters in which nothing is drawn.
    private static List<Integer> gaps(String sentence, int size) {
        Text text = new Text(sentence);
        text.setFont(Font.font(FAMILY, size));
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        StackPane ground = new StackPane(text);
        new Scene(ground, 600, 40);
        ground.layout();
        WritableImage drawn = ground.snapshot(null, null);
        List<Integer> gaps = new ArrayList<>();
        int empty = 0;
        boolean begun = false;
        for (int x = 0; x < drawn.getWidth(); x++) {
            if (inked(drawn, x)) {
                if (begun && empty > 0) {
                    gaps.add(empty);
                }
                begun = true;
                empty = 0;
            } else {
                empty++;
            }
        }
        return gaps;
    }

    private static boolean inked(WritableImage drawn, int x) {
        for (int y = 0; y < drawn.getHeight(); y++) {
            Color colour = drawn.getPixelReader().getColor(x, y);
            if (colour.getBrightness() < INKED) {
                return true;
            }
        }
        return false;
    }
}
