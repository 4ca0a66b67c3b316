package mizan.ui.scorecard;

import java.util.List;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mizan.chart.Scales;
import mizan.chart.SeriesMark;
import mizan.domain.scorecard.Scorecard;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.MainAndSide;
import mizan.ui.kit.Shortcut;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.OccupationFacts.Career;
import mizan.ui.scorecard.ScorecardModel.Page;
import mizan.ui.scorecard.cards.CardsController;
import mizan.ui.scorecard.cards.FilesModel;
import org.jspecify.annotations.Nullable;

/// Shows what there is to see: how to begin, the open card, several side by side, or how a second scoring differs. Takes
/// files that are dropped on it, and the keys for undo, redo, save and open.
public final class ScorecardController implements View {

    private final ScorecardModel model;
    private final OccupationFactsModel careers;
    private final FilesModel files;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final EventHandler<KeyEvent> shortcuts = this::shortcut;
    private final EventHandler<MouseEvent> pressed;
    private String shownCard = "";
    private @Nullable Scene scene;
    private Subscription focus = Subscription.EMPTY;

    @FXML
    private VBox root;
    @FXML
    private ScrollPane page;
    @FXML
    private ScrollPane panel;
    @FXML
    private Node start;
    @FXML
    private Scales startScales;
    @FXML
    private FlowPane startCareers;
    @FXML
    private Node weighing;
    @FXML
    private MainAndSide body;
    @FXML
    private Node bar;
    @FXML
    private Node together;
    @FXML
    private Node drift;
    @FXML
    private CardsController cardsController;

    public ScorecardController(ScorecardModel model, OccupationFactsModel careers, FilesModel files,
            FigureText figureText) {
        this.model = model;
        this.careers = careers;
        this.files = files;
        this.figureText = figureText;
        // What is done between two presses is one step, however far it goes.
        this.pressed = _ -> model.settle();
    }

    @FXML
    private void initialize() {
        startScales.setAnimated(false);
        startScales.show(List.of(), List.of());
        startScales.setNames(figureText.text("scorecard.pros"), figureText.text("scorecard.cons"));
        startScales.setAccessibleText(figureText.text("scorecard.start"));
        subscriptions.now(this::show, model.card(), model.page(), root.widthProperty());
        subscriptions.now(this::offerCareers, careers.careers());
        subscriptions.now(this::begin, careers.careers(), model.asked());
        // The keys are for the screen, wherever in the window the focus is.
        subscriptions.add(root.sceneProperty().subscribe(this::listen));
    }

    @FXML
    private void startFree() {
        model.create(java.util.Optional.empty(), "");
    }

    @FXML
    private void open() {
        cardsController.open();
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().getFiles().stream().anyMatch(file -> file.getName().endsWith(FilesModel.EXTENSION))) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// Files of other kinds among them are refused with a reason rather than ignored.
    @FXML
    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().forEach(file -> files.open(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    /// As soon as the title of what is asked for is known.
    private void begin() {
        model.asked()
                .get()
                .ifPresent(option -> careers.careers().get().career(option.occupation())
                        .ifPresent(career -> model.begin(option, career.occupation().title())));
    }

    private void offerCareers() {
        startCareers.getChildren().setAll(careers.careers().get().inTray().stream().map(this::startButton).toList());
    }

    private Node startButton(Career career) {
        String title = career.occupation().title();
        Button button = new Button(title, career.series().map(SeriesMark::new).orElse(null));
        button.setId("start-" + career.code().text());
        button.setOnAction(_ -> model.create(java.util.Optional.of(career.code()), title));
        return button;
    }

    private void show() {
        boolean any = model.card().get().isPresent();
        Page shown = model.page().getValue();
        Shown.set(!any && shown != Page.TOGETHER, start);
        Shown.set(any && shown == Page.WEIGH, weighing);
        Shown.set(weighing.isVisible() && root.getWidth() > 0 && !body.fits(root.getWidth()), bar);
        Shown.set(shown == Page.TOGETHER, together);
        Shown.set(any && shown == Page.DRIFT, drift);
        beginAtTheTop();
    }

    /// Another card is not read from where the one before was left.
    private void beginAtTheTop() {
        String card = model.card().get().map(Scorecard::id).orElse("");
        if (!card.equals(shownCard)) {
            shownCard = card;
            page.setVvalue(0);
            panel.setVvalue(0);
        }
    }

    private void listen(@Nullable Scene present) {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, shortcuts);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            focus.unsubscribe();
        }
        scene = present;
        if (present != null) {
            present.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts);
            present.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            focus = present.focusOwnerProperty().subscribe((_, _) -> model.settle());
        }
    }

    private void shortcut(KeyEvent event) {
        // A text field takes its own typing back first.
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (Shortcut.UNDO.matches(event) && !typing && model.canUndo().get()) {
            model.undo();
        } else if (Shortcut.REDO.matches(event) && !typing && model.canRedo().get()) {
            model.redo();
        } else if (Shortcut.NEW.matches(event)) {
            cardsController.offerNewCards();
        } else if (Shortcut.SAVE.matches(event)) {
            cardsController.saveAs();
        } else if (Shortcut.OPEN.matches(event)) {
            cardsController.open();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public void dispose() {
        listen(null);
        subscriptions.close();
    }
}
