package mizan.ui.pay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.layout.VBox;
import mizan.chart.MarkDetail;
import mizan.chart.RangeChart;
import mizan.chart.RangeKey;
import mizan.chart.RangeRow;
import mizan.chart.RangeValues;
import mizan.chart.ReferenceLine;
import mizan.chart.RowPointer;
import mizan.domain.pay.ConfidenceInterval;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.situation.SaidPay;
import mizan.ui.kit.FigureText;

/// What the chart of pay ranges shows of some occupations.
///
/// @param measure which figure stands in words at the end of each row
/// @param myPay the person's own pay in cents on this basis
public record RangeRows(FigureText figureText, PayBasis basis, PayMeasure measure, OptionalLong myPay) {

    /// What the marks of a chart of ranges mean.
    public static RangeKey key(FigureText figureText) {
        RangeKey key = new RangeKey(figureText.text("compare.ranges.key.range"),
                figureText.text("compare.ranges.key.half"), figureText.text("compare.ranges.key.median"),
                figureText.text("compare.ranges.key.mean"));
        key.setAccessibleText(figureText.text("compare.ranges.key"));
        return key;
    }

    /// Puts the key above its chart.
    public static void addKey(VBox card, RangeChart chart, FigureText figureText) {
        card.getChildren().add(card.getChildren().indexOf(chart), key(figureText));
    }

    /// @param period of the subjects' figures, and where they are from, if that needs to be said
    public List<RangeRow> of(List<ComparedOccupation> subjects, String period) {
        StandInWords words = new StandInWords(figureText);
        return subjects.stream().map(subject -> row(subject, period, words.title(subject), List.of())).toList();
    }

    /// The row of one occupation with what is set against it.
    ///
    /// @param label what the row is called
    /// @param pointers drawn where they lie, each with its words
    public RangeRow row(ComparedOccupation subject, String period, String label, List<RowPointer> pointers) {
        return row(subject, period, label, pointers, subject.key() + label);
    }

    public RowPointer offer(SaidPay offer) {
        return pointer("pay.offer.pointer", offer.on(basis));
    }

    /// @param key of the words, which tell the amount
    public RowPointer pointer(String key, long cents) {
        return new RowPointer(cents / 100.0, figureText.text(key, figureText.formats().pay(cents, basis)));
    }

    public Optional<ReferenceLine> line() {
        return myPay.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferenceLine(myPay.getAsLong() / 100.0,
                        figureText.text("compare.my-pay.line", figureText.formats().pay(myPay.getAsLong(), basis))));
    }

    private RangeRow row(ComparedOccupation subject, String period, String label, List<RowPointer> pointers,
            String key) {
        String standsIn = new StandInWords(figureText).line(subject.standIn());
        if (subject.pay().isEmpty()) {
            String missing = figureText.text("compare.not-listed", period);
            return new RangeRow(key, subject.series(),
                    new RangeRow.Words(label, figureText.text("figure.none"), false, "", missing), RangeValues.NONE,
                    false,
                    pointers, new MarkDetail(subject.occupation().title(), List.of(), missing, subject.work()));
        }
        PayDistribution pay = subject.pay().get();
        PayText text = new PayText(figureText, basis);
        Figure shown = pay.pay(measure, basis);
        return new RangeRow(key, subject.series(),
                new RangeRow.Words(label, figureText.pay(shown, basis), shown.derived(),
                        figureText.list(standsIn, band(text, pay)),
                        figureText.text("compare.no-figure", figureText.remark(shown))),
                values(pay, text), openEnded(pay), pointers, detail(subject, pay, text, standsIn, period));
    }

    private RangeValues values(PayDistribution pay, PayText text) {
        Optional<ConfidenceInterval> margin = pay.meanInterval(basis);
        return new RangeValues(text.dollars(pay, PayMeasure.P10), text.dollars(pay, PayMeasure.P25),
                text.dollars(pay, PayMeasure.MEDIAN), text.dollars(pay, PayMeasure.P75),
                text.dollars(pay, PayMeasure.P90), text.dollars(pay, PayMeasure.MEAN),
                margin.map(interval -> interval.low() / 100).orElse(Double.NaN),
                margin.map(interval -> interval.high() / 100).orElse(Double.NaN));
    }

    private String band(PayText text, PayDistribution pay) {
        return myPay.isPresent() ? figureText.text("compare.my-pay.band", text.band(myPay.getAsLong(), pay)) : "";
    }

    private MarkDetail detail(ComparedOccupation subject, PayDistribution pay, PayText text, String standsIn,
            String period) {
        List<MarkDetail.Line> lines = text.lines(pay);
        boolean derived = List.of(PayMeasure.values()).stream().anyMatch(each -> pay.pay(each, basis).derived());
        String title = new StandInWords(figureText).title(subject) + " · " + figureText.unit(basis);
        return new MarkDetail(title, lines,
                figureText.list(standsIn,
                        figureText.text(derived ? "compare.source.derived" : "compare.source.published", period)),
                subject.work());
    }

    private boolean openEnded(PayDistribution pay) {
        return List.of(PayMeasure.values()).stream().anyMatch(each -> pay.pay(each, basis) instanceof AtLeast);
    }
}
