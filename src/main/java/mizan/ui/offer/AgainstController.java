package mizan.ui.offer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Term;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.pay.PayText;
import mizan.ui.session.StateNames;

/// The offer against the present job, another offer or what is published, and what to ask for.
public final class AgainstController implements View {

    private final OfferModel model;
    private final StateNames stateNames;
    private final FigureText figureText;
    private final HonestHourWords words;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean showing;

    @FXML
    private Paragraph againstTitle;
    @FXML
    private ComboBox<Against> againstChoice;
    @FXML
    private Paragraph beside;
    @FXML
    private Paragraph matching;
    @FXML
    private Paragraph inRange;
    @FXML
    private Paragraph nextMark;
    @FXML
    private Paragraph source;

    public AgainstController(OfferModel model, StateNames stateNames, FigureText figureText) {
        this.model = model;
        this.stateNames = stateNames;
        this.figureText = figureText;
        this.words = new HonestHourWords(figureText);
    }

    @FXML
    private void initialize() {
        againstChoice.setConverter(new ChoiceNames<>(this::name));
        againstChoice.setOnAction(_ -> {
            if (!showing && againstChoice.getValue() != null) {
                model.against().set(againstChoice.getValue());
            }
        });
        subscriptions.now(this::show, model.reckoned(), model.facts(), model.against(), stateNames.names());
    }

    private void show() {
        showing = true;
        List<Against> choices = model.choices();
        if (!againstChoice.getItems().equals(choices)) {
            againstChoice.getItems().setAll(choices);
        }
        againstChoice.setValue(model.against().get());
        showing = false;
        Optional<HonestHour> hour = model.reckoned().get().hour();
        Optional<HonestHour> other = model.reckoned().get().beside();
        againstTitle.setWords(hour.flatMap(own -> other.map(each -> finding(own, each)))
                .orElseGet(() -> figureText.text("offer.against")));
        set(beside, hour.isPresent() && other.isEmpty() ? figureText.text("offer.against.unknown."
                + Messages.key(model.against().get().kind())) : other.map(this::besideWords).orElse(""));
        set(matching, hour.isPresent() && other.isPresent() ? matchWords() : "");
        set(inRange, hour.isPresent() ? placeWords() : "");
        set(nextMark, model.next().map(this::nextWords).orElse(""));
        set(source, model.known().filter(facts -> facts.pay().isPresent()).map(facts -> figureText
                .text("offer.against.source", figureText.period(facts.table()), where(facts))).orElse(""));
    }

    private static void set(Paragraph paragraph, String text) {
        paragraph.setWords(text);
        Shown.set(!text.isEmpty(), paragraph);
    }

    private String name(Against against) {
        return words.name(against, model.known());
    }

    private String finding(HonestHour own, HonestHour other) {
        long more = own.perHour().likely() - other.perHour().likely();
        String than = name(model.against().get());
        return more == 0 ? figureText.text("offer.against.same", than)
                : figureText.text(more > 0 ? "offer.against.more" : "offer.against.less",
                        words.hourly(Math.abs(more)), than);
    }

    private String besideWords(HonestHour other) {
        return figureText.text("offer.detail", figureText.text("offer.against.leaves", name(model.against().get()),
                words.yearly(other.left().likely()), words.hourly(other.perHour().likely())), words.open(other))
                .strip();
    }

    private String matchWords() {
        PayBasis basis = model.offer().terms().basis();
        OptionalLong pay = model.matching();
        return pay.isEmpty() ? figureText.text("offer.match.none")
                : figureText.text("offer.match." + Messages.key(basis), words.exact(pay.getAsLong()));
    }

    private String placeWords() {
        return model.known().flatMap(facts -> facts.pay().map(pay -> figureText.text("offer.place", where(facts),
                new PayText(figureText, model.offer().terms().basis()).band(
                        model.offer().terms().span(Term.PAY).orElseThrow().likely(), pay))))
                .orElse("");
    }

    private String nextWords(NextMark found) {
        PayBasis basis = model.offer().terms().basis();
        return figureText.text("offer.next." + Messages.key(basis), figureText.measure(found.measure()),
                words.exact(found.cents()), words.hourly(found.more()));
    }

    private String where(OfferFacts facts) {
        return stateNames.name(facts.inState() ? model.offer().state() : "");
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
