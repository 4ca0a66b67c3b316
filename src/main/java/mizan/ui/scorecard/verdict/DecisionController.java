package mizan.ui.scorecard.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Scorecard;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.DecisionModel;
import mizan.ui.scorecard.DecisionWords;

/// Closes a card with what was decided, says so from then on, and asks once, when its time has come, how true it was.
public final class DecisionController implements View {

    /// After how many months one can be asked.
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    private final DecisionModel model;
    private final FigureText figureText;
    private final DecisionWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private MenuButton decide;
    @FXML
    private Paragraph decided;
    @FXML
    private Node reopen;
    @FXML
    private Node again;

    public DecisionController(DecisionModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.words = new DecisionWords(figureText);
    }

    @FXML
    private void initialize() {
        Stream.of(Decision.Choice.values()).forEach(choice -> decide.getItems().add(menu(choice)));
        subscriptions.now(this::show, model.cards().card(), model.lookingBack());
    }

    private Menu menu(Decision.Choice choice) {
        Menu menu = new Menu(figureText.text("scorecard.decide." + Messages.key(choice)));
        MONTHS.forEach(months -> menu.getItems().add(item(choice, "scorecard.decide.after." + months,
                Optional.of(months))));
        menu.getItems().add(item(choice, "scorecard.decide.never", Optional.empty()));
        return menu;
    }

    private MenuItem item(Decision.Choice choice, String key, Optional<Integer> months) {
        MenuItem item = new MenuItem(figureText.text(key));
        item.setOnAction(_ -> model.decide(choice, months));
        return item;
    }

    @FXML
    private void reopen() {
        model.reopen();
    }

    @FXML
    private void scoreAgain() {
        model.cards().scoreAgain();
    }

    private void show() {
        Optional<Scorecard> card = model.cards().card().get();
        Optional<Decision> decision = card.flatMap(Scorecard::decision);
        boolean asks = decision.isPresent()
                && card.map(Scorecard::id).equals(Optional.of(model.lookingBack().get()));
        decided.setWords(decision.map(made -> asks ? words.question(made) : words.of(card.get(), made)).orElse(""));
        Shown.set(decision.isEmpty(), decide);
        Shown.set(decision.isPresent(), decided);
        Shown.set(decision.isPresent() && !asks, reopen);
        Shown.set(asks, again);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
