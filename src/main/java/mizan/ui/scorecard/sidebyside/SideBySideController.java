package mizan.ui.scorecard.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import mizan.chart.Scales;
import mizan.domain.scorecard.ComparedCriterion;
import mizan.domain.scorecard.Scorecard;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.AnswerGrid;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.Sentences;
import mizan.ui.scorecard.sidebyside.SideBySideModel.Together;

/// Several cards side by side: which is ahead, how surely, and where they differ most.
public final class SideBySideController implements View {

    private final SideBySideModel model;
    private final FigureText figureText;
    private final SideBySideWords words;
    private final Subscriptions subscriptions = new Subscriptions();
    private final AnswerGrid.Question payMatters;
    private final AnswerGrid grid;

    @FXML
    private FlowPane chosen;
    @FXML
    private VBox result;
    @FXML
    private Paragraph few;
    @FXML
    private VBox pair;
    @FXML
    private Scales scales;
    @FXML
    private Paragraph headline;
    @FXML
    private Sentences reasons;
    @FXML
    private VBox payQuestion;
    @FXML
    private VBox card;
    @FXML
    private VBox table;

    public SideBySideController(SideBySideModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.words = new SideBySideWords(figureText);
        this.grid = new AnswerGrid(figureText, model.cards()::settle);
        this.payMatters = grid.ask("scorecard.pay-matters", figureText.text("scorecard.together.pay"),
                points -> model.payPoints().set(points));
    }

    @FXML
    private void initialize() {
        payQuestion.getChildren().add(grid);
        subscriptions.now(() -> scales.setAnimated(Motions.wanted(model.cards().session().settings())),
                model.cards().session().settings().motion());
        subscriptions.now(this::showCards, model.cards().cards());
        subscriptions.now(() -> payMatters.show(model.payPoints().get()), model.payPoints());
        subscriptions.now(this::show, model.together());
    }

    @FXML
    private void back() {
        model.cards().show(ScorecardModel.Page.WEIGH);
    }

    private void showCards() {
        chosen.getChildren().setAll(model.cards().cards().get().stream().map(this::choice).toList());
    }

    private Node choice(Scorecard card) {
        CheckBox box = new CheckBox(words.name(card));
        box.setSelected(model.takesPart(card.id()));
        box.setOnAction(_ -> model.takePart(card.id(), box.isSelected()));
        return box;
    }

    private void show() {
        Optional<Together> together = model.together().get();
        Shown.set(together.isPresent(), result);
        Shown.set(together.isEmpty(), few);
        together.ifPresent(this::show);
    }

    private void show(Together together) {
        headline.setWords(words.headline(together));
        reasons.show(words.reasons(together));
        table.getChildren().setAll(new SideBySideTable(together, words, figureText));
        Shown.set(together.cards().size() == 2, pair);
        weigh(together);
    }

    /// Two cards lie against each other in the two pans: in each, what speaks more for it than for the other.
    private void weigh(Together together) {
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (ComparedCriterion criterion : together.comparison().criteria()) {
            double ahead = criterion.amounts().getFirst() - criterion.amounts().getLast();
            if (ahead != 0) {
                (ahead > 0 ? one : other).add(Math.abs(ahead));
            }
        }
        scales.setNames(words.name(together.cards().getFirst()), words.name(together.cards().getLast()));
        scales.setAccessibleText(figureText.text("scorecard.scales.about", headline.getWords()));
        scales.show(one, other);
    }

    @Override
    public Optional<Exportable> exportable() {
        return Optional.of(new Exportable(card, () -> figureText.text("scorecard.together"),
                () -> model.together().get().map(new SideBySideSheet(figureText, words)::of)));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
