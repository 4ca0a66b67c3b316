package mizan.ui.pay;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mizan.domain.pay.PayBasis;
import mizan.i18n.TypedPay;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;

/// A field for pay that asks, in the sentence beside it, about what cannot be meant.
///
/// What is too little is asked about when the person is done with the field: until then more digits may follow.
public final class PayField {

    private final TextField field;
    private final FieldQuestion question;
    private final FigureText figureText;
    private final Consumer<PayBasis> choose;
    private PayBasis basis = PayBasis.HOURLY;
    private String finished = "";

    /// @param choose told the basis of an amount that was meant for the other one
    public PayField(TextField field, FieldQuestion question, FigureText figureText, Consumer<PayBasis> choose) {
        this.field = field;
        this.question = question;
        this.figureText = figureText;
        this.choose = choose;
        field.focusedProperty().subscribe((_, _) -> done());
        // No action of the field: that would keep Enter from whoever goes on from here.
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                done();
            }
        });
    }

    private void done() {
        finished = field.getText();
        show(basis);
    }

    /// Asks about the text as pay on the basis, or takes the question back.
    public void show(PayBasis now) {
        basis = now;
        PayQuestion asked = PayQuestion.about(figureText, basis);
        String text = field.getText();
        Optional<String> words = asked.words(text);
        boolean typing = field.isFocused() && !text.equals(finished);
        if (words.isEmpty() || (typing && asked.read(text) instanceof TypedPay.TooLittle)) {
            question.clear(field);
            return;
        }
        List<FieldQuestion.Answer> answers = asked.readings(text).stream()
                .map(reading -> new FieldQuestion.Answer(asked.offer(reading), () -> take(reading))).toList();
        question.ask(field, words.get(), answers);
    }

    private void take(PayQuestion.Reading reading) {
        if (reading.basis() != basis) {
            choose.accept(reading.basis());
        }
        field.setText(figureText.formats().typed(reading.cents(), reading.basis()));
    }
}
