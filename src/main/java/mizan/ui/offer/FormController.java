package mizan.ui.offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.OvertimeRule;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Messages;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.ToggleChoice;
import mizan.ui.kit.View;
import mizan.ui.place.PlaceField;
import mizan.ui.place.PlaceSearch;

/// The fields of an offer: first what matters most, and the rest when it is wanted. Made when the first offer is opened.
public final class FormController implements View {

    private static final List<Term> FIRST = List.of(Term.PAY, Term.HOURS, Term.BONUS, Term.MINUTES, Term.FARES,
            Term.MILES, Term.MILEAGE);
    private static final List<Term> REST = List.of(Term.STATE_RATE, Term.LEAVE, Term.HOLIDAYS, Term.PREMIUM,
            Term.RETIREMENT, Term.MATCH, Term.BENEFITS, Term.AT_WORK_PLACE, Term.DAYS, Term.WEEKS);

    private final OfferModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<Term, TermField> fields = new EnumMap<>(Term.class);
    private final ObjectProperty<PayBasis> basis = new SimpleObjectProperty<>(PayBasis.HOURLY);
    private final PlaceField place;
    private boolean unfolded;
    private boolean showing;

    @FXML
    private ToggleButton thisOffer;
    @FXML
    private ToggleButton presentJob;
    @FXML
    private HBox placeRow;
    @FXML
    private ToggleButton offerHourly;
    @FXML
    private ToggleButton offerAnnual;
    @FXML
    private VBox first;
    @FXML
    private VBox overtime;
    @FXML
    private ComboBox<Optional<OvertimeRule>> offerRule;
    @FXML
    private Button unfold;
    @FXML
    private VBox rest;
    @FXML
    private ComboBox<Optional<FilingStatus>> offerFiling;
    @FXML
    private VBox more;

    public FormController(OfferModel model, PlaceSearch places, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.place = new PlaceField(places, figureText, subscriptions);
    }

    @FXML
    private void initialize() {
        fill(offerRule, OvertimeRule.values(), each -> figureText.text("offer.overtime." + Messages.key(each)),
                chosen -> model.change(terms -> terms.with(chosen)));
        fill(offerFiling, FilingStatus.values(), each -> figureText.text("offer.filing." + Messages.key(each)),
                model::file);
        place.setId("offer-place");
        place.getStyleClass().add("term-choice");
        place.setPromptText(figureText.text("offer.not-said"));
        place.setAsked(figureText.text("offer.place-of-job"));
        placeRow.getChildren().add(place);
        subscriptions.add(place.place().subscribe((_, chosen) -> act(() -> model.changePlace(chosen))));
        subscriptions.add(ToggleChoice.bind(basis, offerHourly, PayBasis.HOURLY, offerAnnual, PayBasis.ANNUAL));
        subscriptions.add(basis.subscribe((_, chosen) -> act(() -> changeBasis(chosen))));
        subscriptions.add(ToggleChoice.bind(model.whose(), thisOffer, OfferModel.Whose.OFFER, presentJob,
                OfferModel.Whose.PRESENT));
        subscriptions.now(this::showAll, model.open(), model.whose());
        subscriptions.later(this::follow, model.reckoned());
        subscriptions.later(this::add, model.wanted());
        showRest();
    }

    private <E> void fill(ComboBox<Optional<E>> box, E[] values, Function<E, String> names,
            Consumer<Optional<E>> take) {
        box.setConverter(new ChoiceNames<>(each -> each.map(names).orElse(figureText.text("offer.not-said"))));
        List<Optional<E>> choices = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(values).map(Optional::of).forEach(choices::add);
        box.getItems().setAll(choices);
        box.setOnAction(_ -> act(() -> take.accept(Objects.requireNonNullElse(box.getValue(), Optional.empty()))));
    }

    /// What a person does, and not what is shown because of it.
    private void act(Runnable action) {
        if (!showing) {
            action.run();
        }
    }

    private void make() {
        if (!fields.isEmpty()) {
            return;
        }
        FIRST.forEach(term -> first.getChildren().add(made(term)));
        REST.forEach(term -> more.getChildren().add(made(term)));
    }

    private TermField made(Term term) {
        TermField field = new TermField(term, term == Term.BONUS || term == Term.MINUTES, model, figureText);
        fields.put(term, field);
        return field;
    }

    private void showAll() {
        if (model.open().get().isEmpty()) {
            return;
        }
        make();
        fields.values().forEach(TermField::show);
        showChoices();
    }

    private void showChoices() {
        showing = true;
        PlacedTerms edited = model.edited();
        Terms terms = edited.terms();
        basis.set(terms.basis());
        place.place().set(edited.place());
        offerRule.setValue(terms.overtime());
        offerFiling.setValue(terms.status());
        Shown.set(terms.span(Term.HOURS).map(Span::likely).orElse(0L) > Terms.BASE_HOURS, overtime);
        showing = false;
    }

    /// Pay on the other basis is asked about anew: nobody earns as much in an hour as in a year. What one earns now is one
    /// amount, whatever it is told by.
    private void changeBasis(PayBasis chosen) {
        if (chosen == model.edited().terms().basis()) {
            return;
        }
        if (model.whose().get() == OfferModel.Whose.PRESENT) {
            model.changeBasis(chosen);
            field(Term.PAY).show();
        } else {
            model.change(terms -> terms.withoutPay(chosen));
            field(Term.PAY).renamed();
            field(Term.PAY).take();
        }
    }

    private void follow() {
        if (model.open().get().isPresent()) {
            PayBasis before = basis.get();
            showChoices();
            if (before != basis.get() || field(Term.PAY).outdated()) {
                field(Term.PAY).show();
            }
            if (field(Term.STATE_RATE).outdated()) {
                field(Term.STATE_RATE).show();
            }
            fields.values().forEach(TermField::retry);
        }
    }

    private TermField field(Term term) {
        return Objects.requireNonNull(fields.get(term));
    }

    /// Goes to the field of what the person wants to add.
    private void add() {
        model.wanted().get().ifPresent(wanted -> {
            model.whose().set(OfferModel.Whose.OFFER);
            wanted.term().ifPresentOrElse(term -> {
                unfolded |= REST.contains(term);
                showRest();
                field(term).focus();
            }, () -> {
                unfolded = true;
                showRest();
                offerFiling.requestFocus();
            });
            model.wanted().set(Optional.empty());
        });
    }

    @FXML
    private void toggleRest() {
        unfolded = !unfolded;
        showRest();
    }

    private void showRest() {
        Shown.set(unfolded, rest);
        unfold.setText(figureText.text(unfolded ? "offer.fold" : "offer.unfold"));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
