package mizan.windowcheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Direction marks must leave no ink: some are drawn as a box by this text engine, in some company.
final class Digits {

    /// Less than the ink of a box, more than letters differ by in another place of the pixel grid.
    private static final double OVERLOOKED = 12;

    private final Findings findings;
    private final Set<String> judged = new HashSet<>();

    Digits(Findings findings) {
        this.findings = findings;
    }

    void judge(String where, Node root) {
        Screens.run(() -> Nodes.below(root, Text.class).forEach(text -> judge(where, text)));
    }

    private void judge(String where, Text text) {
        String words = text.getText();
        String bare = words.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (bare.isBlank() || !bare.codePoints().anyMatch(Character::isDigit)
                || !judged.add(words + text.getFont())) {
            return;
        }
        findings.saw("text with digits");
        if (bare.equals(words)) {
            return;
        }
        double more = ink(words, text.getFont()) - ink(bare, text.getFont());
        if (more > OVERLOOKED) {
            findings.fault("digits", where, "\"" + bare + "\" has " + Math.round(more) + " pixels that are no letter");
        }
    }

    /// The sum of what each pixel is darker than the ground, 1 for a black one.
    private static double ink(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        Scene scene = new Scene(new Group(text), Color.WHITE);
        WritableImage image = scene.snapshot(null);
        PixelReader pixels = image.getPixelReader();
        double ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += 1 - pixels.getColor(x, y).getBrightness();
            }
        }
        return ink;
    }

    static final List<String> KINDS = List.of("text with digits");
}
