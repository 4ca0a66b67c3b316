package mizan.ui.pay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import mizan.chart.MarkDetail;
import mizan.chart.TrendLine;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.prices.ConsumerPrices;
import mizan.query.PayOverTime.Year;
import mizan.ui.kit.FigureText;

/// What the chart over the years shows of some occupations.
///
/// @param dollarsOf the year in whose dollars pay is told; empty for each year's own
/// @param prices turn one year's dollars into another's
public record TrendLines(FigureText figureText, PayBasis basis, PayMeasure measure, OptionalInt dollarsOf,
        ConsumerPrices prices) {

    /// The tables of May 2019 were the first in the 2018 classification: nothing is joined across that.
    public static final int NEW_CLASSIFICATION = 2019;

    public List<TrendLine> of(List<ComparedOccupation> subjects) {
        return subjects.stream().map(this::line).toList();
    }

    /// The largest move, by its share, of any of the occupations over the years that are joined up to its newest; empty if
    /// none has two.
    public String finding(List<ComparedOccupation> subjects) {
        return of(subjects).stream()
                .filter(line -> !line.segments().isEmpty() && line.segments().getLast().points().size() > 1)
                .max(Comparator.comparingDouble(line -> Math.abs(Math.log(last(line).value() / first(line).value()))))
                .map(line -> figureText.text("compare.trend.finding", line.label(), first(line).text(),
                        figureText.formats().year(first(line).year()), last(line).text(),
                        figureText.formats().year(last(line).year())))
                .orElse("");
    }

    private static TrendLine.Point first(TrendLine line) {
        return line.segments().getLast().points().getFirst();
    }

    private static TrendLine.Point last(TrendLine line) {
        return line.segments().getLast().points().getLast();
    }

    /// All of the occupations in one year.
    public MarkDetail year(List<ComparedOccupation> subjects, int year) {
        List<MarkDetail.Line> lines = new ArrayList<>();
        for (ComparedOccupation subject : subjects) {
            subject.years().stream().filter(each -> each.year() == year).findFirst().ifPresent(each -> {
                Figure figure = figure(each);
                String note = each.code().equals(subject.occupation().code())
                        ? figureText.remark(each.pay().pay(measure, basis))
                        : figureText.text("compare.trend.code", figureText.formats().code(each.code().text()));
                lines.add(new MarkDetail.Line(subject.occupation().title(), figureText.pay(figure, basis), note));
            });
        }
        String period = figureText.text("compare.trend.title-year", figureText.formats().year(year));
        String title = figureText.measure(measure) + " · " + figureText.unit(basis)
                + " · "
                + period;
        return new MarkDetail(title, lines, dollarsOf.isEmpty()
                ? figureText.text("compare.source.published", period)
                : figureText.text("compare.source.derived", period) + " · "
                        + figureText.text("compare.trend.adjusted", figureText.formats().year(dollarsOf.getAsInt())));
    }

    private TrendLine line(ComparedOccupation subject) {
        List<TrendLine.Segment> segments = new ArrayList<>();
        List<TrendLine.Point> open = new ArrayList<>();
        int lastYear = 0;
        SocCode lastCode = subject.occupation().code();
        for (Year year : subject.years()) {
            if (!(figure(year) instanceof Amount(long cents, _))) {
                continue;
            }
            if (!open.isEmpty() && !joined(lastYear, lastCode, year)) {
                segments.add(new TrendLine.Segment(List.copyOf(open)));
                open.clear();
            }
            open.add(new TrendLine.Point(year.year(), cents / 100.0, figureText.formats().pay(cents, basis), ""));
            lastYear = year.year();
            lastCode = year.code();
        }
        if (!open.isEmpty()) {
            segments.add(new TrendLine.Segment(List.copyOf(open)));
        }
        return new TrendLine(subject.key(), subject.series(), subject.occupation().title(), segments);
    }

    /// Only years that follow each other under the same code of the same classification may be joined.
    private static boolean joined(int lastYear, SocCode lastCode, Year next) {
        return next.year() == lastYear + 1 && next.code().equals(lastCode) && next.year() != NEW_CLASSIFICATION;
    }

    private Figure figure(Year year) {
        Figure figure = year.pay().pay(measure, basis);
        if (dollarsOf.isEmpty()) {
            return figure;
        }
        OptionalDouble factor = prices.factor(year.year(), dollarsOf.getAsInt());
        return factor.isEmpty() ? Figure.missing(Figure.Reason.NOT_PUBLISHED) : figure.scaled(factor.getAsDouble());
    }
}
