package mizan.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import mizan.chart.DotRow;
import mizan.chart.MarkDetail;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.query.PayByIndustry.Industry;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.PayText;
import mizan.ui.pay.RankWords;

/// What the chart by industry shows of a comparison.
///
/// @param open told the code of an industry that is opened
record IndustryDots(FigureText figureText, PayBasis basis, PayMeasure wanted, IndustryOrder order, String filter,
        Consumer<String> open) {

    /// Fewer people than this make a figure that a few employers can move.
    static final int SMALL_SAMPLE = 100;

    List<DotRow> of(PayComparison comparison) {
        PayText text = new PayText(figureText, basis);
        PayMeasure measure = measure(comparison.industries());
        Comparator<Industry> byPay = Comparator.comparingDouble(industry -> best(industry, text, measure));
        List<Industry> matching = comparison.industries()
                .industries()
                .stream()
                .filter(industry -> industry.title().toLowerCase(Locale.ROOT)
                        .contains(filter.strip().toLowerCase(Locale.ROOT)))
                .filter(industry -> order == IndustryOrder.ALL || !Double.isNaN(best(industry, text, measure)))
                .sorted(order == IndustryOrder.BOTTOM ? byPay : Comparator.comparing(
                        (Industry industry) -> Double.isNaN(best(industry, text, measure)))
                        .thenComparing(byPay.reversed()))
                .toList();
        Map<String, Rank> places = new IndustryPlaces(basis).of(comparison.industries().industries(), measure);
        return matching.stream()
                .limit(order == IndustryOrder.ALL ? Long.MAX_VALUE : IndustryOrder.FEW)
                .map(industry -> row(industry, label(industry, places), comparison, text, measure))
                .toList();
    }

    private String label(Industry industry, Map<String, Rank> places) {
        Rank place = places.get(industry.naicsCode());
        return place == null
                ? industry.title()
                : figureText.text("rank.label", new RankWords(figureText).rank(place), industry.title());
    }

    /// The tables that the program ships have only the mean below the sectors; imported ones have all measures.
    PayMeasure measure(IndustryView view) {
        return view.onlyMean() ? PayMeasure.MEAN : wanted;
    }

    private DotRow row(Industry industry, String label, PayComparison comparison, PayText text, PayMeasure measure) {
        List<DotRow.Dot> dots = new ArrayList<>();
        String missing = "";
        for (ComparedOccupation subject : comparison.subjects()) {
            PayDistribution pay = industry.pay().get(subject.occupation().code());
            if (pay == null) {
                continue;
            }
            double dollars = text.dollars(pay, measure);
            if (Double.isNaN(dollars)) {
                missing = figureText.text("compare.no-figure", figureText.remark(pay.pay(measure, basis)));
            } else {
                dots.add(new DotRow.Dot(subject.series(), dollars, small(pay),
                        detail(industry, subject, pay, comparison, text, measure)));
            }
        }
        return new DotRow(industry.naicsCode(), label, dots,
                industry.dividable() ? () -> open.accept(industry.naicsCode()) : null, missing);
    }

    private MarkDetail detail(Industry industry, ComparedOccupation subject, PayDistribution pay,
            PayComparison comparison, PayText text,
            PayMeasure measure) {
        List<MarkDetail.Line> lines = new ArrayList<>();
        if (!comparison.industries().onlyMean()) {
            lines.addAll(text.lines(pay));
        } else {
            lines.add(text.line(figureText.measure(measure), pay.pay(measure, basis)));
            lines.add(new MarkDetail.Line(figureText.text("compare.employment"), figureText.persons(pay.employment()),
                    figureText.remark(pay.employment())));
        }
        String period = figureText.may(comparison.industries().year());
        String source = figureText.unit(basis) + " · " + figureText.text(
                pay.pay(measure, basis).derived() ? "compare.source.derived" : "compare.source.published", period);
        if (small(pay)) {
            source += " · " + figureText.text("compare.small-sample", figureText.formats().count(SMALL_SAMPLE));
        }
        return new MarkDetail(subject.occupation().title() + " · " + industry.title(), lines, source);
    }

    private static boolean small(PayDistribution pay) {
        return !(pay.employment() instanceof Amount(long persons, _)) || persons < SMALL_SAMPLE;
    }

    private static double best(Industry industry, PayText text, PayMeasure measure) {
        return industry.pay()
                .values()
                .stream()
                .mapToDouble(pay -> text.dollars(pay, measure))
                .filter(dollars -> !Double.isNaN(dollars))
                .max()
                .orElse(Double.NaN);
    }
}
