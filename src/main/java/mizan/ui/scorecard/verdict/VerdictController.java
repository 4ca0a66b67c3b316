package mizan.ui.scorecard.verdict;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.chart.Scales;
import mizan.domain.scorecard.Contribution;
import mizan.domain.scorecard.Verdict;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.Aside;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.Sentences;
import mizan.ui.scorecard.VerdictWords;
import mizan.ui.scorecard.WeighingModel;
import mizan.ui.scorecard.WeighingModel.Drawn;
import mizan.ui.scorecard.WeighingModel.Weighed;

/// The scales, and what they say in words.
public final class VerdictController implements View {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final WeighingModel model;
    private final ScorecardModel cards;
    private final FigureText figureText;
    private final VerdictWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private Scales scales;
    @FXML
    private Paragraph progress;
    @FXML
    private Paragraph headline;
    @FXML
    private VBox said;
    @FXML
    private Button rest;
    @FXML
    private Sentences reasons;

    public VerdictController(WeighingModel model, ScorecardModel cards, FigureText figureText) {
        this.model = model;
        this.cards = cards;
        this.figureText = figureText;
        this.words = new VerdictWords(figureText);
    }

    @FXML
    private void initialize() {
        scales.setNames(figureText.text("scorecard.pros"), figureText.text("scorecard.cons"));
        Motions.follow(subscriptions, cards.session().settings(), scales::setAnimated);
        subscriptions.now(this::weigh, model.weighed());
        subscriptions.now(this::tell, model.drawn());
        subscriptions.now(() -> Shown.set(cards.aside().shown().get() instanceof Aside.Verdict, said),
                cards.aside().shown());
    }

    private void weigh() {
        List<Double> pros = new ArrayList<>();
        List<Double> cons = new ArrayList<>();
        for (Contribution contribution : model.weighed().get().weighing().contributions()) {
            if (contribution.amount() != 0) {
                (contribution.amount() > 0 ? pros : cons).add(Math.abs(contribution.amount()));
            }
        }
        scales.show(pros, cons);
        progress.setWords(words.progress(model.weighed().get()));
        rest.setDisable(!model.weighed().get().open());
        scales.setAccessibleText(figureText.text("scorecard.scales.about",
                words.balance(model.weighed().get().weighing())));
        tell();
    }

    @FXML
    private void putRestAside() {
        cards.edit(card -> card.withAnswers(card.answers().withoutOpen()));
    }

    /// The reasons follow the exact part at once; the headline waits for the draws.
    private void tell() {
        Weighed weighed = model.weighed().get();
        switch (model.drawn().get()) {
            case Loadable.Ready<Drawn>(Drawn drawn) -> show(weighed, drawn);
            case Loadable.Loading<Drawn> _ -> say(figureText.text("state.loading"), List.of());
            case Loadable.Failed<Drawn> _ -> say(figureText.text("state.failed"), List.of());
            case Loadable.Empty<Drawn> _ -> say("", List.of());
        }
    }

    private void show(Weighed weighed, Drawn drawn) {
        headline.pseudoClassStateChanged(NONE, drawn.verdict() instanceof Verdict.None);
        say(words.headline(weighed, drawn.verdict()), words.reasons(weighed, drawn));
    }

    private void say(String head, List<String> sentences) {
        headline.setWords(head);
        reasons.show(sentences);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
