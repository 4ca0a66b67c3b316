package mizan.ui.kit;

import javafx.scene.control.Tooltip;

/// What is said beside a control while the pointer rests on it: in lines that one can read, however long it is.
public final class WrappingTooltip extends Tooltip {

    /// Of the size of its letters.
    private static final double MOST_WIDTH = 32;

    /// Without words yet, as FXML makes it.
    public WrappingTooltip() {
        this("");
    }

    public WrappingTooltip(String words) {
        super(words);
        setWrapText(true);
        // Only then does it know how large its letters are: that follows the interface scale.
        setOnShowing(_ -> setMaxWidth(MOST_WIDTH * getFont().getSize()));
    }
}
