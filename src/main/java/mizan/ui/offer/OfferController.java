package mizan.ui.offer;

import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;

/// The page of an offer: whose it is, and the way back to its occupation.
public final class OfferController implements View {

    private final OfferModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private ScrollPane offerScroll;
    @FXML
    private Hyperlink toOccupation;
    @FXML
    private Paragraph offerTitle;

    public OfferController(OfferModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.facts(), model.code());
        subscriptions.later(() -> offerScroll.setVvalue(0), model.code());
    }

    private void show() {
        String occupation = model.code().get()
                .map(code -> model.known().map(facts -> facts.title(code)).orElse(code.text())).orElse("");
        toOccupation.setText(occupation);
        offerTitle.setWords(figureText.heading(figureText.text("offer"), occupation));
    }

    @FXML
    private void goBack() {
        model.code().get().ifPresent(
                code -> model.session().navigation().go(new Stop(Screen.CAREERS, code.text())));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
