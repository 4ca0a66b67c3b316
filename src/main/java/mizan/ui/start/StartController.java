package mizan.ui.start;

import java.util.HashMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import mizan.background.Loadable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.InSight;
import mizan.ui.kit.Shown;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;

/// The sentence, and below it the example or the answer.
public final class StartController implements View {

    private final StartModel model;
    private final Views views;
    private final FigureText figureText;
    private final Map<Class<? extends View>, Views.Loaded> halves = new HashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private StatePane state;
    @FXML
    private StackPane room;

    public StartController(StartModel model, Views views, FigureText figureText) {
        this.model = model;
        this.views = views;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.answer(), model.example(), model.job());
    }

    /// Enter in the last part of the sentence leads to what one does with it.
    @FXML
    private void goOn(KeyEvent event) {
        Node weigh = room.lookup("#weigh");
        if (event.getCode() == KeyCode.ENTER && weigh != null && model.job().get().isPresent()
                && (event.getTarget() instanceof TextField || event.getTarget() instanceof ComboBox<?>)) {
            weigh.requestFocus();
            InSight.bring(weigh);
            event.consume();
        }
    }

    private void show() {
        Loadable<?> wanted = model.shown().get();
        // Until the first answer is there, the example stays.
        boolean waiting = wanted instanceof Loadable.Loading<?> && model.example().get() instanceof Loadable.Ready<?>;
        boolean open = model.job().get().isEmpty() || waiting;
        show(open ? ExampleController.class : AnswerController.class);
        Loadable<?> shown = waiting ? model.example().get() : wanted;
        state.show(shown, figureText, figureText.text("start.nothing"), model::load);
    }

    /// Made when it is shown for the first time.
    private void show(Class<? extends View> half) {
        if (!halves.containsKey(half)) {
            Views.Loaded made = views.load(half);
            halves.put(half, made);
            room.getChildren().add(made.root());
        }
        halves.forEach((each, loaded) -> Shown.set(each.equals(half), loaded.root()));
    }

    @Override
    public void dispose() {
        halves.values().forEach(Views.Loaded::dispose);
        subscriptions.close();
    }
}
