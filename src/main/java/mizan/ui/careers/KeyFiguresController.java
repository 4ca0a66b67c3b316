package mizan.ui.careers;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayDistribution;
import mizan.text.Paragraph;
import mizan.ui.kit.Telling;

/// The four figures that one wants first: pay, jobs, outlook, and what one needs to begin.
public final class KeyFiguresController extends CareerView {

    @FXML
    private Label payValue;
    @FXML
    private Paragraph payLabel;
    @FXML
    private Paragraph payNote;
    @FXML
    private Paragraph jobsLabel;
    @FXML
    private Label jobsValue;
    @FXML
    private Paragraph jobsNote;
    @FXML
    private Label outlookValue;
    @FXML
    private Label outlookLabel;
    @FXML
    private Paragraph outlookNote;
    @FXML
    private Paragraph entryValue;
    @FXML
    private Paragraph entryNote;

    public KeyFiguresController(CareerModel model, Telling telling) {
        super(model, telling);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(Career career) {
        CareerText text = text();
        Career.National national = career.national();
        String may = telling.may(national.year());
        String period = telling.period(national.table());
        String listed = national.pay().isPresent() ? "" : telling.text("compare.not-listed", may);
        payValue.setText(text.median(national.pay()));
        payLabel.setWords(telling.heading(telling.text("careers.median", text.unit()), period));
        jobsLabel.setWords(telling.heading(telling.text("careers.jobs"), period));
        payNote.setWords(CareerText.joined(listed,
                national.pay().isPresent() ? telling.remark(text.medianFigure(national.pay())) : "",
                telling.text("careers.all-occupations", text.median(national.all()))));
        jobsValue.setText(national.pay().map(pay -> telling.persons(pay.employment()))
                .orElse(telling.text("figure.none")));
        jobsNote.setWords(CareerText.joined(listed,
                national.pay().map(pay -> telling.remark(pay.employment())).orElse(""),
                share(national.pay(), national.all())));
        showOutlook(career.newestProjection());
    }

    private void showOutlook(Optional<Projection> newest) {
        CareerText text = text();
        outlookValue.setText(text.change(newest));
        outlookLabel.setText(newest.map(found -> telling.text("careers.outlook.label", text.cycle(found)))
                .orElse(telling.text("careers.outlook")));
        outlookNote.setWords(newest.map(found -> telling.text("careers.outlook.note",
                telling.formats().signedCount(found.change()), telling.formats().count(found.openings())))
                .orElse(telling.text("careers.outlook.none")));
        entryValue.setWords(text.education(newest.flatMap(Projection::education)));
        entryNote.setWords(newest.flatMap(Projection::education).isEmpty()
                ? telling.text("careers.entry.none")
                : telling.text("careers.entry.source", text.cycle(newest.get())));
    }

    /// How much of all employment this is: worked out, so it is told as derived.
    private String share(Optional<PayDistribution> own, Optional<PayDistribution> all) {
        if (own.map(PayDistribution::employment).orElse(unknown()) instanceof Amount(long persons, _)
                && all.map(PayDistribution::employment).orElse(unknown()) instanceof Amount(long everybody, _)
                && everybody > 0) {
            double percent = 100.0 * persons / everybody;
            String told = percent < 0.1
                    ? telling.text("careers.share.less", telling.formats().percent(0.1))
                    : telling.formats().percent(percent);
            return telling.text("careers.share", told);
        }
        return "";
    }

    private static Figure unknown() {
        return Figure.missing(Figure.Reason.NOT_PUBLISHED);
    }
}
