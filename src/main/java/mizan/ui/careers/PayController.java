package mizan.ui.careers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.chart.RangeChart;
import mizan.chart.RangeRow;
import mizan.domain.data.Scope;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayMeasure;
import mizan.export.Sheet;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.PaySheets;
import mizan.ui.pay.RangeRows;

/// The card with the range of the occupation's pay, above that of all occupations together.
public final class PayController extends ProfileView {

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private RangeChart chart;
    @FXML
    private Paragraph source;

    public PayController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        RangeRows.addKey(card, chart, figureText);
        Motions.follow(subscriptions, model.session().settings(), chart::setAnimated);
        subscriptions.later(this::showAgain, model.session().myPay());
        subscriptions.later(this::showAgain, model.trayEntries());
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        String heading = figureText.text("careers.pay", text().unit());
        RangeRows rows = new RangeRows(figureText, basis(), PayMeasure.MEDIAN, model.session().myPay().getValue());
        OccupationProfile.National national = career.national();
        List<RangeRow> drawn = rows.of(subjects(career), figureText.may(national.year()));
        chart.show(drawn, rows.line(), figureText.formats()::axisPay);
        ChartWords words = new ChartWords(figureText, basis(), PayMeasure.MEDIAN, figureText.text("chart.table.copy"));
        title.show(figureText.heading(heading, figureText.period(national.table())), words.extremes(drawn));
        chart.setAccessibleText(words.ranges(heading, figureText.may(national.year()), drawn));
        source.setWords(figureText.text("compare.source.place",
                figureText.sourced(figureText.may(national.year()), national.table()),
                figureText.text("place.nation")));
    }

    /// Its pay where the person lives, right after that in the whole country.
    private Optional<ComparedOccupation> home(OccupationProfile career) {
        return career.home().map(home -> new ComparedOccupation(
                new Occupation(career.occupation().code(), career.occupation().group(),
                        figureText.text("careers.pay.home", home.place().name())),
                Series.of(model, career.occupation().code()), Optional.of(home.pay()), home.standIn(), List.of(), ""));
    }

    private List<ComparedOccupation> subjects(OccupationProfile career) {
        int own = Series.of(model, career.occupation().code());
        List<ComparedOccupation> subjects = new ArrayList<>();
        subjects.add(new ComparedOccupation(career.occupation(), own, career.national().pay(), List.of()));
        home(career).ifPresent(subjects::add);
        if (!career.occupation().code().equals(SocCode.ALL)) {
            Occupation all = new Occupation(SocCode.ALL, OccupationGroup.TOTAL,
                    figureText.text("careers.everybody"));
            subjects.add(new ComparedOccupation(all, Series.EVERYBODY, career.national().all(), List.of()));
        }
        return subjects;
    }

    @Override
    public Optional<Exportable> exportable() {
        return exportable(card, title.topic(), this::sheet);
    }

    private Sheet sheet(OccupationProfile career) {
        Sheet plain = new PaySheets(figureText, basis(), subjects(career), source.getWords())
                .figures(title.topic().getWords(), career.national().year(), Scope.NATIONAL.id());
        List<String> scopes = new ArrayList<>(Collections.nCopies(plain.rows().size(), plain.scope()));
        career.home().ifPresent(home -> scopes.set(1, home.of().scopeWithCode()));
        return new Sheet(plain.title(), plain.columns(), plain.rows(), plain.year(), plain.scope(), plain.source(),
                scopes);
    }
}
