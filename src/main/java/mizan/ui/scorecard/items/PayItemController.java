package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Question;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.WeighedPay;
import mizan.domain.situation.Option;
import mizan.text.Paragraph;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.AnswerLine;
import mizan.ui.scorecard.RealHoursModel;
import mizan.ui.session.OfferStop;

/// Pay as an item, above both columns: between what amounts it is weighed, how much it matters, and to which side the
/// offer tips; and whether it is the pay offered, or what is left of it for each real hour.
public final class PayItemController implements View {

    private static final double PERCENT = 100;

    private final ItemsModel model;
    private final RealHoursModel hours;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final AnswerLine matters;

    @FXML
    private FlowPane line;
    @FXML
    private FieldQuestion question;
    @FXML
    private Label says;
    @FXML
    private FlowPane choice;
    @FXML
    private CheckBox realHour;
    @FXML
    private Hyperlink toOffer;
    @FXML
    private Paragraph realHourWords;

    public PayItemController(ItemsModel model, RealHoursModel hours, FigureText figureText) {
        this.model = model;
        this.hours = hours;
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
                model.cards().card(), model.cards().person(), model.hereWanted(), hours.reckoned());
    }

    @FXML
    private void weighRealHour() {
        model.weigh(realHour.isSelected() ? WeighedPay.REAL_HOUR : WeighedPay.OFFERED);
    }

    @FXML
    private void goToOffer() {
        model.cards().card().get().flatMap(this::option).map(OfferStop::of)
                .ifPresent(offer -> model.cards().session().navigation().go(offer.stop()));
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
        matters.show(matters(card));
        matters.showGeneral(item.map(each -> !model.onlyHere(each)).orElse(true));
        says.setText(words(card, PayItem.value(card, aims())));
        boolean real = PayItem.byRealHour(card);
        realHour.setSelected(real);
        // Without an offer there is nothing to choose, and the items need the room.
        Shown.set(real || offer.isPresent(), choice);
        Shown.set(real && option(card).isPresent(), toOffer);
        String sentences = real
                ? String.join(" ", new RealHourWords(figureText).of(hours.reckoned().get(), card.id()))
                : "";
        realHourWords.setWords(sentences);
        Shown.set(!sentences.isEmpty(), realHourWords);
    }

    private Optional<Option> option(Scorecard card) {
        return model.cards().session().tray().weighedBy(card.id());
    }

    /// To which side it tips and how far, or what is missing; nothing while that is reckoned.
    private String words(Scorecard card, OptionalDouble value) {
        if (value.isPresent()) {
            if (PayItem.leftOut(card)) {
                return figureText.text("scorecard.pay.missing.matters");
            }
            return figureText.text(value.getAsDouble() < 0 ? "scorecard.pay.against" : "scorecard.pay.for",
                    figureText.formats().percent(Math.round(Math.abs(value.getAsDouble()) * PERCENT)))
                    + level(card);
        }
        if (PayItem.waits(card, aims())) {
            return "";
        }
        if (aims().now().isPresent() && aims().goal().isPresent() && PayItem.span(card, aims()).isEmpty()) {
            return figureText.text("scorecard.pay.no-span");
        }
        return figureText.text(card.subject().offer().isEmpty() ? "scorecard.pay.missing.offer"
                : aims().now().isEmpty() ? "scorecard.pay.missing.now" : "scorecard.pay.missing.goal");
    }

    private static OptionalDouble matters(Scorecard card) {
        return card.answers().item(PayItem.ID).map(Item::points).orElse(OptionalDouble.empty());
    }

    /// At what pay both sides would weigh the same.
    private String level(Scorecard card) {
        OptionalDouble level = PayItem.level(card, aims());
        if (level.isEmpty()) {
            return "";
        }
        PayBasis basis = card.subject().offer().map(Offer::basis).orElse(PayBasis.HOURLY);
        double perBasis = level.getAsDouble() * (basis == PayBasis.HOURLY ? 1 : PayBasis.HOURS_PER_YEAR);
        return " " + figureText.text("scorecard.pay.level", figureText.formats().pay(Math.round(perBasis), basis));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
