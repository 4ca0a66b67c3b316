package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.i18n.TypedPay;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.pay.PayField;

/// An amount of pay that the person weighs by, with what it is for.
final class AimField extends HBox {

    private final FigureText figureText;
    private final TextField field = new TextField();
    private final OwnText own = new OwnText(field);
    private final Label unit = new Label();
    private final Consumer<Optional<Offer>> typed;
    private final PayField pay;
    private PayBasis basis = PayBasis.HOURLY;
    private Optional<Offer> aim = Optional.empty();
    private PayBasis usual = PayBasis.HOURLY;
    private boolean showing;

    /// @param key of what it is, with a `.prompt`
    /// @param question where the field asks what cannot be meant
    AimField(FigureText figureText, String key, FieldQuestion question, Consumer<Optional<Offer>> typed) {
        this.figureText = figureText;
        this.typed = typed;
        this.pay = new PayField(field, question, figureText, this::choose);
        getStyleClass().add("aim");
        Label name = new Label(figureText.text(key));
        name.setMinWidth(USE_PREF_SIZE);
        unit.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(figureText.text(key));
        field.setPromptText(figureText.text("scorecard.offer.prompt"));
        field.getStyleClass().add("my-pay");
        field.textProperty().subscribe((_, _) -> read());
        field.focusedProperty().subscribe((_, _) -> show(aim, usual));
        getChildren().addAll(name, field, unit);
    }

    TextField field() {
        return field;
    }

    private void choose(PayBasis meant) {
        basis = meant;
        read();
    }

    private void read() {
        unit.setText(figureText.unit(basis));
        if (!showing) {
            OptionalLong cents = TypedPay.of(field.getText(), basis).amount();
            typed.accept(cents.isPresent() ? Optional.of(new Offer(cents.getAsLong(), basis)) : Optional.empty());
            pay.show(basis);
        }
    }

    /// Left alone while it says the same, or is asked about, so that it is not rewritten under the person's fingers.
    ///
    /// @param usual the basis of what is not said yet
    void show(Optional<Offer> aim, PayBasis usual) {
        this.aim = aim;
        this.usual = usual;
        showing = true;
        TypedPay now = TypedPay.of(field.getText(), basis);
        basis = aim.map(Offer::basis).orElse(field.getText().isEmpty() ? usual : basis);
        boolean same = aim.map(offer -> now.readings().equals(List.of(offer.cents())))
                .orElse(now.amount().isEmpty());
        if (!same) {
            own.write(aim.map(offer -> figureText.formats().typed(offer.cents(), offer.basis())).orElse(""));
        }
        unit.setText(figureText.unit(basis));
        pay.show(basis);
        showing = false;
    }
}
