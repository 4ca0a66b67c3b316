package mizan.ui.pay;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mizan.chart.DotRow;
import mizan.chart.RangeRow;
import mizan.chart.TrendLine;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.ui.kit.FigureText;

/// What a screen reader says of a chart: its title, what its axes are, its highest and its lowest value, and where the same
/// figures are as a table.
///
/// @param table where that is, as a sentence
public record ChartWords(FigureText figureText, PayBasis basis, PayMeasure measure, String table) {

    /// A value of the chart; it is not a number where there is none.
    private record Mark(String name, double value, String said) {

        boolean drawn() {
            return !Double.isNaN(value);
        }
    }

    /// @param period that the figures are of
    public String ranges(String title, String period, List<RangeRow> rows) {
        return about(title, figureText.text("chart.axes.ranges", figureText.measure(measure), unit(), period),
                rangeMarks(rows));
    }

    private Stream<Mark> rangeMarks(List<RangeRow> rows) {
        return rows.stream().map(row -> new Mark(row.words().label(), value(row), row.words().value()));
    }

    /// The highest of all dots, as a sentence; empty if there is none.
    public String highest(List<DotRow> rows) {
        return marks(rows).filter(Mark::drawn)
                .max(Comparator.comparingDouble(Mark::value))
                .map(mark -> figureText.text("chart.highest", mark.name(), mark.said()))
                .orElse("");
    }

    /// @param period that the figures are of
    public String dots(String title, String period, List<DotRow> rows) {
        return about(title, figureText.text("chart.axes.dots", figureText.measure(measure), unit(), period),
                marks(rows));
    }

    private Stream<Mark> marks(List<DotRow> rows) {
        return rows.stream()
                .flatMap(row -> row.dots().stream())
                .map(dot -> new Mark(dot.detail().title(), dot.value(), Double.isNaN(dot.value())
                        ? ""
                        : figureText.formats().pay(Math.round(dot.value() * 100), basis)));
    }

    public String trend(String title, String years, List<TrendLine> lines) {
        return about(title, figureText.text("chart.axes.trend", figureText.measure(measure), unit(), years),
                lines.stream()
                        .flatMap(line -> line.segments().stream().flatMap(segment -> segment.points().stream()).map(
                                point -> new Mark(figureText.text("chart.in-year", line.label(),
                                        figureText.formats().year(point.year())), point.value(), point.text()))));
    }

    private double value(RangeRow row) {
        return measure == PayMeasure.MEAN ? row.values().mean() : row.values().median();
    }

    private String unit() {
        return figureText.unit(basis);
    }

    /// The highest and the lowest of all rows, as sentences; empty where fewer than two rows have a figure.
    public String extremes(List<RangeRow> rows) {
        List<Mark> drawn = drawn(rangeMarks(rows));
        return drawn.size() < 2 ? "" : extremesOf(drawn);
    }

    private String about(String title, String axes, Stream<Mark> marks) {
        List<Mark> drawn = drawn(marks);
        return figureText.text("chart.about", title, axes,
                drawn.isEmpty() ? figureText.text("chart.empty") : extremesOf(drawn), table);
    }

    /// The lowest first.
    private static List<Mark> drawn(Stream<Mark> marks) {
        return marks.filter(Mark::drawn).sorted(Comparator.comparingDouble(Mark::value)).toList();
    }

    private String extremesOf(List<Mark> drawn) {
        Mark lowest = drawn.getFirst();
        Mark highest = drawn.getLast();
        return drawn.size() == 1
                ? figureText.text("chart.only", highest.name(), highest.said())
                : figureText.text("chart.extremes", highest.name(), highest.said(), lowest.name(), lowest.said());
    }
}
