package mizan.ui.careers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.chart.TrendChart;
import mizan.chart.TrendChart.Break;
import mizan.chart.TrendLine;
import mizan.domain.data.Scope;
import mizan.domain.data.Scope;
import mizan.domain.pay.PayMeasure;
import mizan.query.PayOverTime;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.OwnFiles;
import mizan.ui.pay.PaySheets;
import mizan.ui.pay.TrendLines;

/// The card with the occupation's median pay over the years, in the dollars of the newest of them.
public final class PastController extends ProfileView {

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private TrendChart chart;
    @FXML
    private Paragraph nothing;
    @FXML
    private Paragraph source;

    public PastController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        Motions.follow(subscriptions, model.session().settings(), chart::setAnimated);
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        OccupationProfile.National national = career.national();
        OptionalInt newest = national.years().stream().mapToInt(PayOverTime.Year::year).max();
        TrendLines lines = new TrendLines(figureText, basis(), PayMeasure.MEDIAN, newest, national.prices());
        List<ComparedOccupation> subjects = List.of(new ComparedOccupation(career.occupation(),
                Series.of(model, career.occupation().code()), national.pay(), national.years()));
        List<TrendLine> drawn = lines.of(subjects);
        boolean any = drawn.stream().anyMatch(line -> !line.segments().isEmpty());
        String heading = newest.isPresent()
                ? figureText.text("careers.past", figureText.formats().year(newest.getAsInt()))
                : figureText.text("compare.trend");
        title.show(heading, lines.finding(subjects));
        chart.setVisible(any);
        nothing.setVisible(!any);
        nothing.setWords(any ? "" : figureText.text("careers.past.none"));
        chart.show(drawn, List.of(new Break(TrendLines.NEW_CLASSIFICATION, figureText.text("compare.trend.break"))),
                figureText.formats()::axisPay, figureText.formats()::year, year -> lines.year(subjects, year));
        chart.setAccessibleText(
                new ChartWords(figureText, basis(), PayMeasure.MEDIAN, figureText.text("chart.table.copy")).trend(
                        heading,
                        span(national.years()), drawn));
        source.setWords(new OwnFiles(figureText, model.session().years().get()).after(
                figureText.text("compare.trend.source", span(national.years())), Scope.NATIONAL,
                national.years().stream().mapToInt(PayOverTime.Year::year)));
    }

    private String span(List<PayOverTime.Year> years) {
        return years.isEmpty()
                ? figureText.text("figure.none")
                : figureText.formats().period(years.getFirst().year() + "–" + years.getLast().year());
    }

    @Override
    String measured() {
        return figureText.heading(figureText.text("take.measured", figureText.measure(PayMeasure.MEDIAN),
                figureText.unit(basis())), figureText.text("place.nation"));
    }

    @Override
    public Optional<Exportable> exportable() {
        return exportable(card, title.topic(), career -> new PaySheets(figureText, basis(),
                List.of(new ComparedOccupation(career.occupation(), 0, career.national().pay(),
                        career.national().years())),
                source.getWords()).trend(figureText.text("compare.trend"), PayMeasure.MEDIAN,
                        career.national().years().stream().mapToInt(PayOverTime.Year::year).max(),
                        career.national().prices(), Scope.NATIONAL.id()));
    }
}
