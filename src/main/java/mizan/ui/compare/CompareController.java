package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
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
import mizan.ui.kit.OwnText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.ToggleChoice;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.pay.PayField;
import mizan.ui.place.PlaceField;
import mizan.ui.place.PlaceSearch;
import mizan.ui.places.PlacesController;
import mizan.ui.session.Session;
import org.controlsfx.control.SegmentedButton;

/// The switches above the cards, and what is said while there is nothing to compare.
public final class CompareController implements View {

    private final CompareModel model;
    private final Session session;
    private final PlaceSearch places;
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
    private HBox placeGroup;
    @FXML
    private SegmentedButton prices;
    @FXML
    private ToggleButton paid;
    @FXML
    private ToggleButton buys;
    @FXML
    private TextField myPay;
    @FXML
    private FieldQuestion myPayQuestion;
    @FXML
    private CardGrid further;
    @FXML
    private VBox last;

    public CompareController(CompareModel model, PlaceSearch places, Views views, FirstFrame firstFrame,
            FigureText figureText) {
        this.model = model;
        this.session = model.session();
        this.places = places;
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
        PlaceField place = PlaceField.ofHome(places, figureText, subscriptions);
        place.setAsked(figureText.text("compare.place"));
        place.setPromptText(figureText.text("place.nation"));
        placeGroup.getChildren().add(place);
        subscriptions.add(ToggleChoice.bind(session.whatItBuys(), paid, false, buys, true));
        buys.setTooltip(new WrappingTooltip(figureText.text("prices.about")));
        subscriptions.now(() -> Shown.set(!session.home().get().isEmpty(), prices), session.home());
        OwnText.bind(myPay, session.typedPay(), subscriptions);
        PayField typed = new PayField(myPay, myPayQuestion, figureText, session.basis()::set);
        subscriptions.now(() -> checkMyPay(typed), session.typedPay(), session.basis());
        subscriptions.now(
                () -> state.show(model.comparison().get(), figureText, figureText.text("compare.empty"), model::load),
                model.comparison());
        afterwards(() -> {
            vintageChoice.become(vintages.list(subscriptions));
        });
        open(further, 0, IndustriesController.class);
        open(further, 1, TrendController.class);
        open(last, 0, WorkContrastController.class);
        open(last, 1, FiguresController.class);
        open(last, 2, PlacesController.class);
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

    private void checkMyPay(PayField typed) {
        PayBasis basis = session.basis().get();
        myPay.setPromptText(figureText.text("compare.my-pay.prompt." + Messages.key(basis)));
        typed.show(basis);
    }

    @Override
    public void dispose() {
        subscriptions.close();
        cards.forEach(Views.Loaded::dispose);
        disposed = true;
    }
}
