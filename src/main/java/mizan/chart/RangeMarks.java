package mizan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import mizan.text.Paragraph;

/// The nodes of one row of a range chart, and where they go.
final class RangeMarks {

    private static final double BAR = 14;
    private static final double TICK = 20;
    private static final double CAP = 8;
    private static final double BEFORE_LABEL = 20;
    private static final double BELOW = 20;
    private static final double LINE = 16;
    /// A row has some room below its marks.
    private static final double FIRST_LINE = 12;
    private static final double NEXT_LINE = 22;
    private static final double VALUE_GAP = 6;
    private static final double UP_FOR_EACH_LINE = 3;
    /// What is remarked below the words of pointers stands clear of them.
    private static final double UP_FOR_REMARK = 10;
    private static final double REMARK = 3;
    private static final double BETWEEN_WORDS = 8;
    private static final double FROM_LINE = 4;

    private final RangeRow row;
    private final SeriesMark mark;
    private final Paragraph label;
    private final Label value;
    private final Label remark;
    private final Label missing;
    private final Line range = Chart.styled(new Line(), "range-line");
    private final Line lowCap = Chart.styled(new Line(), "range-line");
    private final Line highCap = Chart.styled(new Line(), "range-line");
    private final Region openEnd = Chart.styled(new Region(), "range-open-end");
    private final Rectangle half = Chart.styled(new Rectangle(), "range-half");
    private final Rectangle edge = Chart.styled(new Rectangle(), "range-edge");
    private final Rectangle median = Chart.styled(new Rectangle(), "range-median");
    private final Line whisker = Chart.styled(new Line(), "mean-whisker");
    private final Region mean = Chart.styled(new Region(), "mean-mark");
    private final List<Pointer> pointers;
    private double across = Double.NaN;

    /// The nodes of one pointer.
    private record Pointer(RowPointer said, Line tick, Region triangle, Label label) {

        static Pointer of(RowPointer said) {
            return new Pointer(said, Chart.styled(new Line(), "pointer-tick"),
                    Chart.styled(new Region(), "pointer-triangle"), Chart.label(said.label(), "pointer-label"));
        }

        /// Where its words have their middle.
        double middle(LinearScale scale, double half, double across) {
            double first = scale.start() + half;
            double middle = Math.clamp(scale.at(said.value()), first, Math.max(first, scale.end() - half));
            double away = half + FROM_LINE;
            if (!(Math.abs(across - middle) < away)) {
                return middle;
            }
            // On that side of the line where they point at something, unless they have no room there.
            boolean before = middle <= across ? across - away >= first : across + away + half > scale.end();
            return before ? across - away : across + away;
        }

        void layout(LinearScale scale, double y, double middle, int line) {
            double x = scale.at(said.value());
            Chart.place(tick, x, y - TICK / 2, x, y + TICK / 2);
            triangle.resizeRelocate(Math.round(x) + 0.5 - 5, y + TICK / 2, 10, 7);
            Chart.place(label, middle, y + BELOW + 6 + line * NEXT_LINE, 0.5);
        }
    }

    RangeMarks(RangeRow row) {
        this.row = row;
        mark = new SeriesMark(row.series());
        label = Chart.rowLabel(row.words().label());
        value = Chart.label(row.words().value(), "row-value");
        if (row.words().derived()) {
            value.getStyleClass().add("derived");
        }
        remark = Chart.label(row.words().remark(), "row-remark");
        pointers = row.pointers().stream().sorted(Comparator.comparingDouble(RowPointer::value)).map(Pointer::of)
                .toList();
        missing = Chart.label(row.values().blank() ? row.words().missing() : "", "row-missing");
        for (Node node : List.of(range, lowCap, highCap, openEnd, half, edge, median)) {
            node.getStyleClass().add(SeriesMark.styleClass(row.series()));
        }
    }

    RangeRow row() {
        return row;
    }

