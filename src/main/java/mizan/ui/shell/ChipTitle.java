package mizan.ui.shell;

import java.util.Collection;
import java.util.List;
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

    /// The name without the words with which one of the others begins too.
    static String apart(String name, Collection<String> others) {
        List<String> words = List.of(name.split(" "));
        int same = others.stream().mapToInt(other -> same(words, List.of(other.split(" ")))).max().orElse(0);
        return same == 0 ? name
                : "… " + String.join(" ", words.subList(Math.min(same, words.size() - 1), words.size()));
    }

    private static int same(List<String> words, List<String> others) {
        int same = 0;
        while (same < Math.min(words.size(), others.size()) && words.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
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
