package mizan.ui.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.chart.DotChart;
import mizan.chart.DotRow;
import mizan.chart.MarkDetail;
import mizan.domain.data.ShownYear;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.query.IndustriesOfOccupation.Industry;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Shown;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.PayText;
import mizan.ui.pay.RankWords;

/// The card with the best and least paying industries, and the largest employers.
public final class EmployersController extends ProfileView {

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private DotChart chart;
    @FXML
    private Paragraph nothing;
    @FXML
    private FactGrid largest;
    @FXML
    private Paragraph source;

    public EmployersController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        Motions.follow(subscriptions, model.session().settings(), chart::setAnimated);
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        ShownYear table = career.industries().table();
        IndustryRanks ranks = IndustryRanks.of(career.industries().rows());
        boolean any = !ranks.best().isEmpty();
        Shown.set(any, chart);
        Shown.set(!any, nothing);
        nothing.setWords(figureText.text(career.industries().rows().isEmpty()
                ? "careers.industries.none"
                : "careers.industries.unranked.all"));
        List<DotRow> drawn = rows(ranks, Series.of(model, career.occupation().code()));
        chart.show(drawn, figureText.formats()::axisPay);
        ChartWords words = new ChartWords(figureText, basis(), PayMeasure.MEAN, figureText.text("chart.table.copy"));
        title.show(figureText.heading(figureText.text("careers.industries"), figureText.period(table)),
                words.highest(drawn));
        chart.setAccessibleText(words.dots(figureText.text("careers.industries"), any
                ? figureText.may(table.year())
                : figureText.text("figure.none"), drawn));
        showLargest(ranks.largest());
        source.setWords(career.industries().rows().isEmpty()
                ? ""
                : figureText.text("careers.industries.source",
                        figureText.sourced(figureText.may(table.year()), table),
                        figureText.formats().count(IndustryRanks.SMALL_SAMPLE),
                        figureText.formats().count(ranks.unranked()))
                        + (any ? " " + new RankWords(figureText).rule(ranks.means().values()) : ""));
    }

    private void showLargest(List<Industry> industries) {
        largest.begin(2);
        if (!industries.isEmpty()) {
            largest.heads(figureText.text("careers.industries.largest"), figureText.text("careers.jobs"),
                    figureText.text("careers.mean", text().unit()));
        }
        for (Industry industry : industries) {
            PayDistribution pay = industry.pay();
            largest.row(FactGrid.words(industry.title()),
                    FactGrid.number(figureText.persons(pay.employment()), figureText.remark(pay.employment()),
                            figureText),
                    FactGrid.number(figureText.pay(pay.pay(PayMeasure.MEAN, basis()), basis()),
                            figureText.remark(pay.pay(PayMeasure.MEAN, basis())), figureText));
        }
    }

    private List<DotRow> rows(IndustryRanks ranks, int series) {
        List<DotRow> rows = new ArrayList<>();
        Map<String, Rank> places = ranks.places();
        ranks.best().forEach(industry -> rows.add(row(industry, places, series)));
        if (!ranks.least().isEmpty()) {
            String between = figureText.messages()
                    .counted("careers.industries.between", ranks.between(),
                            figureText.formats().count(ranks.between()));
            rows.add(new DotRow("between", between, List.of(), null, ""));
        }
        ranks.least().forEach(industry -> rows.add(row(industry, places, series)));
        return rows;
    }

    private DotRow row(Industry industry, Map<String, Rank> places, int series) {
        PayText pay = new PayText(figureText, basis());
        MarkDetail detail = new MarkDetail(industry.title(),
                List.of(pay.line(figureText.measure(PayMeasure.MEAN), industry.pay().pay(PayMeasure.MEAN, basis())),
                        new MarkDetail.Line(figureText.text("compare.employment"),
                                figureText.persons(industry.pay().employment()),
                                figureText.remark(industry.pay().employment()))),
                figureText.unit(basis()) + " · "
                        + figureText.text("compare.source.derived", figureText.may(industry.year())));
        Rank place = places.get(industry.naicsCode());
        String label = place == null
                ? industry.title()
                : figureText.text("rank.label", new RankWords(figureText).rank(place), industry.title());
        return new DotRow(industry.naicsCode(), label,
                List.of(new DotRow.Dot(series, pay.dollars(industry.pay(), PayMeasure.MEAN), false, detail)), null, "");
    }

    @Override
    String measured() {
        return figureText.heading(figureText.text("take.measured", figureText.measure(PayMeasure.MEAN),
                figureText.unit(basis())), figureText.text("place.nation"));
    }

    @Override
    public Optional<Exportable> exportable() {
        return exportable(card, title.topic(),
                career -> new ProfileSheets(figureText, basis(), career, source.getWords()).industries());
    }
}
