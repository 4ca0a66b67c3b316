package mizan.ui.scorecard.verdict;

import javafx.fxml.FXML;
import mizan.background.Loadable;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.VerdictWords;
import mizan.ui.scorecard.WeighingModel;
import mizan.ui.scorecard.WeighingModel.Drawn;
import mizan.ui.scorecard.WeighingModel.Weighed;

/// The verdict in one line below the items, where there is no room for it beside them.
public final class VerdictBarController implements View {

    private final WeighingModel model;
    private final VerdictWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private Paragraph headline;
    @FXML
    private Paragraph progress;

    public VerdictBarController(WeighingModel model, FigureText figureText) {
        this.model = model;
        this.words = new VerdictWords(figureText);
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.weighed(), model.drawn());
    }

    private void show() {
        Weighed weighed = model.weighed().get();
        progress.setWords(words.progress(weighed));
        if (model.drawn().get() instanceof Loadable.Ready<Drawn>(Drawn drawn)) {
            headline.setWords(words.headline(weighed, drawn.verdict()));
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
