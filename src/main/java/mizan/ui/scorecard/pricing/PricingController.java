package mizan.ui.scorecard.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.scorecard.PricedItem;
import mizan.domain.scorecard.Question;
import mizan.domain.scorecard.Scorecard;
import mizan.text.Paragraph;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.AnswerLine;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.pricing.PricingModel.Gap;

/// The items' worth in dollars per hour, beside the real pay gap of two occupations.
public final class PricingController implements View {

    private static final int MOST = 40;

    private final PricingModel model;
    private final FigureText figureText;
    private final ItemTexts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<String, PriceRow> rows = new HashMap<>();
    private final AnswerLine matters;
    private boolean showing;

    @FXML
    private Paragraph title;
    @FXML
    private ComboBox<Optional<SocCode>> other;
    @FXML
    private Paragraph gap;
    @FXML
    private VBox question;
    @FXML
    private Paragraph sentence;
    @FXML
    private VBox prices;
    @FXML
    private Button renew;
    @FXML
    private Paragraph source;

    public PricingController(PricingModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
        this.matters = new AnswerLine(figureText, new AnswerLine.Asked("scorecard.pay-matters", Question.MATTERS,
                figureText.text("scorecard.pricing")), model::matters, model.cards()::settle);
    }

    @FXML
    private void initialize() {
        question.getChildren().add(matters);
        matters.steps().setId("pay-matters");
        other.setConverter(new ChoiceNames<>(code -> code.map(this::title).orElse("")));
        other.setMaxWidth(Double.MAX_VALUE);
        other.setOnAction(_ -> {
            if (!showing) {
                model.choose(other.getValue());
            }
        });
        subscriptions.now(this::show, model.cards().card(), model.cards().person(), model.careers().careers(),
                model.gap());
    }

    @FXML
    private void renewGap() {
        model.renew();
    }

    private void show() {
        showing = true;
        title.setWords(heading());
        List<Optional<SocCode>> codes = model.others().stream().map(Optional::of).toList();
        if (!other.getItems().equals(codes)) {
            other.getItems().setAll(codes);
        }
        other.setValue(model.other().get());
        other.setDisable(codes.isEmpty());
        showing = false;
        Optional<Gap> real = model.gap().get();
        gap.setWords(real.map(this::gapWords).orElseGet(
                () -> figureText.text(model.one().get().isEmpty() ? "scorecard.gap.no-own" : "scorecard.gap.none")));
        question.setDisable(real.isEmpty());
        matters.show(model.points());
        showPrices();
    }

    /// Prices that rest on another gap than that of the tables say so where else the year of the tables stands.
    private String heading() {
        String what = figureText.text("scorecard.pricing");
        return model.asItem() ? what : model.outdated()
                ? figureText.heading(what, figureText.text("scorecard.pricing.outdated"))
                : figureText.heading(what, figureText.period(model.careers().careers().get().table()));
    }

    private void showPrices() {
        List<PricedItem> priced = model.prices().stream().limit(MOST).toList();
        Optional<Scorecard> card = model.cards().card().get();
        List<Node> wanted = priced.stream().map(item -> {
            PriceRow row = rows.computeIfAbsent(item.item(), id -> new PriceRow(model, figureText, id));
            row.show(card.flatMap(each -> each.answers().item(item.item())).map(texts::title).orElse(item.item()),
                    item);
            return (Node) row;
        }).toList();
        if (!prices.getChildren().equals(wanted)) {
            prices.getChildren().setAll(wanted);
        }
        sentence.setWords(priced.isEmpty() ? figureText.text("scorecard.pricing.empty") : dearest(priced.getFirst()));
        Shown.set(!model.asItem(), other, gap, question);
        Shown.set(!model.asItem() && model.outdated(), renew);
        renew.setText(model.gap().get().map(real -> figureText.text("scorecard.gap.renew",
                figureText.formats().pay(real.cents(), PayBasis.HOURLY))).orElse(""));
        source.setWords(model.asItem()
                ? figureText.text("scorecard.pricing.source.item")
                : figureText.text("scorecard.pricing.source", period(), place()));
    }

    private String dearest(PricedItem item) {
        String name = model.cards().card().get().flatMap(card -> card.answers().item(item.item()))
                .map(texts::quoted).orElse(item.item());
        return figureText.text("scorecard.pricing.sentence" + (model.byRealHour() ? ".real-hour" : ""), name,
                figureText.formats().pay(Math.round(item.centsPerHour()), PayBasis.HOURLY));
    }

    private String gapWords(Gap real) {
        return figureText.text("scorecard.gap", real.better().occupation().title(),
                figureText.formats().pay(real.cents(), PayBasis.HOURLY), real.worse().occupation().title(),
                figureText.pay(real.better().hourly(PayMeasure.MEDIAN), PayBasis.HOURLY),
                figureText.pay(real.worse().hourly(PayMeasure.MEDIAN), PayBasis.HOURLY), period());
    }

    private String place() {
        return model.careers().careers().get().place(figureText, model.where(), model.gap().get().flatMap(Gap::place));
    }

    private String period() {
        return figureText.period(model.careers().careers().get().table());
    }

    private String title(SocCode code) {
        return model.careers().careers().get().career(code).map(career -> career.occupation().title())
                .orElseGet(() -> figureText.formats().code(code.text()));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
