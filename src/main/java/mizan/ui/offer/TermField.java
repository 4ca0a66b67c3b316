package mizan.ui.offer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.TermFault;
import mizan.domain.offer.Terms;
import mizan.domain.offer.Unit;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.PayQuestion;

/// One term: its name, a field, on request two more for a low and a high, and the sentence about what cannot be meant.
///
/// While there is such a sentence the offer stays as it was before the person began to type. A low and a high count when
/// the person has left their field, as the first digits of one are no end that is meant.
final class TermField extends VBox {

    private final Term term;
    private final OfferModel model;
    private final FigureText figureText;
    private final HonestHourWords words;
    private final TextField likely = new TextField();
    private final TextField low = new TextField();
    private final TextField high = new TextField();
    private final FieldQuestion question = new FieldQuestion().keepingRoom();
    private final Paragraph name;
    private boolean showing;
    private String finished = "";
    private Optional<Span> settled = Optional.empty();

    /// @param ranged whether it asks for a low and a high too
    TermField(Term term, boolean ranged, OfferModel model, FigureText figureText) {
        this.term = term;
        this.model = model;
        this.figureText = figureText;
        this.words = new HonestHourWords(figureText);
        this.name = new Paragraph(words.name(term));
        getStyleClass().add("term");
        setId("term-" + Messages.key(term));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(name, likely);
        row.getStyleClass().add("term-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        prepare(likely, words.name(term));
        likely.textProperty().subscribe((_, _) -> typed());
        prompt();
        if (ranged) {
            getChildren().add(range());
        }
        getChildren().add(question);
    }

    /// Says what is taken while nothing is typed.
    void prompt() {
        likely.setPromptText(words.taken(model.edited().terms(), term));
    }

    private HBox range() {
        Paragraph from = new Paragraph(figureText.text("offer.low"));
        Paragraph to = new Paragraph(figureText.text("offer.high"));
        HBox.setHgrow(from, Priority.ALWAYS);
        from.setMaxWidth(Double.MAX_VALUE);
        prepare(low, figureText.text("offer.low-of", words.name(term)));
        prepare(high, figureText.text("offer.high-of", words.name(term)));
        HBox row = new HBox(from, low, to, high);
        row.getStyleClass().addAll("term-row", "term-range");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void prepare(TextField field, String said) {
        field.getStyleClass().add("term-field");
        field.setAccessibleText(said);
        field.focusedProperty().subscribe((_, _) -> done());
        field.setOnAction(_ -> done());
    }

    /// Goes to the field, such as to add what was open.
    void focus() {
        likely.requestFocus();
    }

    /// Reads the text again if it was asked about: another term may have changed since.
    void retry() {
        if (!question.asked().isEmpty()) {
            take();
        }
    }

    /// Whether it says another value than is kept, such as after that was said elsewhere, and nobody is typing in it.
    boolean outdated() {
        return !likely.isFocused() && question.asked().isEmpty() && !settled.equals(model.edited().terms().span(term));
    }

    /// Says what the basis is now.
    void renamed() {
        if (term == Term.PAY) {
            name.setWords(figureText.text("offer.term.pay." + Messages.key(model.edited().terms().basis())));
        }
    }

    /// Shows what is kept, unless that is what the fields say already.
    void show() {
        showing = true;
        renamed();
        prompt();
        Optional<Span> span = model.edited().terms().span(term);
        likely.setText(span.filter(each -> !each.inTheMiddle()).map(each -> typed(each.likely())).orElse(""));
        boolean range = span.filter(each -> each.low() != each.high()).isPresent();
        low.setText(range ? typed(span.get().low()) : "");
        high.setText(range ? typed(span.get().high()) : "");
        finished = "";
        settled = span;
        clear();
        showing = false;
    }

    private String typed(long value) {
        return term.unit() == Unit.MONEY ? figureText.formats().typed(value, PayBasis.ANNUAL)
                : figureText.formats().typed(value / Math.pow(10, term.unit().decimals()));
    }

    private void typed() {
        if (!showing) {
            take();
        }
    }

    private void done() {
        finished = text();
        // From one end to the other, or to what is likely, the person is not done.
        if (lacksAnEnd() && Stream.of(likely, low, high).anyMatch(TextField::isFocused)) {
            clear();
        } else if (!showing) {
            take();
            settle();
        }
    }

    private boolean lacksAnEnd() {
        return likely.getText().isBlank() && low.getText().isBlank() != high.getText().isBlank();
    }

    private void clear() {
        List.of(likely, low, high).forEach(question::clear);
    }

    private void settle() {
        if (question.asked().isEmpty()) {
            settled = model.edited().terms().span(term);
        }
    }

    private String text() {
        return likely.getText() + "\n" + low.getText() + "\n" + high.getText();
    }

    /// Reads the text again, such as after another term has changed.
    void take() {
        TermReading read = TermReading.of(term, likely.getText());
        List<TermReading> ends = List.of(TermReading.of(term, low.getText()), TermReading.of(term, high.getText()));
        if (read instanceof TermReading.Blank && ends.stream().allMatch(TermReading.Blank.class::isInstance)) {
            clear();
            if (model.edited().terms().told(term)) {
                leaveOpen();
            }
            return;
        }
        for (TermReading each : List.of(read, ends.getFirst(), ends.getLast())) {
            if (each instanceof TermReading.NoNumber || each instanceof TermReading.NotWhole) {
                ask(each instanceof TermReading.NotWhole ? "offer.ask.whole" : "offer.ask.none");
                return;
            }
            if (each instanceof TermReading.Unclear(List<Long> values)) {
                askWhich(values);
                return;
            }
        }
        if (read instanceof TermReading.Value(long value)) {
            take(new Span(end(ends.getFirst(), value), value, end(ends.getLast(), value)));
        } else if (ends.getFirst() instanceof TermReading.Value(long from)
                && ends.getLast() instanceof TermReading.Value(long to)) {
            take(Span.between(from, to));
        } else {
            refuse(low.getText().isBlank() ? low : high, figureText.text("offer.ask.other-end"), List.of());
        }
    }

    private static long end(TermReading end, long otherwise) {
        return end instanceof TermReading.Value(long value) ? value : otherwise;
    }

    private void leaveOpen() {
        Optional<TermFault> fault = model.edited().terms().faultWithout(term);
        if (fault.isPresent()) {
            refuse(likely, words.fault(fault.get(), model.edited().terms(), term), List.of());
        } else {
            model.change(terms -> terms.without(term));
        }
    }

    private void take(Span span) {
        Optional<TermFault> fault = model.edited().terms().fault(term, span);
        boolean typing = (likely.isFocused() || low.isFocused() || high.isFocused()) && !text().equals(finished);
        if (fault.isEmpty()) {
            clear();
            if (!model.edited().terms().span(term).equals(Optional.of(span))) {
                model.change(terms -> terms.with(term, span));
            }
            prompt();
        } else if (typing && (fault.get() == TermFault.TOO_LITTLE || fault.get() == TermFault.OUT_OF_ORDER)
                && span.low() >= 0) {
            // More digits may follow.
            clear();
        } else {
            refuse(at(fault.get(), span), words.fault(fault.get(), model.edited().terms(), term), others());
        }
    }

    /// The field whose value it is that cannot be meant.
    private TextField at(TermFault fault, Span span) {
        TextField least = low.getText().isBlank() ? likely : low;
        TextField most = high.getText().isBlank() ? likely : high;
        return switch (fault) {
            case TOO_LITTLE -> least;
            case TOO_MUCH -> most;
            case OUT_OF_ORDER -> span.low() > span.likely() ? least : most;
            default -> likely;
        };
    }

    /// Asks about what cannot be meant. What was read of its first digits was not meant either.
    private void refuse(TextField at, String sentence, List<FieldQuestion.Answer> answers) {
        Terms now = model.edited().terms();
        Optional<TermFault> fault = settled.map(span -> now.fault(term, span))
                .orElseGet(() -> now.faultWithout(term));
        if (fault.isEmpty() && !now.span(term).equals(settled)) {
            model.change(terms -> settled.map(span -> terms.with(term, span)).orElseGet(() -> terms.without(term)));
        }
        List.of(likely, low, high).stream().filter(each -> !each.equals(at)).forEach(question::clear);
        question.ask(at, settled.map(span -> figureText.text("offer.ask.still", sentence,
                words.quantity(span.likely(), term.unit()))).orElse(sentence), answers);
    }

    /// Pay that is only plausible on the other basis may have been meant so.
    private List<FieldQuestion.Answer> others() {
        if (term != Term.PAY) {
            return List.of();
        }
        PayQuestion asked = PayQuestion.about(figureText, model.edited().terms().basis());
        return asked.readings(likely.getText()).stream()
                .map(reading -> new FieldQuestion.Answer(asked.offer(reading),
                        () -> model.change(terms -> terms.withPay(reading.basis(), reading.cents()))))
                .toList();
    }

    private void ask(String key) {
        refuse(odd(), figureText.text(key, PayQuestion.shortened(figureText, odd().getText())), List.of());
    }

    /// The field of the three that is asked about.
    private TextField odd() {
        return Stream.of(likely, low, high).filter(field -> !field.getText().isBlank())
                .filter(field -> !(TermReading.of(term, field.getText()) instanceof TermReading.Value))
                .findFirst().orElse(likely);
    }

    private void askWhich(List<Long> values) {
        TextField at = odd();
        List<FieldQuestion.Answer> answers = values.stream()
                .filter(value -> model.edited().terms().fault(term, Span.exactly(value)).isEmpty())
                .map(value -> new FieldQuestion.Answer(
                        figureText.text("offer.ask.reading", words.quantity(value, term.unit())),
                        () -> answer(at, value)))
                .toList();
        refuse(at, figureText.text("pay.ask.unclear", PayQuestion.shortened(figureText, at.getText())), answers);
    }

    private void answer(TextField at, long value) {
        at.setText(typed(value));
        done();
    }
}
