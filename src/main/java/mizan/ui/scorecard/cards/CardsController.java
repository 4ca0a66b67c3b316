package mizan.ui.scorecard.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import mizan.chart.SeriesMark;
import mizan.domain.scorecard.Scorecard;
import mizan.scorecards.SaveState;
import mizan.text.Paragraph;
import mizan.ui.kit.FewAtFirst;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FileDialogs;
import mizan.ui.kit.Reordering;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.CardNames;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.OccupationFacts.Career;
import mizan.ui.scorecard.OccupationFactsModel;
import mizan.ui.scorecard.ScorecardModel;

/// The person's cards, and what can be done with the one that is open.
public final class CardsController implements View {

    private static final int LONGEST_NAME = 40;
    private static final int PAGE = 24;

    private final ScorecardModel model;
    private final OccupationFactsModel careers;
    private final BackupsModel backups;
    private final FilesModel files;
    private final FileDialogs dialogs;
    private final FigureText figureText;
    private final CardNames names;
    private final FewAtFirst few;
    private final Subscriptions subscriptions = new Subscriptions();

    private Object shown = List.of();

    @FXML
    private FlowPane chips;
    @FXML
    private MenuButton fresh;
    @FXML
    private Label saved;
    @FXML
    private Button undo;
    @FXML
    private Button redo;
    @FXML
    private ToggleButton together;
    @FXML
    private MenuButton more;
    @FXML
    private HBox notice;
    @FXML
    private Paragraph noticeText;
    @FXML
    private Button noticeUndo;

    public CardsController(ScorecardModel model, OccupationFactsModel careers, BackupsModel backups, FilesModel files,
            FileDialogs dialogs, FigureText figureText) {
        this.model = model;
        this.careers = careers;
        this.backups = backups;
        this.files = files;
        this.dialogs = dialogs;
        this.figureText = figureText;
        this.names = new CardNames(figureText);
        this.few = new FewAtFirst(figureText, "scorecard.more-cards", PAGE);
    }

    @FXML
    private void initialize() {
        undo.disableProperty().bind(model.canUndo().not());
        redo.disableProperty().bind(model.canRedo().not());
        together.setOnAction(_ -> model.show(together.isSelected()
                ? ScorecardModel.Page.TOGETHER
                : ScorecardModel.Page.WEIGH));
        subscriptions.now(this::showChips, model.cards(), careers.careers());
        subscriptions.later(this::showChips, model.card());
        subscriptions.later(this::markChips, model.card(), model.page());
        subscriptions.now(this::offerNew, careers.careers());
        // Made when it is wanted, and not at each answer; a menu without items does not open.
        offerMore();
        more.setOnShowing(_ -> offerMore());
        subscriptions.later(this::offerMore, backups.backups());
        subscriptions.now(() -> saved.setText(switch (model.saving().get()) {
            case SaveState.Saved _ -> figureText.text("scorecard.saving.saved");
            case SaveState.Waiting _ -> figureText.text("scorecard.saving.waiting");
            case SaveState.Failed _ -> figureText.text("scorecard.saving.failed");
            case SaveState.Never _ -> "";
        }), model.saving());
        subscriptions.now(this::showNotice, model.notice());
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void redo() {
        model.redo();
    }

    @FXML
    private void dismiss() {
        model.dismissNotice();
    }

    private void showChips() {
        List<Scorecard> all = model.cards().get();
        List<Scorecard> near = new ArrayList<>(few.of(all));
        // The open one is there wherever it stands.
        model.card().get().filter(open -> all.contains(open) && !near.contains(open)).ifPresent(near::add);
        List<Object> named = near.stream().<Object>map(card -> List.of(card.id(), card.subject())).toList();
        Object now = List.of(named, all.size(), careers.careers().get());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        chips.getChildren().setAll(near.stream().map(this::chip).toList());
        few.more(all.size(), this::showChips).ifPresent(chips.getChildren()::add);
        Shown.set(all.size() > 1, together);
        markChips();
    }

    private Node chip(Scorecard card) {
        ToggleButton chip = new ToggleButton(CardNames.shortened(names.of(card), LONGEST_NAME));
        chip.getStyleClass().add("card-chip");
        chip.setUserData(card.id());
        chip.setGraphic(card.subject().occupation().flatMap(code -> careers.careers().get().career(code))
                .flatMap(Career::series).map(SeriesMark::new).orElse(null));
        chip.setOnAction(_ -> {
            model.open(card.id());
            markChips();
        });
        Reordering.of(chip, chip, place -> model.move(card.id(), place));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> chipKey(event, card.id()));
        return chip;
    }

    /// With Alt the arrow keys move the card, as they do an item.
    private void chipKey(KeyEvent event, String card) {
        if (event.isAltDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            boolean mirrored = chips.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            model.moveBy(card, (event.getCode() == KeyCode.LEFT) == mirrored ? 1 : -1);
            chips.getChildren().stream().filter(chip -> card.equals(chip.getUserData())).findFirst()
                    .ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    private void markChips() {
        boolean weighing = model.page().getValue() != ScorecardModel.Page.TOGETHER;
        Optional<String> open = model.card().get().map(Scorecard::id);
        chips.getChildren().stream().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .forEach(chip -> chip.setSelected(weighing && open.equals(Optional.of(chip.getUserData()))));
        together.setSelected(!weighing);
    }

    private void offerNew() {
        fresh.getItems().setAll(careers.careers().get().inTray().stream().map(this::forCareer).toList());
        fresh.getItems().add(item("scorecard.new.free", () -> model.create(Optional.empty(), "")));
        fresh.getItems().add(item("scorecard.open", this::open));
    }

    private MenuItem forCareer(Career career) {
        // Without its mark: in a menu the colours of the marks are not known while it opens.
        String title = career.occupation().title();
        MenuItem item = new MenuItem(title);
        item.setOnAction(_ -> model.create(Optional.of(career.code()), title));
        return item;
    }

    private void offerMore() {
        ScorecardMenu menu = new ScorecardMenu(model, backups, figureText);
        more.getItems().setAll(menu.items(this::open, this::saveAs));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(figureText.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Also reached by the keyboard, as are the two below.
    public void offerNewCards() {
        fresh.requestFocus();
        fresh.show();
    }

    public void open() {
        dialogs.open(chips.getScene().getWindow(), figureText.text("scorecard.open"), FilesModel.kind(figureText))
                .forEach(files::open);
    }

    public void saveAs() {
        if (model.card().get().isPresent()) {
            dialogs.save(chips.getScene().getWindow(), figureText.text("scorecard.save-as"),
                    FilesModel.kind(figureText),
                    files.suggestedName())
                    .ifPresent(files::saveAs);
        }
    }

    private void showNotice() {
        Optional<Notice> shown = model.notice().get();
        Shown.set(shown.isPresent(), notice);
        shown.ifPresent(one -> {
            noticeText.setWords(figureText.text("scorecard.notice." + one.key(),
                    one.values().stream().map(this::written).toArray(String[]::new)));
            Shown.set(one.undoable(), noticeUndo);
        });
    }

    private String written(Object value) {
        return value instanceof LocalDate day ? figureText.formats().day(day) : value.toString();
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
