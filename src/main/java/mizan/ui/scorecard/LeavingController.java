package mizan.ui.scorecard;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.scorecards.Saving;
import mizan.text.Paragraph;
import mizan.ui.kit.FileDialogs;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;

/// Asks what is to become of cards that cannot be saved, before the program ends.
public final class LeavingController implements View {

    private final LeavingModel model;
    private final FileDialogs dialogs;
    private final Telling telling;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox root;
    @FXML
    private Paragraph reason;
    @FXML
    private Paragraph notWritten;

    public LeavingController(LeavingModel model, FileDialogs dialogs, Telling telling) {
        this.model = model;
        this.dialogs = dialogs;
        this.telling = telling;
    }

    @FXML
    private void initialize() {
        subscriptions.now(() -> {
            if (model.saving().get() instanceof Saving.Failed(Exception failure)) {
                reason.setWords(telling.text("scorecard.saving." + BackupsModel.why(failure)));
            }
        }, model.saving());
        subscriptions.now(() -> {
            notWritten.setWords(model.notWritten().get()
                    .map(name -> telling.text("scorecard.leaving.not-written", name)).orElse(""));
            notWritten.setManaged(model.notWritten().get().isPresent());
        }, model.notWritten());
    }

    @FXML
    private void tryAgain() {
        model.tryAgain();
    }

    @FXML
    private void saveAs() {
        dialogs.save(root.getScene().getWindow(), telling.text("scorecard.leaving.save-as"), FilesModel.kind(telling),
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
