package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.i18n.Messages;
import mizan.ui.kit.CardGrid;
import mizan.ui.kit.CardToCome;
import mizan.ui.kit.ChoiceToCome;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FirstFrame;
import mizan.ui.kit.Shown;
import mizan.ui.kit.StateChoice;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.ToggleChoice;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import mizan.ui.pay.PayField;
import mizan.ui.session.Session;
import mizan.ui.session.StateNames;

/// The switches above the cards, and what is said while there is nothing to compare.
public final class CompareController implements View {

    private final CompareModel model;
    private final Session session;
    private final StateNames states;
    private final Views views;
    private final FirstFrame firstFrame;
    private final FigureText figureText;
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
    private ChoiceToCome vintageChoice;
    @FXML
    private ChoiceToCome placeChoice;
    @FXML
    private HBox pricesGroup;
    @FXML
    private ChoiceToCome pricesChoice;
    @FXML
    private TextField myPay;
    @FXML
    private FieldQuestion myPayQuestion;
    @FXML
    private CardGrid further;
    @FXML
    private VBox last;

    public CompareController(CompareModel model, StateNames states, Views views, FirstFrame firstFrame,
            FigureText figureText) {
        this.model = model;
        this.session = model.session();
        this.states = states;
        this.views = views;
        this.firstFrame = firstFrame;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.add(ToggleChoice.bind(session.basis(), hourly, PayBasis.HOURLY, annual, PayBasis.ANNUAL));
        subscriptions.add(ToggleChoice.bind(session.measure(), median, PayMeasure.MEDIAN, mean, PayMeasure.MEAN));
        VintageChoice vintages = new VintageChoice(model, figureText);
        vintageChoice.say(vintages.chosen());
        PlaceChoice places = new PlaceChoice(model, figureText);
        placeChoice.say(places.chosen());
        pricesChoice.say(StateChoice.chosen(session.pricesOf(), states, noPrices()));
        subscriptions.now(this::offerPrices, model.places(), session.place());
        PayField typed = new PayField(myPay, myPayQuestion, figureText, session.basis()::set);
        myPay.textProperty().bindBidirectional(session.typedPay());
        subscriptions.now(() -> checkMyPay(typed), session.typedPay(), session.basis());
        subscriptions.now(
                () -> state.show(model.comparison().get(), figureText, figureText.text("compare.empty"), model::load),
                model.comparison());
        afterwards(() -> {
            vintageChoice.become(vintages.list(subscriptions));
            placeChoice.become(places.list(subscriptions));
            pricesChoice.become(pricesOf());
        });
        open(further, 0, IndustriesController.class);
        open(further, 1, TrendController.class);
        open(last, 0, FiguresController.class);
    }

    /// Opens a card, after the first frame, in the place that is kept for it.
    private void open(Pane parent, int place, Class<? extends View> controller) {
        afterwards(() -> {
            Views.Loaded card = views.load(controller);
            cards.add(card);
            ((CardToCome) parent.getChildren().get(place)).become(card.root());
        });
    }

    private void afterwards(Runnable work) {
        firstFrame.afterwards(() -> {
            if (!disposed) {
                work.run();
            }
        });
    }

    /// Pay in one place is told in that place's own prices, and there is nothing to restate.
    private void offerPrices() {
        boolean wholeCountry = model.place().wholeCountry();
        Shown.set(wholeCountry, pricesGroup);
    }

    private ComboBox<String> pricesOf() {
        ComboBox<String> list = new ComboBox<>();
        list.setId("pricesOf");
        list.setAccessibleText(figureText.text("compare.prices-of"));
        subscriptions.add(StateChoice.bind(list, session.pricesOf(), states, noPrices()));
        return list;
    }

    private String noPrices() {
        return figureText.text("compare.prices-of.none");
    }

    private void checkMyPay(PayField typed) {
        PayBasis basis = session.basis().get();
        myPay.setPromptText(figureText.text("compare.my-pay.prompt." + Messages.key(basis)));
        typed.show(basis);
    }

    @Override
    public void dispose() {
        myPay.textProperty().unbindBidirectional(session.typedPay());
        subscriptions.close();
        cards.forEach(Views.Loaded::dispose);
        disposed = true;
    }
}
