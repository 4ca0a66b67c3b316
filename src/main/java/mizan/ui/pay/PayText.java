package mizan.ui.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.chart.MarkDetail;
import mizan.domain.pay.ConfidenceInterval;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.PercentileBand;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;

/// Puts one distribution of pay into the words and numbers of charts and cards.
public final class PayText {

    private final FigureText figureText;
    private final PayBasis basis;

    public PayText(FigureText figureText, PayBasis basis) {
        this.figureText = figureText;
        this.basis = basis;
    }

    /// Dollars for a chart; NaN if there is no number. A bound counts as the number that it bounds.
    public double dollars(PayDistribution pay, PayMeasure measure) {
        return switch (pay.pay(measure, basis)) {
            case Amount(long cents, _) -> cents / 100.0;
            case AtLeast(long cents, _) -> cents / 100.0;
            case Figure.Missing _ -> Double.NaN;
        };
    }

    /// Every measure with what is particular about it, and how many people it is about.
    public List<MarkDetail.Line> lines(PayDistribution pay) {
        List<MarkDetail.Line> lines = new ArrayList<>();
        for (PayMeasure measure : List.of(PayMeasure.P10, PayMeasure.P25, PayMeasure.MEDIAN, PayMeasure.P75,
                PayMeasure.P90, PayMeasure.MEAN)) {
            lines.add(line(figureText.measure(measure), pay.pay(measure, basis)));
        }
        margin(pay).ifPresent(
                margin -> lines.add(new MarkDetail.Line(figureText.text("compare.mean-margin"), margin, "")));
        Figure employment = pay.employment();
        lines.add(new MarkDetail.Line(figureText.text("compare.employment"), figureText.persons(employment),
                figureText.remark(employment)));
        return lines;
    }

    public MarkDetail.Line line(String label, Figure figure) {
        return new MarkDetail.Line(label, figureText.pay(figure, basis), figureText.remark(figure));
    }

    /// Between which percentiles the person's own pay lies, in words.
    public String band(long cents, PayDistribution pay) {
        PercentileBand band = PercentileBand.of(cents, pay, basis);
        PayMeasure from = band.from();
        PayMeasure below = band.below();
        if (from != null && below != null) {
            return figureText.text("band.between", name(from), name(below));
        }
        if (from != null) {
            return figureText.text("band.above", name(from));
        }
        return below != null ? figureText.text("band.below", name(below)) : figureText.text("band.unknown");
    }

    private Optional<String> margin(PayDistribution pay) {
        return pay.meanInterval(basis).map(interval -> figureText.text("compare.margin", ends(interval)));
    }

    private String[] ends(ConfidenceInterval interval) {
        return new String[]{figureText.formats().pay(Math.round(interval.low()), basis),
                figureText.formats().pay(Math.round(interval.high()), basis)};
    }

    /// “the median”, as it stands within a sentence.
    public String name(PayMeasure percentile) {
        return figureText.text("band.measure." + Messages.key(percentile));
    }
}
