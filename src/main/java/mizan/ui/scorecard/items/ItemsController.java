package mizan.ui.scorecard.items;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Overlap;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.i18n.Messages;
import mizan.ui.kit.FewAtFirst;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.CardNames;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.ReportedModel;

/// The two columns of items, for and against.
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

    public ItemsController(ItemsModel model, ReportedModel reported, FigureText figureText) {
        this.model = model;
        this.reported = reported;
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.cards().card(), reported.state());
    }

    @FXML
    private void addPro() {
        add(Side.PRO, ownPro);
    }

    @FXML
    private void addCon() {
        add(Side.CON, ownCon);
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
        }
        Map<String, List<String>> overlaps = overlaps(card.get());
        fill(pros, Side.PRO, card.get(), overlaps);
        fill(cons, Side.CON, card.get(), overlaps);
    }

    private void fill(VBox column, Side side, Scorecard card, Map<String, List<String>> overlaps) {
        List<Node> wanted = new ArrayList<>();
        List<Item> items = card.answers().items().stream().filter(item -> item.side() == side).toList();
        FewAtFirst shown = few.computeIfAbsent(side, _ -> new FewAtFirst(figureText, "scorecard.more-items", PAGE));
        for (Item item : shown.of(items)) {
            ItemRow row = rows.computeIfAbsent(item.id() + side, _ -> new ItemRow(model, texts, figureText, item));
            row.show(new ItemRow.Content(item, texts.about(card, item).orElse(""),
                    overlaps.getOrDefault(item.id(), List.of()),
                    item.group().flatMap(card.answers()::group)
                            .map(group -> CardNames.shortened(group.name(), CardNames.LONGEST)),
                    reported.of(card, item)));
            wanted.add(row);
        }
        shown.more(items.size(), this::show).ifPresent(wanted::add);
        // Replaced only where the order changed: a row that is taken out and put back loses the focus and the drag.
        if (!column.getChildren().equals(wanted)) {
            column.getChildren().setAll(wanted);
        }
    }

    /// By item, what it may count twice with which others.
    private Map<String, List<String>> overlaps(Scorecard card) {
        Map<String, List<String>> sentences = new HashMap<>();
        for (Overlap overlap : Overlap.in(card.answers())) {
            String key = "scorecard.overlap." + Messages.key(overlap.kind())
                    .replace('_', '-');
            for (String id : overlap.items()) {
                boolean one = id.equals(overlap.items().getFirst());
                List<String> others = overlap.items().stream()
                        .filter(other -> one ? !other.equals(id) : other.equals(overlap.items().getFirst()))
                        .map(other -> texts.quoted(card, other))
                        .toList();
                sentences.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(figureText.text(key, figureText.messages().list(others)));
            }
        }
        return sentences;
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
