package mizan.ui.offer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Term;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.LocalPay;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.pay.OfferWords;
import mizan.ui.pay.PayText;
import mizan.ui.pay.StandInWords;

/// The offer against the present job, another offer or what is published, and what to ask for.
public final class AgainstController implements View {

    private final OfferModel model;
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

    public AgainstController(OfferModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.words = new HonestHourWords(figureText);
    }

    @FXML
    private void initialize() {
        againstChoice.setConverter(new ChoiceNames<>(this::name));
        againstChoice.setOnAction(_ -> {
            if (!showing && againstChoice.getValue() != null) {
                model.hold(againstChoice.getValue());
            }
        });
        subscriptions.now(this::show, model.reckoned());
    }

    private void show() {
        Reckoned now = model.reckoned().get();
        showing = true;
        List<Against> choices = model.choices();
        if (!againstChoice.getItems().equals(choices)) {
            againstChoice.getItems().setAll(choices);
        }
        againstChoice.setValue(now.against());
        showing = false;
        Optional<HonestHour> hour = now.hour();
        Optional<HonestHour> other = now.beside();
        againstTitle.setWords(hour.flatMap(own -> other.map(each -> finding(own, each)))
                .orElseGet(() -> figureText.text("offer.against")));
        set(beside, hour.isPresent() && other.isEmpty() ? figureText.text("offer.against.unknown."
                + Messages.key(now.against().kind())) : other.map(this::besideWords).orElse(""));
        set(matching, hour.isPresent() && other.isPresent() ? matchWords(now.matching()) : "");
        set(inRange, hour.isPresent() ? placeWords(now) : "");
        set(nextMark, now.next().map(this::nextWords).orElse(""));
        set(source, now.facts().flatMap(facts -> facts.pay().map(pay -> source(facts, pay))).orElse(""));
    }

    private static void set(Paragraph paragraph, String text) {
        paragraph.setWords(text);
        Shown.set(!text.isEmpty(), paragraph);
    }

    private String name(Against against) {
        return words.name(against, model.reckoned().get().facts(), model.session().tray()::option);
    }

    private String finding(HonestHour own, HonestHour other) {
        long more = own.perHour().likely() - other.perHour().likely();
        String than = name(model.reckoned().get().against());
        return more == 0 ? figureText.text("offer.against.same", than)
                : figureText.text(more > 0 ? "offer.against.more" : "offer.against.less",
                        words.hourly(Math.abs(more)), than);
    }

    private String besideWords(HonestHour other) {
        return figureText
                .text("offer.detail", figureText.text("offer.against.leaves", name(model.reckoned().get().against()),
                        words.yearly(other.left().likely()), words.hourly(other.perHour().likely())), words.open(other))
                .strip();
    }

    private String matchWords(OptionalLong pay) {
        PayBasis basis = model.offer().terms().basis();
        return pay.isEmpty() ? figureText.text("offer.match.none")
                : figureText.text("offer.match." + Messages.key(basis), words.exact(pay.getAsLong()));
    }

    private String placeWords(Reckoned now) {
        PayBasis basis = model.offer().terms().basis();
        return now.facts().flatMap(OfferFacts::pay).map(found -> figureText.text("offer.place",
                new OfferWords(figureText, basis).name(found.of()), new PayText(figureText, basis).band(
                        model.offer().terms().span(Term.PAY).orElseThrow().likely(), found.pay())))
                .orElse("");
    }

    private String source(OfferFacts facts, LocalPay pay) {
        String source = figureText.text("offer.against.source", figureText.period(facts.table()),
                new OfferWords(figureText, model.offer().terms().basis()).name(pay.of()));
        String standIn = new StandInWords(figureText).line(facts.standIn());
        return standIn.isEmpty() ? source : figureText.text("offer.detail", standIn, source);
    }

    private String nextWords(NextMark found) {
        PayBasis basis = model.offer().terms().basis();
        return figureText.text("offer.next." + Messages.key(basis), figureText.measure(found.measure()),
                words.exact(found.cents()), words.hourly(found.more()));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
