package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.i18n.TypedPay;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.pay.PayField;
import mizan.ui.place.PlaceField;
import mizan.ui.place.PlaceSearch;
import mizan.ui.scorecard.OccupationFacts.Paid;

/// What the open card is about: its name, and of an offer the occupation, the place and the pay.
public final class SubjectController implements View {

    private final ScorecardModel model;
    private final OccupationFactsModel careers;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final PlaceField place;
    private boolean showing;
    private String shownCard = "";

    @FXML
    private TextField name;
    @FXML
    private ComboBox<Optional<SocCode>> occupation;
    @FXML
    private FlowPane line;
    @FXML
    private TextField pay;
    @FXML
    private FieldQuestion payQuestion;
    @FXML
    private ComboBox<PayBasis> basis;
    @FXML
    private Label published;

    public SubjectController(ScorecardModel model, OccupationFactsModel careers, PlaceSearch places,
            FigureText figureText) {
        this.model = model;
        this.careers = careers;
        this.figureText = figureText;
        this.place = new PlaceField(places, figureText, subscriptions);
    }

    @FXML
    private void initialize() {
        occupation.setConverter(new ChoiceNames<>(code -> code.map(this::title)
                .orElseGet(() -> figureText.text("scorecard.occupation.none"))));
        place.setId("subject-place");
        place.getStyleClass().add("subject-place");
        place.setPromptText(figureText.text("scorecard.place.none"));
        place.setAsked(figureText.text("scorecard.place"));
        line.getChildren().add(line.getChildren().indexOf(occupation) + 1, place);
        basis.setConverter(new ChoiceNames<>(each -> figureText.unit(each)));
        basis.getItems().setAll(PayBasis.values());
        OwnText ownName = new OwnText(name);
        OwnText ownPay = new OwnText(pay);
        name.textProperty().subscribe((_, text) -> change("name", subject -> subject.withName(text)));
        occupation.valueProperty().subscribe((_, code) -> change("", subject -> subject.withOccupation(code)));
        place.place().subscribe((_, code) -> change("",
                subject -> subject.withPlace(Optional.of(code).filter(text -> !text.isEmpty()))));
        PayField typed = new PayField(pay, payQuestion, figureText, basis::setValue);
        pay.textProperty().subscribe((_, _) -> offer(typed));
        basis.valueProperty().subscribe((_, _) -> offer(typed));
        subscriptions.now(() -> {
            write(ownName, ownPay);
            typed.show(basis.getValue());
        }, model.card(), careers.careers(), name.focusedProperty(), pay.focusedProperty());
    }

    private void change(String gesture, java.util.function.UnaryOperator<ScorecardSubject> change) {
        if (!showing) {
            model.edit(gesture, card -> card.withSubject(change.apply(card.subject())));
        }
    }

    /// While the text is asked about there is no offer: what was typed on the way to it was not meant either.
    private void offer(PayField typed) {
        if (showing) {
            return;
        }
        OptionalLong cents = TypedPay.of(pay.getText(), basis.getValue()).amount();
        change("pay", subject -> subject.withOffer(cents.isPresent()
                ? Optional.of(new Offer(cents.getAsLong(), basis.getValue()))
                : Optional.empty()));
        typed.show(basis.getValue());
    }

    private void write(OwnText ownName, OwnText ownPay) {
        showing = true;
        model.card().get().ifPresent(card -> {
            boolean another = !card.id().equals(shownCard);
            shownCard = card.id();
            if (another) {
                ownName.replace(card.subject().name());
            }
            ownName.write(card.subject().name());
            show(card.subject());
            writePay(card.subject(), another, ownPay);
        });
        showing = false;
    }

    private void show(ScorecardSubject subject) {
        offerChoices();
        occupation.setValue(subject.occupation());
        place.place().set(subject.place().orElse(""));
        basis.setValue(subject.offer().map(Offer::basis).orElse(basis.getValue() == null
                ? PayBasis.HOURLY
                : basis.getValue()));
        published.setText(careers.careers().get().paid(subject).map(this::median).orElse(""));
    }

    /// Left alone while it says the same amount, or is asked about, so that it is not rewritten under the person's fingers.
    /// A card that is opened with an amount that nobody earns shows it, and the question.
    private void writePay(ScorecardSubject subject, boolean another, OwnText ownPay) {
        TypedPay typed = TypedPay.of(pay.getText(), basis.getValue());
        boolean same = subject.offer().map(offer -> typed.readings().equals(List.of(offer.cents())))
                .orElse(typed.amount().isEmpty());
        String says = subject.offer().map(offer -> figureText.formats().typed(offer.cents(), offer.basis())).orElse("");
        if (another) {
            ownPay.replace(says);
        } else if (!same) {
            ownPay.write(says);
        }
    }

    private void offerChoices() {
        List<Optional<SocCode>> codes = new ArrayList<>(List.of(Optional.empty()));
        careers.careers().get().all().forEach(career -> codes.add(Optional.of(career.code())));
        if (!occupation.getItems().equals(codes)) {
            occupation.getItems().setAll(codes);
        }
    }

    private String median(Paid paid) {
        OccupationFacts all = careers.careers().get();
        return figureText.text("scorecard.published",
                figureText.pay(paid.career().hourly(PayMeasure.MEDIAN), PayBasis.HOURLY),
                figureText.period(all.table()),
                all.place(figureText, paid.wanted(), paid.found()));
    }

    private String title(SocCode code) {
        return careers.careers().get().career(code).map(career -> career.occupation().title())
                .orElseGet(() -> figureText.formats().code(code.text()));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
