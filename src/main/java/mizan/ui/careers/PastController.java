package mizan.ui.careers;

import mizan.ui.pay.ChartWords;
import javafx.scene.layout.VBox;
import mizan.ui.pay.SubjectSheets;
import mizan.ui.kit.Takeable;
import java.util.Optional;
import java.util.List;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import mizan.chart.TrendChart;
import mizan.chart.TrendChart.Break;
import mizan.chart.TrendLine;
import mizan.domain.pay.PayMeasure;
import mizan.query.PayOverTime;
import mizan.text.Paragraph;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Telling;
import mizan.ui.pay.Subject;
import mizan.ui.pay.TrendLines;

/// The card with the occupation's median pay over the years, in the dollars of the newest of them.
public final class PastController extends CareerView {

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private TrendChart chart;
    @FXML
    private Paragraph nothing;
    @FXML
    private Paragraph source;

    public PastController(CareerModel model, Telling telling) {
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
        Career.National national = career.national();
        OptionalInt newest = national.years().stream().mapToInt(PayOverTime.Year::year).max();
        TrendLines lines = new TrendLines(telling, basis(), PayMeasure.MEDIAN, newest, national.prices());
        List<Subject> subjects = List.of(new Subject(career.occupation(),
                Series.of(model, career.occupation().code()), national.pay(), national.years()));
        List<TrendLine> drawn = lines.of(subjects);
        boolean any = drawn.stream().anyMatch(line -> !line.segments().isEmpty());
        String heading = newest.isPresent()
                ? telling.text("careers.past", telling.formats().year(newest.getAsInt()))
                : telling.text("compare.trend");
        title.setWords(heading);
        chart.setVisible(any);
        nothing.setVisible(!any);
        nothing.setWords(any ? "" : telling.text("careers.past.none"));
        chart.show(drawn, List.of(new Break(TrendLines.NEW_CLASSIFICATION, telling.text("compare.trend.break"))),
                telling.formats()::axisPay, telling.formats()::year, year -> lines.year(subjects, year));
        chart.setAccessibleText(
                new ChartWords(telling, basis(), PayMeasure.MEDIAN, telling.text("chart.table.copy")).trend(heading,
                        span(national.years()), drawn));
        source.setWords(telling.text("compare.trend.source", span(national.years())));
    }

    private String span(List<PayOverTime.Year> years) {
        return years.isEmpty()
                ? telling.text("figure.none")
                : telling.formats().period(years.getFirst().year() + "–" + years.getLast().year());
    }

    @Override
    public Optional<Takeable> takeable() {
        return takeable(card, title, career -> new SubjectSheets(telling, basis(),
                List.of(new Subject(career.occupation(), 0, career.national().pay(), career.national().years())),
                source.getWords()).trend(PayMeasure.MEDIAN,
                        career.national().years().stream().mapToInt(PayOverTime.Year::year).max(),
                        career.national().prices()));
    }
}
