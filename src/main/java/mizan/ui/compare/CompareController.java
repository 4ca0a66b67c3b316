package mizan.ui.compare;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import mizan.domain.data.Scope;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.ui.kit.Choices;
import mizan.ui.kit.Chosen;
import mizan.ui.kit.CardRows;
import mizan.ui.kit.FirstFrame;
import mizan.ui.kit.StateChoice;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import mizan.ui.pay.RangeRows;
import mizan.ui.session.Session;
import mizan.ui.session.StateNames;
import org.controlsfx.control.SearchableComboBox;

/// The switches above the cards, and what is said while there is nothing to compare.
public final class CompareController implements View {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final CompareModel model;
    private final Session session;
    private final StateNames states;
    private final Views views;
    private final FirstFrame firstFrame;
    private final Telling telling;
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Views.Loaded> cards = new ArrayList<>();
    private boolean disposed;

    @FXML
    private StatePane state;
    @FXML
    private ToggleButton hourly;
    @FXML
    private ToggleButton annual;
    @FXML
    private ToggleButton median;
    @FXML
    private ToggleButton mean;
    @FXML
    private ComboBox<Integer> vintage;
    @FXML
    private SearchableComboBox<Place> place;
    @FXML
    private HBox pricesGroup;
    @FXML
    private ComboBox<String> pricesOf;
    @FXML
    private TextField myPay;
    @FXML
    private Label myPayNote;
    @FXML
    private CardRows further;
    @FXML
    private VBox last;

    public CompareController(CompareModel model, StateNames states, Views views, FirstFrame firstFrame,
            Telling telling) {
        this.model = model;
        this.session = model.session();
        this.states = states;
        this.views = views;
        this.firstFrame = firstFrame;
        this.telling = telling;
    }

    @FXML
    private void initialize() {
        subscriptions.add(Choices.bind(session.basis(), hourly, PayBasis.HOURLY, annual, PayBasis.ANNUAL));
        subscriptions.add(Choices.bind(session.measure(), median, PayMeasure.MEDIAN, mean, PayMeasure.MEAN));
        vintage.setConverter(new Chosen<>(year -> telling.text("period.may", telling.formats().year(year))));
        vintage.setOnAction(_ -> {
            if (vintage.getValue() != null) {
                session.chooseVintage(vintage.getValue());
            }
        });
        subscriptions.now(this::offerVintages, model.vintages(), session.vintage());
        place.setConverter(new Chosen<>(this::name));
        place.setOnAction(_ -> {
            if (place.getValue() != null) {
                session.place().set(place.getValue().wholeCountry() ? "" : place.getValue().areaCode());
            }
        });
        subscriptions.now(this::offerPlaces, model.places(), session.place());
        subscriptions.add(StateChoice.bind(pricesOf, session.pricesOf(), states,
                telling.text("compare.prices-of.none")));
        myPay.textProperty().bindBidirectional(session.typedPay());
        subscriptions.now(this::checkMyPay, session.typedPay(), session.basis());
        subscriptions.now(
                () -> state.show(model.comparison().get(), telling, telling.text("compare.empty"), model::load),
                model.comparison());
        open(further, 0, IndustriesController.class);
        open(further, 1, TrendController.class);
        open(last, 0, FiguresController.class);
    }

    /// Opens a card, after the first frame, in the place that is kept for it.
    private void open(Pane parent, int place, Class<? extends View> controller) {
        firstFrame.afterwards(() -> {
            if (!disposed) {
                Views.Loaded card = views.load(controller);
                cards.add(card);
                parent.getChildren().set(place, card.root());
            }
        });
    }

    private void offerVintages() {
        List<Integer> years = model.vintages().get();
        if (!vintage.getItems().equals(years)) {
            vintage.getItems().setAll(years);
        }
        vintage.setValue(session.vintage().getValue());
    }

    /// Pay in one place is told in that place's own prices, and there is nothing to restate.
    private void offerPlaces() {
        Collator alphabet = Collator.getInstance(session.settings().language().get().locale());
        List<Place> places = model.places()
                .get()
                .stream()
                .sorted(Comparator.comparing(Place::scope).thenComparing(Place::name, alphabet))
                .toList();
        if (!place.getItems().equals(places)) {
            place.getItems().setAll(places);
        }
        Place chosen = model.place();
        place.setValue(
                places.stream().filter(each -> each.areaCode().equals(chosen.areaCode())).findFirst().orElse(null));
        boolean metropolitan = places.stream().anyMatch(each -> each.scope() == Scope.METRO);
        place.setTooltip(metropolitan ? null : new Tooltip(telling.text("compare.place.more")));
        pricesGroup.setVisible(chosen.wholeCountry());
        pricesGroup.setManaged(chosen.wholeCountry());
    }

    private String name(Place each) {
        return each.wholeCountry() ? telling.text("place.nation") : each.name();
    }

    private void checkMyPay() {
        String basis = RangeRows.id(session.basis().get());
        myPay.setPromptText(telling.text("compare.my-pay.prompt." + basis));
        OptionalLong cents = session.myPay().getValue();
        boolean wrong = cents.isEmpty() && !myPay.getText().isBlank();
        myPay.pseudoClassStateChanged(INVALID, wrong);
        myPayNote.setText(wrong ? telling.text("compare.my-pay.invalid") : "");
    }

    @Override
    public void dispose() {
        myPay.textProperty().unbindBidirectional(session.typedPay());
        subscriptions.close();
        cards.forEach(Views.Loaded::dispose);
        disposed = true;
    }
}
