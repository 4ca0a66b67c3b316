package mizan.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// What an option is called. Where the whole has no room, it is shown without the words with which another begins too:
/// cut at its end, it would tell nothing of its own.
final class ChipTitle extends Label {

    private final String whole;
    private final String apart;

    /// @param apart what is shown of the whole where there is little room
    ChipTitle(String whole, String apart) {
        super(whole);
        this.whole = whole;
        this.apart = apart;
    }

    /// Of the whole, whichever is shown: what is shown hangs on it.
    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height) + measured(whole) - measured(getText());
    }

    @Override
    protected void layoutChildren() {
        String fitting = getWidth() < Math.floor(prefWidth(-1)) ? apart : whole;
        if (!fitting.equals(getText())) {
            setText(fitting);
        }
        super.layoutChildren();
    }

    private double measured(String text) {
        Text ruler = new Text(text);
        ruler.setFont(getFont());
        return ruler.getLayoutBounds().getWidth();
    }
}
