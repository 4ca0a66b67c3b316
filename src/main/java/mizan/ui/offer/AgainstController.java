package mizan.ui.offer;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

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
        AgainstWords said = new AgainstWords(words, now, model.session().tray()::option);
        String title = said.title();
        againstTitle.setWords(title.isEmpty() ? figureText.text("offer.against") : title);
        set(alone, said.unlike());
        set(beside, now.hour().isPresent() && now.beside().isEmpty()
                ? figureText.text("offer.against.unknown." + Messages.key(now.against().kind()))
                : said.beside());
        set(matching, said.matching());
        List<String> asking = said.whatToAskFor();
        set(inRange, asking.isEmpty() ? "" : asking.getFirst());
        set(nextMark, asking.size() > 1 ? asking.getLast() : "");
        set(source, said.source());
    }

    private static void set(Paragraph paragraph, String text) {
        paragraph.setWords(text);
        Shown.set(!text.isEmpty(), paragraph);
    }

    private String name(Against against) {
        return words.name(against, model.reckoned().get().facts(), model.session().tray()::option);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
