package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Question;
import mizan.domain.scorecard.Scorecard;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.AnswerLine;

/// Pay as an item, above both columns: between what amounts it is weighed, how much it matters, and to which side the
/// offer tips.
public final class PayItemController implements View {

    private static final double PERCENT = 100;

    private final ItemsModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final AnswerLine matters;

    @FXML
    private FlowPane line;
    @FXML
    private FieldQuestion question;
    @FXML
    private Label says;

    public PayItemController(ItemsModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.matters = new AnswerLine(figureText,
                new AnswerLine.Asked("scorecard.matters", Question.MATTERS, figureText.text("scorecard.pay")),
                points -> model.matters(PayItem.ID, points), model.cards()::settle);
    }

    @FXML
    private void initialize() {
        AimField now = new AimField(figureText, "scorecard.pay.now", question,
                pay -> aims("pay now", aims().withNow(pay)));
        AimField goal = new AimField(figureText, "scorecard.pay.goal", question,
                pay -> aims("pay goal", aims().withGoal(pay)));
        now.field().setId("pay-now");
        goal.field().setId("pay-goal");
        matters.steps().setId("matters-pay");
        line.getChildren().addAll(1, List.of(now, goal, matters));
        subscriptions.now(() -> model.cards().card().get().ifPresent(card -> show(card, now, goal)),
                model.cards().card(), model.cards().person(), model.hereWanted());
    }

    private PayAims aims() {
        return model.cards().person().get().aims();
    }

    private void aims(String gesture, PayAims aims) {
        model.cards().editAll(gesture, all -> all.with(all.person().withAims(aims)));
    }

    private void show(Scorecard card, AimField now, AimField goal) {
        Optional<Offer> offer = card.subject().offer();
        PayBasis usual = offer.map(Offer::basis).orElse(PayBasis.HOURLY);
        now.show(aims().now(), usual);
        goal.show(aims().goal(), usual);
        Optional<Item> item = card.answers().item(PayItem.ID);
        matters.show(item.map(Item::points).orElse(OptionalDouble.empty()));
        matters.showGeneral(item.map(each -> !model.onlyHere(each)).orElse(true));
        says.setText(words(offer, PayItem.value(card, aims())));
    }

    /// To which side it tips and how far, or what is missing.
    private String words(Optional<Offer> offer, OptionalDouble value) {
        if (value.isPresent()) {
            return figureText.text(value.getAsDouble() < 0 ? "scorecard.pay.against" : "scorecard.pay.for",
                    figureText.formats().percent(Math.round(Math.abs(value.getAsDouble()) * PERCENT)));
        }
        if (aims().now().isPresent() && aims().goal().isPresent() && aims().span().isEmpty()) {
            return figureText.text("scorecard.pay.no-span");
        }
        return figureText.text(offer.isEmpty() ? "scorecard.pay.missing.offer"
                : aims().now().isEmpty() ? "scorecard.pay.missing.now" : "scorecard.pay.missing.goal");
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
