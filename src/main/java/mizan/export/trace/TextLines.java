package mizan.export.trace;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;

/// The lines of a text where JavaFX has put them.
///
/// @param orientation the direction of what is around it
record TextLines(Text text, NodeOrientation orientation) {

    void draw(Pencil pencil) {
        String all = text.getText();
        if (all == null || all.isBlank() || icon(all)) {
            return;
        }
        double ascent = ascent();
        int from = 0;
        for (String line : all.split("\n", -1)) {
            int to = from + line.length();
            if (!line.isBlank()) {
                Bounds box = Outlines.bounds(Outlines.path(List.of(text.rangeShape(from, to))));
                pencil.words(line, box.getMinX(), box.getMinY() + ascent, box.getWidth(), text.getFont().getSize(),
                        text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold"), text.getFill(),
                        orientation == NodeOrientation.RIGHT_TO_LEFT);
            }
            from = to + 1;
        }
    }

    /// From the top of a line to its baseline.
    private double ascent() {
        Text ruler = new Text("x");
        ruler.setFont(text.getFont());
        return ruler.getBaselineOffset();
    }

    /// Fonts of icons have their pictures where no letters are.
    private static boolean icon(String all) {
        return all.codePoints().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }
}
