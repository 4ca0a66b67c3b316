package mizan.ui.scorecard.verdict;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.domain.scorecard.Likelihood;
import mizan.export.Sheet;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.VerdictWords;
import mizan.ui.scorecard.WeighingModel;
import mizan.ui.scorecard.WeighingModel.Drawn;

/// In how many draws more speaks for the job, under three assumptions side by side; never one of them alone.
public final class LikelihoodController implements View {

    private final WeighingModel model;
    private final FigureText figureText;
    private final Assumption near;
    private final Assumption anyone;
    private final Assumption order;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox card;
    @FXML
    private GridPane assumptions;
    @FXML
    private Paragraph margin;
    @FXML
    private Paragraph source;

    public LikelihoodController(WeighingModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.near = new Assumption("near", figureText);
        this.anyone = new Assumption("anyone", figureText);
        this.order = new Assumption("order", figureText);
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < 3; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100 / 3.0);
            assumptions.getColumnConstraints().add(third);
        }
        assumptions.addRow(0, near, anyone, order);
        source.setWords(figureText.text("scorecard.likelihood.source", figureText.formats().count(Likelihood.DRAWS),
                figureText.formats().percent(Math.ceil(Likelihood.ERROR * 100))));
        VerdictWords words = new VerdictWords(figureText);
        subscriptions.now(() -> margin.setWords(words.balance(model.weighed().get().weighing()) + " "
                + words.margin(model.weighed().get().weighing())), model.weighed());
        subscriptions.now(this::show, model.drawn());
    }

    private void show() {
        Optional<Likelihood> drawn = likelihood();
        drawn.ifPresent(likelihood -> {
            near.show(likelihood.nearPoints());
            anyone.show(likelihood.anyone());
            order.show(likelihood.orderOnly());
        });
        Shown.set(drawn.isPresent(), card);
    }

    private Optional<Likelihood> likelihood() {
        return model.drawn().get() instanceof Loadable.Ready<Drawn>(Drawn drawn)
                ? drawn.likelihood()
                : Optional.empty();
    }

    /// The three shares; none while there is nothing to weigh.
    @Override
    public Optional<Exportable> exportable() {
        return Optional.of(new Exportable(card, () -> figureText.text("scorecard.likelihood"),
                () -> likelihood().map(this::sheet)));
    }

    private Sheet sheet(Likelihood likelihood) {
        return new Sheet(figureText.text("scorecard.likelihood"),
                List.of(new Sheet.Column(figureText.text("scorecard.likelihood.assumption"), ""),
                        new Sheet.Column(figureText.text("scorecard.likelihood.share"), "percent")),
                List.of(row("near", likelihood.nearPoints()), row("anyone", likelihood.anyone()),
                        row("order", likelihood.orderOnly())),
                "", Sheet.SCORECARD, source.getWords());
    }

    private List<Sheet.Cell> row(String key, double share) {
        return List.of(new Sheet.Text(figureText.text("scorecard.likelihood." + key)),
                new RawFigures(figureText).number(share * 100));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
