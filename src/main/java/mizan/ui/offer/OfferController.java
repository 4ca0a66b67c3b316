package mizan.ui.offer;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import mizan.domain.situation.Option;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import mizan.ui.session.OptionStop;
import mizan.ui.session.Screen;

/// The page of an offer: whose it is, and the way back to its occupation.
public final class OfferController implements View {

    private final OfferModel model;
    private final FigureText figureText;
    private final HonestHourWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private ScrollPane offerScroll;
    @FXML
    private Hyperlink toOccupation;
    @FXML
    private Paragraph offerTitle;
    @FXML
    private Button offerWeigh;
    @FXML
    private Paragraph unread;

    public OfferController(OfferModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.words = new HonestHourWords(figureText);
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.reckoned(), model.open());
        subscriptions.later(() -> offerScroll.setVvalue(0), model.open());
    }

    private void show() {
        Optional<OfferStop> stop = model.open().get();
        String occupation = stop.map(OfferStop::occupation)
                .map(code -> model.known().map(facts -> facts.title(code)).orElse(code.text())).orElse("");
        toOccupation.setText(occupation);
        Shown.set(option().isPresent(), offerWeigh);
        offerTitle.setWords(figureText.heading(figureText.text("offer"),
                option().map(option -> words.name(option, model.known())).orElse(occupation)));
        Shown.set(model.unread(), unread);
    }

    private Optional<Option> option() {
        return model.open().get().flatMap(stop -> model.session().tray().option(stop.option()));
    }

    @FXML
    private void weigh() {
        option().map(OptionStop::of).ifPresent(model.session().navigation()::go);
    }

    @FXML
    private void goBack() {
        model.open().get().ifPresent(stop -> model.session().navigation()
                .go(new Stop(Screen.CAREERS, stop.occupation().text())));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
