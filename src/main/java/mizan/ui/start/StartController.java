package mizan.ui.start;

import javafx.fxml.FXML;
import javafx.scene.Node;
import mizan.background.Loadable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// The sentence, and below it the example or the answer.
public final class StartController implements View {

    private final StartModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private StatePane state;
    @FXML
    private Node example;
    @FXML
    private Node answer;

    public StartController(StartModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.answer(), model.example(), model.job());
    }

    private void show() {
        Loadable<?> wanted = model.shown().get();
        // Until the first answer is there, the example stays.
        boolean waiting = wanted instanceof Loadable.Loading<?> && model.example().get() instanceof Loadable.Ready<?>;
        boolean open = model.job().get().isEmpty() || waiting;
        Shown.set(open, example);
        Shown.set(!open, answer);
        Loadable<?> shown = waiting ? model.example().get() : wanted;
        state.show(shown, figureText, figureText.text("start.nothing"), model::load);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
