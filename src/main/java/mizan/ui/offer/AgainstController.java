package mizan.ui.offer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private Paragraph alone;
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
        List<String> unlike = hour.flatMap(own -> other.map(each -> unlike(own, each))).orElse(List.of());
        againstTitle.setWords(now.more().map(more -> words.difference(more, name(now.against()), unlike.isEmpty()))
                .orElseGet(() -> figureText.text("offer.against")));
        set(alone, String.join(" ", unlike));
        set(beside, hour.isPresent() && other.isEmpty() ? figureText.text("offer.against.unknown."
                + Messages.key(now.against().kind())) : other.map(this::besideWords).orElse(""));
        set(matching, now.more().isEmpty() ? "" : now.matching()
                .map(pay -> words.matching(pay, model.offer().terms().basis()))
                .orElseGet(() -> figureText.text("offer.match.none")));
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

    /// What is counted of one of the two only, in sentences.
    private List<String> unlike(HonestHour own, HonestHour other) {
        String here = words.alone(own, other);
        String there = words.alone(other, own);
        return Stream.of(here.isEmpty() ? "" : figureText.text("offer.against.only-offer", here),
                there.isEmpty() ? ""
                        : figureText.text("offer.against.only-other", there, name(model.reckoned().get().against())))
                .filter(text -> !text.isEmpty()).toList();
    }

    private String besideWords(HonestHour other) {
        return figureText
                .text("offer.detail", figureText.text("offer.against.leaves", name(model.reckoned().get().against()),
                        words.yearly(other.left().likely()), words.hourly(other.perHour().likely())), words.open(other))
                .strip();
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
