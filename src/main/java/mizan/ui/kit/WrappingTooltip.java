package mizan.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import mizan.text.Lines;

/// What is said beside a control while the pointer rests on it: in lines that one can read, however long it is. It breaks
/// them itself, as a [mizan.text.Paragraph] does and for the same reason.
public final class WrappingTooltip extends Tooltip {

    /// Of the size of its letters.
    private static final double MOST_WIDTH = 32;

    private String words = "";
    private String inLines = "";

    /// Without words yet, as FXML makes it.
    public WrappingTooltip() {
        this("");
    }

    public WrappingTooltip(String words) {
        super(words);
        // Only then does it know how large its letters are: that follows the interface scale.
        setOnShowing(_ -> breakLines());
    }

    /// Says something beside a control whose words change often, such as a cell: a tooltip is a window of its own, so it is
    /// made when the pointer comes.
    ///
    /// @param words what to say then; empty for nothing
    public static void whenPointedAt(Control control, Supplier<String> words) {
        control.setOnMouseEntered(_ -> {
            String said = words.get();
            control.setTooltip(said.isEmpty() ? null : new WrappingTooltip(said));
        });
    }

    private void breakLines() {
        if (!getText().equals(inLines)) {
            words = getText();
        }
        Text ruler = new Text();
        ruler.setFont(getFont());
        inLines = String.join("\n", Lines.of(words, MOST_WIDTH * getFont().getSize(), text -> {
            ruler.setText(text);
            return ruler.getLayoutBounds().getWidth();
        }));
        setText(inLines);
    }
}
