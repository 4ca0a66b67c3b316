package mizan.ui.scorecard.cards;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.scorecards.SaveState;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FileDialogs;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// Asks what is to become of cards that cannot be saved, before the program ends.
public final class UnsavedCardsController implements View {

    private final UnsavedCardsModel model;
    private final FileDialogs dialogs;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox root;
    @FXML
    private Paragraph reason;
    @FXML
    private Paragraph notWritten;

    public UnsavedCardsController(UnsavedCardsModel model, FileDialogs dialogs, FigureText figureText) {
        this.model = model;
        this.dialogs = dialogs;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.now(() -> {
            if (model.saving().get() instanceof SaveState.Failed(Exception failure)) {
                reason.setWords(figureText.text("scorecard.saving." + BackupsModel.why(failure)));
            }
        }, model.saving());
        subscriptions.now(() -> {
            notWritten.setWords(model.notWritten().get()
                    .map(name -> figureText.text("scorecard.leaving.not-written", name)).orElse(""));
            notWritten.setManaged(model.notWritten().get().isPresent());
        }, model.notWritten());
    }

    @FXML
    private void tryAgain() {
        model.tryAgain();
    }

    @FXML
    private void saveAs() {
        dialogs.save(root.getScene().getWindow(), figureText.text("scorecard.leaving.save-as"),
                FilesModel.kind(figureText),
                FilesModel.ALL_CARDS).ifPresent(model::saveAs);
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void stay() {
        model.stay();
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
