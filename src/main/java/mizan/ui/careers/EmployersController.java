package mizan.ui.careers;

import mizan.ui.pay.ChartWords;
import mizan.ui.kit.FactGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.chart.Detail;
import mizan.chart.DotChart;
import mizan.chart.DotRow;
import mizan.domain.data.TableYear;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.query.IndustriesOfOccupation.Industry;
import mizan.text.Paragraph;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Takeable;
import mizan.ui.kit.Telling;
import mizan.ui.pay.PayText;
import mizan.ui.pay.RangeRows;
import mizan.ui.pay.RankWords;

/// The card with the best and least paying industries, and the largest employers.
public final class EmployersController extends CareerView {

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private DotChart chart;
    @FXML
    private Paragraph nothing;
    @FXML
    private FactGrid largest;
    @FXML
    private Paragraph source;

    public EmployersController(CareerModel model, Telling telling) {
        super(model, telling);
    }

    @FXML
    private void initialize() {
        subscriptions.now(() -> chart.setAnimated(Motions.wanted(model.session().settings())),
                model.session().settings().motion());
        follow();
    }

    @Override
    void show(Career career) {
        TableYear table = career.industries().table();
        title.setWords(telling.heading(telling.text("careers.industries"), telling.period(table)));
        IndustryRanks ranks = IndustryRanks.of(career.industries().rows());
        boolean any = !ranks.best().isEmpty();
        chart.setVisible(any);
        chart.setManaged(any);
        nothing.setVisible(!any);
        nothing.setManaged(!any);
        nothing.setWords(telling.text(career.industries().rows().isEmpty()
                ? "careers.industries.none"
                : "careers.industries.unranked.all"));
        List<DotRow> drawn = rows(ranks, Series.of(model, career.occupation().code()));
        chart.show(drawn, telling.formats()::axisPay);
        chart.setAccessibleText(
                new ChartWords(telling, basis(), PayMeasure.MEAN, telling.text("chart.table.copy"))
                        .dots(telling.text("careers.industries"), any
                                ? telling.may(table.year())
                                : telling.text("figure.none"), drawn));
        showLargest(ranks.largest());
        source.setWords(career.industries().rows().isEmpty()
                ? ""
                : telling.text("careers.industries.source", telling.may(table.year()),
                        telling.formats().count(IndustryRanks.SMALL_SAMPLE),
                        telling.formats().count(ranks.unranked()))
                        + (any ? " " + new RankWords(telling).rule(ranks.means().values()) : ""));
    }

    private void showLargest(List<Industry> industries) {
        largest.begin(2);
        if (!industries.isEmpty()) {
            largest.heads(telling.text("careers.industries.largest"), telling.text("careers.jobs"),
                    telling.text("careers.mean", text().unit()));
        }
        for (Industry industry : industries) {
            PayDistribution pay = industry.pay();
            largest.row(FactGrid.words(industry.title()),
                    FactGrid.number(telling.persons(pay.employment()), telling.remark(pay.employment()), telling),
                    FactGrid.number(telling.pay(pay.pay(PayMeasure.MEAN, basis()), basis()),
                            telling.remark(pay.pay(PayMeasure.MEAN, basis())), telling));
        }
    }

    private List<DotRow> rows(IndustryRanks ranks, int series) {
        List<DotRow> rows = new ArrayList<>();
        Map<String, Rank> places = ranks.places();
        ranks.best().forEach(industry -> rows.add(row(industry, places, series)));
        if (!ranks.least().isEmpty()) {
            String between = telling.messages()
                    .counted("careers.industries.between", ranks.between(),
                            telling.formats().count(ranks.between()));
            rows.add(new DotRow("between", between, List.of(), null, ""));
        }
        ranks.least().forEach(industry -> rows.add(row(industry, places, series)));
        return rows;
    }

    private DotRow row(Industry industry, Map<String, Rank> places, int series) {
        PayText pay = new PayText(telling, basis());
        Detail detail = new Detail(industry.title(),
                List.of(pay.line(telling.measure(PayMeasure.MEAN), industry.pay().pay(PayMeasure.MEAN, basis())),
                        new Detail.Line(telling.text("compare.employment"),
                                telling.persons(industry.pay().employment()),
                                telling.remark(industry.pay().employment()))),
                telling.text("basis.unit." + RangeRows.id(basis())) + " · "
                        + telling.text("compare.source.derived", telling.may(industry.year())));
        Rank place = places.get(industry.naicsCode());
        String label = place == null
                ? industry.title()
                : telling.text("rank.label", new RankWords(telling).rank(place), industry.title());
        return new DotRow(industry.naicsCode(), label,
                List.of(new DotRow.Dot(series, pay.dollars(industry.pay(), PayMeasure.MEAN), false, detail)), null, "");
    }

    @Override
    public Optional<Takeable> takeable() {
        return takeable(card, title,
                career -> new ProfileSheets(telling, basis(), career, source.getWords()).industries());
    }
}
