package mizan.ui.careers;

import mizan.chart.RangeRow;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.SubjectSheets;
import mizan.ui.kit.Takeable;
import java.util.Optional;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.chart.RangeChart;
import mizan.chart.RangeKey;
import mizan.domain.data.Scope;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayMeasure;
import mizan.text.Paragraph;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Telling;
import mizan.ui.pay.RangeRows;
import mizan.ui.pay.Subject;

/// The card with the range of the occupation's pay, above that of all occupations together.
public final class PayController extends CareerView {

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private RangeChart chart;
    @FXML
    private Paragraph source;

    public PayController(CareerModel model, Telling telling) {
        super(model, telling);
    }

    @FXML
    private void initialize() {
        RangeKey key = new RangeKey(telling.text("compare.ranges.key.range"), telling.text("compare.ranges.key.half"),
                telling.text("compare.ranges.key.median"), telling.text("compare.ranges.key.mean"));
        key.setAccessibleText(telling.text("compare.ranges.key"));
        card.getChildren().add(card.getChildren().indexOf(chart), key);
        subscriptions.now(() -> chart.setAnimated(Motions.wanted(model.session().settings())),
                model.session().settings().motion());
        subscriptions.later(this::showAgain, model.session().myPay());
        subscriptions.later(this::showAgain, model.trayEntries());
        follow();
    }

    private void showAgain() {
        if (model.career().get() instanceof Loadable.Ready<Career>(Career career)) {
            show(career);
        }
    }

    @Override
    void show(Career career) {
        String heading = telling.text("careers.pay", text().unit());
        title.setWords(telling.heading(heading, telling.period(career.national().table())));
        RangeRows rows = new RangeRows(telling, basis(), PayMeasure.MEDIAN, model.session().myPay().getValue());
        Career.National national = career.national();
        List<RangeRow> drawn = rows.of(subjects(career), telling.may(national.year()));
        chart.show(drawn, rows.line(), telling.formats()::axisPay);
        chart.setAccessibleText(
                new ChartWords(telling, basis(), PayMeasure.MEDIAN, telling.text("chart.table.copy"))
                        .ranges(heading, telling.may(national.year()), drawn));
        source.setWords(telling.text("compare.source.place", telling.may(national.year()),
                telling.text("place.nation")));
    }

    private List<Subject> subjects(Career career) {
        int own = Series.of(model, career.occupation().code());
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(career.occupation(), own, career.national().pay(), List.of()));
        if (!career.occupation().code().equals(SocCode.ALL)) {
            Occupation all = new Occupation(SocCode.ALL, OccupationGroup.TOTAL,
                    telling.text("careers.everybody"));
            subjects.add(new Subject(all, Series.EVERYBODY, career.national().all(), List.of()));
        }
        return subjects;
    }

    @Override
    public Optional<Takeable> takeable() {
        return takeable(card, title, career -> new SubjectSheets(telling, basis(), subjects(career),
                source.getWords()).figures(title.getWords(), career.national().year(), Scope.NATIONAL.id()));
    }
}
