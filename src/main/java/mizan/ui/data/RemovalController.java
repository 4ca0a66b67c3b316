package mizan.ui.data;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.domain.data.WageSet;
import mizan.text.Paragraph;
import mizan.ui.data.DataModel.Removal;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// Asks before a table is taken out, says afterwards which one it was, and offers to put it back.
public final class RemovalController implements View {

    private final DataModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private HBox done;
    @FXML
    private Paragraph removed;
    @FXML
    private VBox question;
    @FXML
    private Paragraph asked;
    @FXML
    private Button keep;

    public RemovalController(DataModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.now(() -> {
            Shown.set(model.removed().get().isPresent(), done);
            removed.setWords(model.removed().get().map(set -> words("data.removed", set)).orElse(""));
        }, model.removed());
        subscriptions.now(() -> {
            boolean asking = model.asked().get().isPresent();
            Shown.set(asking, question);
            // Also one that is not seen would hear Enter and Escape.
            keep.setDefaultButton(asking);
            keep.setCancelButton(asking);
            model.asked().get().ifPresent(this::ask);
        }, model.asked());
    }

    private void ask(Removal removal) {
        asked.setWords(words(removal.instead() ? "data.remove.ask.instead" : "data.remove.ask", removal.set()));
        keep.requestFocus();
    }

    private String words(String key, WageSet set) {
        return figureText.text(key, figureText.text("scope." + set.scope().id()),
                figureText.text("period.may", figureText.formats().year(set.year())),
                figureText.formats().count(set.rows()));
    }

    @FXML
    private void remove() {
        model.remove();
    }

    @FXML
    private void bringBack() {
        model.bringBack();
    }

    @FXML
    private void keep() {
        model.keep();
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
