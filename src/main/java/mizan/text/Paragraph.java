package mizan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A label that fills as many lines as its words need. It breaks them itself: where JavaFX 26 breaks a line of Arabic
/// it draws words twice or throws (`PrismTextLayout.computeTrailingSpaceWidth`), as it loses count of the glyphs of a
/// run that it has divided. Lines that are broken already are never divided.
public class Paragraph extends Label {

    private static final int MOST_WIDTHS = 8;

    /// The lines for a width.
    private record Broken(List<String> lines, double height) {}

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final Text ruler = new Text();
    private int mostLines = Integer.MAX_VALUE;
    private int leastLines = 1;
    private final Map<Double, Broken> broken = new HashMap<>();

    public Paragraph() {
        getStyleClass().add("paragraph");
        ruler.fontProperty().bind(fontProperty());
        // As the text of labels is measured; without it each line is a pixel or two short, and the third is cut.
        ruler.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        fontProperty().subscribe(this::forgetLines);
        insetsProperty().subscribe(this::forgetLines);
        lineSpacingProperty().subscribe(this::forgetLines);
        words.subscribe((_, now) -> {
            forgetLines();
            setText(now);
            setAccessibleText(now);
            requestLayout();
        });
    }

    public Paragraph(String words) {
        this();
        setWords(words);
    }

    private void forgetLines() {
        broken.clear();
    }

    /// What it says, without line breaks of its own.
    public String getWords() {
        return words.get();
    }

    public void setWords(String newWords) {
        words.set(newWords);
    }

    /// Ends with an ellipsis in the last of so many lines if there are more words.
    public void setMostLines(int lines) {
        mostLines = lines;
        forgetLines();
    }

    /// As high as so many lines however few words it has, so that nothing moves when it says something else.
    public void setLeastLines(int lines) {
        leastLines = lines;
        forgetLines();
    }

    /// How wide it would be in one line.
    public double widthInOneLine() {
        return Math.ceil(widthOf(words.get())) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthInOneLine();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return broken(width < 0 ? prefWidth(-1) : width).height() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        String inLines = String.join("\n", broken(getWidth()).lines());
        if (!inLines.equals(getText())) {
            setText(inLines);
        }
        super.layoutChildren();
    }

    /// Asked for again and again while panes arrange themselves, for the same few widths; measuring words is dear.
    private Broken broken(double width) {
        Broken known = broken.get(width);
        if (known != null) {
            return known;
        }
        if (broken.size() == MOST_WIDTHS) {
            broken.clear();
        }
        List<String> lines = breakLines(width);
        ruler.setText(String.join("\n", lines) + "\n".repeat(Math.max(0, leastLines - lines.size())));
        ruler.setLineSpacing(getLineSpacing());
        Broken now = new Broken(lines, Math.ceil(ruler.getLayoutBounds().getHeight()));
        broken.put(width, now);
        return now;
    }

    private List<String> breakLines(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        if (words.get().indexOf('\n') < 0 && widthOf(words.get()) <= inside) {
            return List.of(words.get());
        }
        List<String> lines = Lines.of(words.get(), inside, this::widthOf);
        if (lines.size() <= mostLines) {
            return lines;
        }
        // The label's own ellipsis shortens the rest, which stays one line.
        String rest = String.join(" ", lines.subList(mostLines - 1, lines.size()));
        return Stream.concat(lines.stream().limit(mostLines - 1), Stream.of(rest)).toList();
    }

    private double widthOf(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
