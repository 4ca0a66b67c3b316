package mizan.ui.data;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import mizan.text.Paragraph;
import mizan.ui.data.ImportState.Working;
import mizan.ui.data.RunningImportModel.Answer;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// Asks, before the program ends, what is to become of the tables that are being written.
public final class RunningImportController implements View {

    private final RunningImportModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private Label title;
    @FXML
    private Paragraph sentence;
    @FXML
    private ProgressBar progress;
    @FXML
    private Button waiting;
    @FXML
    private Button stop;
    @FXML
    private Button staying;

    public RunningImportController(RunningImportModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        String kind = model.stoppable() ? "import" : "removal";
        title.setText(figureText.text("data.closing." + kind));
        Shown.set(model.stoppable(), stop);
        subscriptions.now(() -> {
            Answer answer = model.answer().get();
            sentence.setWords(figureText.text(switch (answer) {
                case NONE -> "data.closing." + kind + ".text";
                case WAIT -> "data.closing.waiting";
                case STOP -> "data.closing.stopping";
            }));
            if (answer != Answer.NONE) {
                // Else the keyboard would be at what stops the import.
                staying.requestFocus();
            }
            waiting.setDisable(answer != Answer.NONE);
            stop.setDisable(answer == Answer.STOP);
        }, model.answer());
        subscriptions.now(() -> progress.setProgress(
                model.importing().get() instanceof Working working && working.fraction() > 0
                        ? working.fraction()
                        : ProgressBar.INDETERMINATE_PROGRESS),
                model.importing());
    }

    @FXML
    private void waitForIt() {
        model.waitForIt();
    }

    @FXML
    private void stop() {
        model.stop();
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
