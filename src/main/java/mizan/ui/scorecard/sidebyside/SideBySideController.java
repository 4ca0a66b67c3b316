package mizan.ui.scorecard.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import mizan.chart.Scales;
import mizan.domain.scorecard.ComparedCriterion;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Question;
import mizan.domain.scorecard.Scorecard;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FewAtFirst;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.AnswerLine;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.Sentences;
import mizan.ui.scorecard.sidebyside.SideBySideModel.Together;

/// Several cards side by side: which is ahead, how surely, and where they differ most.
public final class SideBySideController implements View {

    private static final int PAGE = 60;
    private static final int MOST_ASKED = 12;

    private final SideBySideModel model;
    private final FigureText figureText;
    private final SideBySideWords words;
    private final Subscriptions subscriptions = new Subscriptions();
    private final AnswerLine payMatters;
    private final FewAtFirst atFirst;

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
    private VBox missing;
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
        this.atFirst = new FewAtFirst(figureText, "scorecard.more-cards", PAGE);
        this.payMatters = new AnswerLine(figureText, new AnswerLine.Asked("scorecard.pay-matters", Question.MATTERS,
                figureText.text("scorecard.together.pay")), points -> model.payPoints().set(points),
                model.cards()::settle);
    }

    @FXML
    private void initialize() {
        payQuestion.getChildren().add(payMatters);
        Motions.follow(subscriptions, model.cards().session().settings(), scales::setAnimated);
        subscriptions.now(this::showCards, model.cards().cards());
        subscriptions.now(() -> payMatters.show(model.payPoints().get()), model.payPoints());
        subscriptions.now(this::show, model.together());
    }

    @FXML
    private void back() {
        model.cards().show(ScorecardModel.Page.WEIGH);
    }

    /// What waits for an answer on one of the cards is asked for there.
    private void ask(Together together) {
        List<Node> asked = new ArrayList<>();
        for (String id : together.comparison().leftOut()) {
            for (Scorecard card : together.cards()) {
                card.answers().item(id).filter(item -> item.relevant() && !item.answered()).ifPresent(_ -> asked.add(
                        question(together, id, card)));
            }
        }
        missing.getChildren().setAll(asked.subList(0, Math.min(MOST_ASKED, asked.size())));
        Shown.set(!asked.isEmpty(), missing);
    }

    private Node question(Together together, String id, Scorecard card) {
        Button answer = new Button(figureText.text("scorecard.together.missing", words.criterion(together, id),
                words.name(card)));
        answer.getStyleClass().addAll("flat", "accent");
        answer.setOnAction(_ -> model.cards().open(card.id()));
        return answer;
    }

    private void showCards() {
        List<Scorecard> all = model.cards().cards().get();
        chosen.getChildren().setAll(atFirst.of(all).stream().map(this::choice).toList());
        atFirst.more(all.size(), this::showCards).ifPresent(chosen.getChildren()::add);
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
        ask(together);
        Shown.set(together.cards().stream().noneMatch(each -> each.answers().item(PayItem.ID).isPresent()),
                payQuestion);
        table.getChildren().setAll(new SideBySideTable(together, words, figureText));
        Shown.set(together.cards().size() == 2, pair);
        weigh(together);
    }

    /// Two cards lie against each other in the two pans: in each, what speaks more for it than for the other.
    private void weigh(Together together) {
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (ComparedCriterion criterion : together.comparison().criteria()) {
            double ahead = of(criterion.amounts().getFirst()) - of(criterion.amounts().getLast());
            if (ahead != 0) {
                (ahead > 0 ? one : other).add(Math.abs(ahead));
            }
        }
        scales.setNames(words.name(together.cards().getFirst()), words.name(together.cards().getLast()));
        scales.setAccessibleText(figureText.text("scorecard.scales.about", headline.getWords()));
        scales.show(one, other);
    }

    /// What a card does not have speaks neither for it nor against it.
    private static double of(double amount) {
        return Double.isNaN(amount) ? 0 : amount;
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
