package mizan.ui.careers;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayDistribution;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;

/// The four figures that one wants first: pay, jobs, outlook, and what one needs to begin.
public final class KeyFiguresController extends ProfileView {

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

    public KeyFiguresController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        ProfileText text = text();
        OccupationProfile.National national = career.national();
        String may = figureText.may(national.year());
        String period = figureText.period(national.table());
        String listed = national.pay().isPresent() ? "" : figureText.text("compare.not-listed", may);
        payValue.setText(text.median(national.pay()));
        payLabel.setWords(figureText.heading(figureText.text("careers.median", text.unit()), period));
        jobsLabel.setWords(figureText.heading(figureText.text("careers.jobs"), period));
        payNote.setWords(ProfileText.joined(listed,
                national.pay().isPresent() ? figureText.remark(text.medianFigure(national.pay())) : "",
                figureText.text("careers.all-occupations", text.median(national.all()))));
        jobsValue.setText(national.pay().map(pay -> figureText.persons(pay.employment()))
                .orElse(figureText.text("figure.none")));
        jobsNote.setWords(ProfileText.joined(listed,
                national.pay().map(pay -> figureText.remark(pay.employment())).orElse(""),
                share(national.pay(), national.all())));
        showOutlook(career.newestProjection());
    }

    private void showOutlook(Optional<Projection> newest) {
        ProfileText text = text();
        outlookValue.setText(text.change(newest));
        outlookLabel.setText(newest.map(found -> figureText.text("careers.outlook.label", text.cycle(found)))
                .orElse(figureText.text("careers.outlook")));
        outlookNote.setWords(newest.map(found -> figureText.text("careers.outlook.note",
                figureText.formats().signedCount(found.change()), figureText.formats().count(found.openings())))
                .orElse(figureText.text("careers.outlook.none")));
        entryValue.setWords(text.education(newest.flatMap(Projection::education)));
        entryNote.setWords(newest.flatMap(Projection::education).isEmpty()
                ? figureText.text("careers.entry.none")
                : figureText.text("careers.entry.source", text.cycle(newest.get())));
    }

    /// How much of all employment this is: worked out, so it is told as derived.
    private String share(Optional<PayDistribution> own, Optional<PayDistribution> all) {
        if (own.map(PayDistribution::employment).orElse(unknown()) instanceof Amount(long persons, _)
                && all.map(PayDistribution::employment).orElse(unknown()) instanceof Amount(long everybody, _)
                && everybody > 0) {
            double percent = 100.0 * persons / everybody;
            String told = percent < 0.1
                    ? figureText.text("careers.share.less", figureText.formats().percent(0.1))
                    : figureText.formats().percent(percent);
            return figureText.text("careers.share", told);
        }
        return "";
    }

    private static Figure unknown() {
        return Figure.missing(Figure.Reason.NOT_PUBLISHED);
    }
}
