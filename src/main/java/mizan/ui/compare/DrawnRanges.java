package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import mizan.chart.RangeRow;
import mizan.chart.RowPointer;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.RangeRows;
import mizan.ui.pay.StandInWords;

/// The rows of the chart of pay ranges: the occupations in the place that is compared, each with what is offered there, and
/// below it the same occupation where else something is offered for it.
record DrawnRanges(RangeRows rows, PayComparison comparison) {

    /// @param period of the figures in the place that is compared, and where they are from, if that needs to be said
    List<RangeRow> all(String period) {
        List<RangeRow> all = new ArrayList<>();
        for (ComparedOccupation subject : comparison.subjects()) {
            List<ComparedOffer> offers = comparison.offers().stream()
                    .filter(offer -> offer.subject().occupation().equals(subject.occupation())).toList();
            List<RowPointer> here = offers.stream().filter(comparison::here).map(ComparedOffer::pay).map(rows::offer)
                    .toList();
            all.add(rows.row(subject, period, new StandInWords(rows.figureText()).title(subject), here));
            offers.stream().filter(offer -> !comparison.here(offer)).forEach(offer -> all.add(elsewhere(offer)));
        }
        return all;
    }

    /// Says its own place and month, which are not those of the heading.
    private RangeRow elsewhere(ComparedOffer offer) {
        FigureText figureText = rows.figureText();
        String may = figureText.may(offer.table().year());
        return rows.row(offer.subject(), figureText.text("compare.period-in-place", may, figureText.place(offer.of())),
                label(figureText, offer), List.of(rows.offer(offer.pay())));
    }

    /// Of what is offered elsewhere: whose it is, where and when.
    static String label(FigureText figureText, ComparedOffer offer) {
        return figureText.text("compare.offer.row", offer.name(), offer.of().equals(offer.place())
                ? figureText.place(offer.place())
                : figureText.text("stands-in.name", figureText.place(offer.place()), figureText.place(offer.of())),
                figureText.may(offer.table().year()));
    }
}
