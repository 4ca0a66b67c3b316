package mizan.ui.scorecard;

import javafx.fxml.FXML;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.domain.scorecard.Likelihood;
import mizan.text.Paragraph;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;
import mizan.ui.scorecard.WeighingModel.Drawn;

/// In how many draws more speaks for the job, under three assumptions side by side; never one of them alone.
public final class LikelihoodController implements View {

    private final WeighingModel model;
    private final Telling telling;
    private final Assumption near;
    private final Assumption anyone;
    private final Assumption order;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox card;
    @FXML
    private GridPane assumptions;
    @FXML
    private Paragraph source;

    public LikelihoodController(WeighingModel model, Telling telling) {
        this.model = model;
        this.telling = telling;
        this.near = new Assumption("near", telling);
        this.anyone = new Assumption("anyone", telling);
        this.order = new Assumption("order", telling);
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < 3; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100 / 3.0);
            assumptions.getColumnConstraints().add(third);
        }
        assumptions.addRow(0, near, anyone, order);
        source.setWords(telling.text("scorecard.likelihood.source", telling.formats().count(Likelihood.DRAWS),
                telling.formats().percent(Math.ceil(Likelihood.ERROR * 100))));
        subscriptions.now(this::show, model.drawn());
    }

    private void show() {
        boolean there = false;
        if (model.drawn().get() instanceof Loadable.Ready<Drawn>(Drawn drawn) && drawn.likelihood().isPresent()) {
            Likelihood likelihood = drawn.likelihood().get();
            near.show(likelihood.nearPoints());
            anyone.show(likelihood.anyone());
            order.show(likelihood.orderOnly());
            there = true;
        }
        card.setVisible(there);
        card.setManaged(there);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
