package mizan.ui.compare;

import mizan.ui.pay.ChartWords;
import java.util.Optional;
import mizan.ui.kit.Takeable;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.chart.RangeChart;
import mizan.chart.RangeKey;
import mizan.domain.pay.PayBasis;
import mizan.text.Paragraph;
import mizan.ui.kit.Telling;
import mizan.ui.pay.RangeRows;
import mizan.ui.session.Session;

/// The card with the ranges of pay.
public final class RangesController extends ComparisonView {

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private RangeChart chart;
    @FXML
    private Paragraph source;

    public RangesController(CompareModel model, Telling telling) {
        super(model, telling);
    }

    @FXML
    private void initialize() {
        RangeKey key = new RangeKey(telling.text("compare.ranges.key.range"), telling.text("compare.ranges.key.half"),
                telling.text("compare.ranges.key.median"), telling.text("compare.ranges.key.mean"));
        key.setAccessibleText(telling.text("compare.ranges.key"));
        card.getChildren().add(card.getChildren().indexOf(chart), key);
        animate(chart);
        follow(model.session().myPay());
    }

    @Override
    void show(Comparison comparison) {
        Session session = model.session();
        PayBasis basis = session.basis().get();
        RangeRows rows = new RangeRows(telling, basis, session.measure().get(), session.myPay().getValue());
        String heading = telling.text("compare.ranges", telling.text("basis.unit." + RangeRows.id(basis)));
        Headings headings = new Headings(telling, comparison);
        title.setWords(headings.ofPlace(heading));
        chart.show(rows.of(comparison.subjects(), headings.period()), rows.line(), telling.formats()::axisPay);
        chart.setAccessibleText(new ChartWords(telling, basis, session.measure().get(),
                telling.text("chart.table.below", telling.text("compare.figures")))
                .ranges(heading, headings.period(), rows.of(comparison.subjects(), headings.period())));
        source.setWords(withPrices(telling.text("compare.source.place", telling.period(comparison.table()),
                comparison.place().wholeCountry() ? telling.text("place.nation") : comparison.place().name()),
                comparison));
    }

    @Override
    public Optional<Takeable> takeable() {
        return takeable(card, source, "compare.ranges", Headings::place, ComparisonSheets::figures);
    }
}
