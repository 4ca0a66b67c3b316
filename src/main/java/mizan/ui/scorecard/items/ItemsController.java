package mizan.ui.scorecard.items;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.ui.kit.FewAtFirst;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.InSight;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.Aside;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.ReportedModel;
import mizan.ui.scorecard.items.OpenAnswers.Place;

/// The two columns of items, for and against. After an answer the focus goes on to the next that is open.
public final class ItemsController implements View {

    /// As many of each side as are made at once; a card from a file may have thousands.
    private static final int PAGE = 100;

    private final ItemsModel model;
    private final ReportedModel reported;
    private final FigureText figureText;
    private final ItemTexts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<String, ItemRow> rows = new HashMap<>();
    private final Map<Side, FewAtFirst> few = new EnumMap<>(Side.class);
    private String shownCard = "";
    private boolean toBegin;

    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox pros;
    @FXML
    private VBox cons;
    @FXML
    private TextField ownPro;
    @FXML
    private TextField ownCon;
    @FXML
    private Button pickPro;
    @FXML
    private Button pickCon;

    public ItemsController(ItemsModel model, ReportedModel reported, FigureText figureText) {
        this.model = model;
        this.reported = reported;
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.cards().card(), model.cards().person(), model.hereWanted(),
                reported.state());
        subscriptions.later(() -> {
            toBegin = true;
            Platform.runLater(this::begin);
        }, model.cards().made());
        subscriptions.add(pros.sceneProperty().subscribe(_ -> Platform.runLater(this::begin)));
    }

    @FXML
    private void addPro() {
        add(Side.PRO, ownPro);
    }

    @FXML
    private void addCon() {
        add(Side.CON, ownCon);
    }

    @FXML
    private void pickPro() {
        model.aside().toggle(new Aside.Catalogue(Side.PRO));
    }

    @FXML
    private void pickCon() {
        model.aside().toggle(new Aside.Catalogue(Side.CON));
    }

    private void add(Side side, TextField field) {
        model.add(side, field.getText());
        field.clear();
    }

    private void show() {
        Optional<Scorecard> card = model.cards().card().get();
        if (card.isEmpty()) {
            return;
        }
        if (card.get().subject().occupation().isPresent()) {
            reported.want();
        }
        if (!card.get().id().equals(shownCard)) {
            rows.clear();
            shownCard = card.get().id();
            few.clear();
            scroll.setVvalue(0);
            model.aside().close();
        }
        fill(pros, Side.PRO, card.get());
        fill(cons, Side.CON, card.get());
        offer(pickPro, Side.PRO, card.get());
        offer(pickCon, Side.CON, card.get());
    }

    /// How many more are telling about the occupation stands on the button.
    private void offer(Button pick, Side side, Scorecard card) {
        int telling = (int) reported.telling(card).stream().filter(item -> item.side() == side).count();
        pick.setText(telling == 0
                ? figureText.text("scorecard.pick")
                : figureText.text("scorecard.pick.some", figureText.formats().count(telling)));
    }

    private void fill(VBox column, Side side, Scorecard card) {
        PayAims aims = model.cards().person().get().aims();
        Map<String, List<String>> overlaps = new OverlapWords(figureText).of(card, aims);
        Map<String, String> counted = new OverlapWords(figureText).counted(card, aims);
        List<Node> wanted = new ArrayList<>();
        List<Item> items = card.answers().items().stream()
                .filter(item -> item.side() == side && !PayItem.is(item)).toList();
        FewAtFirst shown = few.computeIfAbsent(side, _ -> new FewAtFirst(figureText, "scorecard.more-items", PAGE));
        for (Item item : shown.of(items)) {
            ItemRow row = rows.computeIfAbsent(item.id() + side, _ -> new ItemRow(model, texts, figureText, item,
                    question -> goOn(new Place(item.id(), question))));
            row.show(new ItemRow.Content(item, overlaps.getOrDefault(item.id(), List.of()),
                    counted.getOrDefault(item.id(), ""), reported.of(card, item), model.onlyHere(item)));
            wanted.add(row);
        }
        shown.more(items.size(), this::show).ifPresent(wanted::add);
        // Replaced only where the order changed: a row that is taken out and put back loses the focus and the drag.
        if (!column.getChildren().equals(wanted)) {
            column.getChildren().setAll(wanted);
        }
    }

    /// Once the card is on the screen: after all that hear of it have shown it, and what is scrolled has its look.
    private void begin() {
        if (!toBegin || pros.getScene() == null) {
            return;
        }
        toBegin = false;
        model.cards().card().get().flatMap(card -> new OpenAnswers(card).first()).ifPresent(this::focus);
    }

    private void goOn(Place answered) {
        model.cards().card().get().flatMap(card -> new OpenAnswers(card).after(answered)).ifPresent(this::focus);
    }

    private void focus(Place place) {
        for (Side side : Side.values()) {
            ItemRow row = rows.get(place.item() + side);
            if (row != null && row.getScene() != null) {
                row.steps(place.question()).requestFocus();
                InSight.bring(row);
            }
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
