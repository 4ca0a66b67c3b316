package mizan.ui.careers;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import mizan.chart.StripChart;
import mizan.domain.evidence.RankedValue;
import mizan.domain.evidence.Reported;
import mizan.domain.occupation.OccupationGroup;
import mizan.query.RequiredEducation.Share;
import mizan.text.Paragraph;
import mizan.ui.kit.CardGrid;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.pay.ReportedStrips;

/// The cards with what people in the occupation report: in what their work differs most from other work, which education
/// it asks for, which values it serves, and how far a language model could speed it up.
public final class WorkLifeController extends ProfileView {

    private static final double HARDLY = 2;
    private static final double LEAST_VALUE = 1;
    private static final double MOST_VALUE = 7;
    private static final double ALL = 100;

    @FXML
    private VBox cards;
    @FXML
    private Paragraph about;
    @FXML
    private Paragraph wished;
    @FXML
    private CardGrid strips;
    @FXML
    private StripChart first;
    @FXML
    private StripChart second;
    @FXML
    private Paragraph stripSource;
    @FXML
    private FactGrid education;
    @FXML
    private Paragraph noEducation;
    @FXML
    private Paragraph educationSource;
    @FXML
    private FactGrid values;
    @FXML
    private Paragraph noValues;
    @FXML
    private Paragraph valueSource;
    @FXML
    private Paragraph exposure;
    @FXML
    private Paragraph exposureAbout;
    @FXML
    private Paragraph exposureSource;

    public WorkLifeController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        subscriptions.later(this::showAgain, model.trayEntries());
        subscriptions.later(this::showAgain, model.careers().wishes());
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        WorkLife work = career.life();
        boolean told = work.asked() || career.occupation().group() == OccupationGroup.DETAILED;
        Shown.set(told, cards);
        say(about, work.asked() ? figureText.text("careers.worklife.about") : figureText.text("evidence.none"));
        say(wished, new WishWords(figureText).said(model.careers().wishes().get(), work.wishes()));
        Shown.set(work.asked(), strips);
        int half = (work.telling().size() + 1) / 2;
        int series = Series.of(model, career.occupation().code());
        showStrips(first, work.telling().subList(0, half), series);
        showStrips(second, work.telling().subList(half, work.telling().size()), series);
        say(stripSource, work.asked()
                ? ProfileText.joined(codes(work.codes()), figureText.text("evidence.source.context"))
                : "");
        showEducation(work.education());
        showValues(work.values());
        showExposure(work);
    }

    private String codes(int codes) {
        return codes > 1 ? figureText.text("evidence.codes", figureText.formats().count(codes)) : "";
    }

    private void showStrips(StripChart chart, List<ReportedStrips.Strip> shown, int series) {
        new ReportedStrips(figureText).show(chart, shown, series);
    }

    private void showEducation(List<Share> shares) {
        education.beginShares(44, 40, 16);
        Shown.set(!shares.isEmpty(), education);
        say(noEducation, shares.isEmpty() ? figureText.text("evidence.none") : "");
        shares.stream().filter(share -> share.percent() > 0).forEach(share -> education.row(
                FactGrid.words(figureText.text("evidence.education." + share.category())), bar(share.percent() / ALL),
                FactGrid.number(figureText.formats().percent(share.percent()))));
        say(educationSource, shares.isEmpty()
                ? ""
                : ProfileText.joined(codes(shares.getFirst().codes()), figureText.text("evidence.education.source",
                        figureText.formats().count(shares.getFirst().n()))));
    }

    private void showValues(List<Reported> shown) {
        values.beginShares(66, 20, 14);
        Shown.set(!shown.isEmpty(), values);
        say(noValues, shown.isEmpty() ? figureText.text("evidence.none") : "");
        for (Reported value : shown) {
            values.row(FactGrid.words(figureText.text("evidence.value." + value.element())),
                    bar((value.place().value() - LEAST_VALUE) / (MOST_VALUE - LEAST_VALUE)),
                    FactGrid.number(figureText.formats().decimal(value.place().value())));
        }
        say(valueSource, shown.isEmpty()
                ? ""
                : ProfileText.joined(figureText.text("evidence.value.scale"),
                        figureText.text("evidence.source.values")));
    }

    private void showExposure(WorkLife work) {
        String told = work.exposure().map(this::exposure).orElse(figureText.text("evidence.ai.unknown"));
        say(exposure, told);
        say(exposureAbout, work.exposure().isPresent() ? figureText.text("evidence.ai.not") : "");
        say(exposureSource, work.exposure().isPresent()
                ? ProfileText.joined(figureText.text("evidence.ai.how"), figureText.text("evidence.ai.source"))
                : "");
    }

    private String exposure(RankedValue place) {
        return place.value() < HARDLY
                ? figureText.text("evidence.ai.none")
                : figureText.text("evidence.ai.share", figureText.formats().percent(Math.round(place.value())));
    }

    private static ProgressBar bar(double share) {
        ProgressBar bar = new ProgressBar(share);
        bar.getStyleClass().add("skill-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        return bar;
    }

    private static void say(Paragraph place, String words) {
        place.setWords(words);
        Shown.set(!words.isEmpty(), place);
    }
}