    /// Those that this row shows: most rows have no remark and miss nothing.
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(
                List.of(mark, label, range, lowCap, highCap, half, edge, median, whisker, mean, value));
        if (row.openEnd()) {
            nodes.add(openEnd);
        }
        pointers.forEach(each -> nodes.addAll(List.of(each.tick(), each.triangle(), each.label())));
        Stream.of(remark, missing).filter(said -> !said.getText().isEmpty()).forEach(nodes::add);
        return nodes;
    }

    /// In one line, with the mark.
    double labelWidth() {
        return BEFORE_LABEL + label.widthInOneLine();
    }

    /// @param width of label and mark
    double labelHeight(double width) {
        return label.prefHeight(width - BEFORE_LABEL);
    }

    double valueWidth() {
        return value.prefWidth(-1);
    }

    /// For what is said below the marks: the words of pointers have lines enough for all to lie at the same value.
    double heightBelow() {
        return (row.words().remark().isEmpty() ? 0 : pointers.isEmpty() ? FIRST_LINE : NEXT_LINE)
                + (pointers.isEmpty() ? 0 : FIRST_LINE + NEXT_LINE * (pointers.size() - 1));
    }

    void setMeant(boolean meant) {
        label.pseudoClassStateChanged(RangeChart.MEANT, meant);
        half.pseudoClassStateChanged(RangeChart.MEANT, meant);
    }

    /// @param x of a line that is drawn across the chart, which words go out of the way of; NaN for none
    void keepFrom(double x) {
        across = x;
    }

    /// @param y the middle of the row
    void layout(RangeValues now, LinearScale scale, double labelWidth, double y) {
        Chart.centre(mark, 6, y);
        double height = labelHeight(labelWidth);
        label.resizeRelocate(BEFORE_LABEL, Math.round(y - height / 2), labelWidth - BEFORE_LABEL, height);
        Chart.place(missing, scale.start() + Chart.INSET, y, 0);
        double words = pointers.isEmpty() ? 0 : LINE + NEXT_LINE * (pointers.size() - 1);
        double up = row.words().remark().isEmpty() ? 0 : pointers.isEmpty() ? UP_FOR_EACH_LINE : UP_FOR_REMARK;
        double marksY = y - words / 2 - up;
        Chart.place(remark, scale.start(), pointers.isEmpty() ? y + BELOW : y + BELOW + words / 2 + REMARK, 0);
        layoutPointers(scale, marksY);
        layoutRange(now, scale, marksY);
        Chart.place(value, valueX(scale), marksY, 0);
        layoutMean(now, scale, marksY);
    }

    /// The words of each in the first line in which they are beside those before.
    private void layoutPointers(LinearScale scale, double y) {
        List<Double> ends = new ArrayList<>();
        for (Pointer each : pointers) {
            double half = each.label().prefWidth(-1) / 2;
            double middle = each.middle(scale, half, across);
            int line = 0;
            while (line < ends.size() && middle - half < ends.get(line) + BETWEEN_WORDS) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(0.0);
            }
            ends.set(line, middle + half);
            each.layout(scale, y, middle, line);
        }
    }

    private void layoutRange(RangeValues now, LinearScale scale, double y) {
        double low = now.low();
        double high = now.high();
        boolean drawn = !Double.isNaN(low) && !Double.isNaN(high);
        range.setVisible(drawn && high > low);
        Chart.place(range, scale.at(low), y, scale.at(high), y);
        lowCap.setVisible(drawn && !Double.isNaN(now.p10()));
        Chart.place(lowCap, scale.at(low), y - CAP / 2, scale.at(low), y + CAP / 2);
        highCap.setVisible(drawn && !row.openEnd() && !Double.isNaN(now.p90()));
        Chart.place(highCap, scale.at(high), y - CAP / 2, scale.at(high), y + CAP / 2);
        openEnd.setVisible(drawn);
        openEnd.resizeRelocate(scale.at(high), y - 5, 8, 11);
        half.setVisible(!Double.isNaN(now.p25()) && !Double.isNaN(now.p75()));
        edge.setVisible(half.isVisible());
        half.setX(Math.round(scale.at(now.p25())));
        half.setY(Math.round(y) - BAR / 2);
        half.setWidth(Math.max(0, Math.round(scale.at(now.p75()) - scale.at(now.p25()))));
        half.setHeight(BAR + 1);
        edge.setX(half.getX());
        edge.setY(half.getY());
        edge.setWidth(half.getWidth());
        edge.setHeight(half.getHeight());
        median.setVisible(!Double.isNaN(now.median()));
        median.setX(Math.round(scale.at(now.median())) - 1);
        median.setY(Math.round(y) - TICK / 2);
        median.setWidth(3);
        median.setHeight(TICK + 1);
    }

    /// Beside the last of its marks, where the eye is; without marks at the end of the scale.
    private double valueX(LinearScale scale) {
        double end = openEnd.isVisible() && row.openEnd() ? openEnd.getLayoutX() + openEnd.getWidth()
                : range.isVisible() ? range.getEndX() : median.isVisible() ? median.getX() : scale.end();
        return end + VALUE_GAP;
    }

    private void layoutMean(RangeValues now, LinearScale scale, double y) {
        mean.setVisible(!Double.isNaN(now.mean()));
        double x = scale.at(now.mean());
        mean.resizeRelocate(x - 4.5, Math.round(y) + 0.5 - 4.5, 9, 9);
        whisker.setVisible(mean.isVisible() && !Double.isNaN(now.meanLow()) && !Double.isNaN(now.meanHigh()));
        Chart.place(whisker, scale.at(now.meanLow()), y, scale.at(now.meanHigh()), y);
    }
}
