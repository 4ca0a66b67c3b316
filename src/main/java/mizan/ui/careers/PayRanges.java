package mizan.ui.careers;

import java.util.Collection;
import java.util.List;
import javafx.scene.control.Labeled;
import mizan.chart.RangeBar;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.ui.kit.FigureText;
import org.jspecify.annotations.Nullable;

/// How far pay spreads, as a bar in each row of a list, all on one scale.
///
/// @param most where the scale ends, in cents
record PayRanges(FigureText figureText, PayBasis basis, long most) {

    private static final double ALL_BUT_A_FEW = 0.95;
    private static final List<PayMeasure> FIVE = List.of(PayMeasure.P10, PayMeasure.P25, PayMeasure.MEDIAN,
            PayMeasure.P75, PayMeasure.P90);

    /// On a scale, in tens of dollars or of thousands, that ends where the highest pay of all but a few lies: to its end a
    /// few would leave the others no room.
    static PayRanges of(Collection<PayDistribution> all, FigureText figureText, PayBasis basis) {
        double step = basis == PayBasis.HOURLY ? 10_00 : 10_000_00;
        double[] highest = all.stream().mapToDouble(pay -> cents(pay.pay(PayMeasure.P90, basis)))
                .filter(value -> !Double.isNaN(value)).sorted().toArray();
        double end = highest.length == 0 ? step : highest[(int) (highest.length * ALL_BUT_A_FEW)];
        return new PayRanges(figureText, basis, (long) (Math.ceil(end / step) * step));
    }

    /// What stands over the bars.
    String head() {
        return figureText.text("careers.range", figureText.formats().axisPay(0),
                figureText.formats().axisPay(most / 100.0));
    }

    /// Shows it in a cell, or nothing where there is none.
    void show(Labeled cell, @Nullable PayDistribution pay, boolean empty) {
        if (pay == null || empty) {
            cell.setGraphic(null);
            cell.setAccessibleText(null);
            return;
        }
        RangeBar bar = cell.getGraphic() instanceof RangeBar before ? before : new RangeBar();
        bar.show(FIVE.stream().mapToDouble(measure -> cents(pay.pay(measure, basis))).toArray(), most);
        bar.prefWidthProperty().bind(cell.widthProperty().subtract(24));
        cell.setGraphic(bar);
        cell.setAccessibleText(figureText.text("careers.range.said",
                figureText.pay(pay.pay(PayMeasure.P10, basis), basis),
                figureText.pay(pay.pay(PayMeasure.P90, basis), basis)));
    }

    private static double cents(Figure figure) {
        return switch (figure) {
            case Amount(long value, _) -> value;
            case AtLeast(long bound, _) -> bound;
            case Missing _ -> Double.NaN;
        };
    }
}
