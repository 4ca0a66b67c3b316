package mizan.ui.scorecard.cards;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import mizan.scorecards.SaveState;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.ScorecardModel;

/// If what is seen cannot be saved: why, and what can be done.
public final class SavingController implements View {

    private final ScorecardModel model;
    private final BackupsModel backups;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private HBox trouble;
    @FXML
    private Paragraph reason;
    @FXML
    private Button startAnew;

    public SavingController(ScorecardModel model, BackupsModel backups, FigureText figureText) {
        this.model = model;
        this.backups = backups;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.saving());
    }

    @FXML
    private void startAnew() {
        backups.startAnew();
    }

    private void show() {
        SaveState saving = model.saving().get();
        Shown.set(saving instanceof SaveState.Failed, trouble);
        if (saving instanceof SaveState.Failed(Exception failure)) {
            String why = BackupsModel.why(failure);
            reason.setWords(figureText.text("scorecard.saving." + why));
            Shown.set(why.equals(BackupsModel.UNREADABLE), startAnew);
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
