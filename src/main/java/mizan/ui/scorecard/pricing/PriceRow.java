package mizan.ui.scorecard.pricing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.PricedItem;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.pay.PayQuestion;

/// What one item is worth in dollars per hour, in a field where the person may say it themselves.
final class PriceRow extends VBox {

    /// In cents: what is worth less is worth nothing.
    private static final long LEAST = 1;

    private final PricingModel model;
    private final FigureText figureText;
    private final Label title = new Label();
    private final TextField price = new TextField();
    private final OwnText own = new OwnText(price);
    private final FieldQuestion question = new FieldQuestion();
    private final String item;
    private double shown = Double.NaN;

    PriceRow(PricingModel model, FigureText figureText, String item) {
        this.model = model;
        this.figureText = figureText;
        this.item = item;
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        price.getStyleClass().add("price");
        price.setId("price-" + item);
        price.setOnAction(_ -> settle());
        price.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                settle();
            }
        });
        HBox row = new HBox(title, price);
        row.getStyleClass().add("price-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, question);
    }

    void show(String name, PricedItem priced) {
        title.setText(name);
        price.setAccessibleText(figureText.text("scorecard.price.about", name));
        if (priced.centsPerHour() != shown) {
            shown = priced.centsPerHour();
            if (!own.typing()) {
                own.replace(written());
                question.clear(price);
            }
        }
    }

    private String written() {
        return figureText.formats().pay(Math.round(shown), PayBasis.HOURLY);
    }

    /// Only what was changed is taken over: a price as shown is rounded to the cent, the points behind it are not.
    private void settle() {
        if (price.getText().isBlank()) {
            price.setText(written());
        }
        if (price.getText().equals(written())) {
            question.clear(price);
            return;
        }
        PayQuestion asked = new PayQuestion(figureText, PayBasis.HOURLY, LEAST);
        String text = price.getText();
        Optional<String> words = asked.words(text);
        if (words.isEmpty()) {
            question.clear(price);
            asked.read(text).amount().ifPresent(amount -> model.settle(item, amount));
            return;
        }
        List<FieldQuestion.Answer> answers = asked.readings(text).stream()
                .filter(reading -> reading.basis() == PayBasis.HOURLY)
                .map(reading -> new FieldQuestion.Answer(asked.offer(reading), () -> {
                    price.setText(figureText.formats().read(reading.cents(), PayBasis.HOURLY));
                    settle();
                }))
                .toList();
        question.ask(price, words.get(), answers);
    }
}
