package mizan.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.chart.RangeChart;
import mizan.chart.RangeRow;
import mizan.domain.pay.PayBasis;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.RangeRows;
import mizan.ui.session.Session;

/// The card with the ranges of pay.
public final class RangesController extends ComparisonView {

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private RangeChart chart;
    @FXML
    private Paragraph source;

    public RangesController(CompareModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        RangeRows.addKey(card, chart, figureText);
        animate(chart);
        follow(model.session().myPay());
    }

    @Override
    void show(PayComparison comparison) {
        Session session = model.session();
        PayBasis basis = session.basis().get();
        RangeRows rows = new RangeRows(figureText, basis, session.measure().get(), session.myPay().getValue());
        String heading = figureText.text("compare.ranges", figureText.unit(basis));
        Headings headings = new Headings(figureText, comparison);
        title.show(headings.ofPlace(heading), new Findings(figureText, basis, session.measure().get())
                .first(comparison).map(Findings.Finding::sentence).orElse(""));
        List<RangeRow> drawn = new DrawnRanges(rows, comparison).all(headings.period());
        chart.show(drawn, rows.line(), figureText.formats()::axisPay);
        chart.setAccessibleText(new ChartWords(figureText, basis, session.measure().get(),
                figureText.text("chart.table.below", figureText.text("compare.figures")))
                .ranges(heading, headings.period(), drawn));
        source.setWords(withPrices(figureText.text("compare.source.place",
                figureText.sourced(figureText.period(comparison.table()), comparison.table()),
                figureText.place(comparison.place())),
                comparison));
    }

    @Override
    boolean namesThem() {
        return true;
    }

    @Override
    public Optional<Exportable> exportable() {
        return exportable(card, source, "compare.ranges", Headings::place, ComparisonSheets::figures);
    }
}
