package mizan.ui.scorecard;

import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.PricedItem;
import mizan.i18n.TypedPay;
import mizan.ui.kit.Telling;

/// What one item is worth in dollars per hour, in a field where the person may say it themselves.
final class PriceRow extends HBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final PricingModel model;
    private final Telling telling;
    private final Label title = new Label();
    private final TextField price = new TextField();
    private final String item;
    private double shown = Double.NaN;

    PriceRow(PricingModel model, Telling telling, String item) {
        this.model = model;
        this.telling = telling;
        this.item = item;
        getStyleClass().add("price-row");
        setAlignment(Pos.CENTER_LEFT);
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
        getChildren().addAll(title, price);
    }

    void show(String name, PricedItem priced) {
        title.setText(name);
        price.setAccessibleText(telling.text("scorecard.price.about", name));
        if (priced.centsPerHour() != shown) {
            shown = priced.centsPerHour();
            price.setText(written());
            price.pseudoClassStateChanged(INVALID, false);
        }
    }

    private String written() {
        return telling.formats().pay(Math.round(shown), PayBasis.HOURLY);
    }

    /// Only what was changed is taken over: a price as shown is rounded to the cent, the points behind it are not.
    private void settle() {
        if (price.getText().equals(written())) {
            return;
        }
        OptionalLong cents = TypedPay.cents(price.getText());
        price.pseudoClassStateChanged(INVALID, cents.isEmpty());
        cents.ifPresent(amount -> model.settle(item, amount));
    }
}
