package mizan.ui.scorecard.items;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mizan.domain.evidence.CatalogueItem;
import mizan.domain.evidence.ItemTheme;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.search.FoldedName;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.Aside;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.ReportedModel;
import org.kordamp.ikonli.javafx.FontIcon;

/// The items that can be added to one side of the card, in the place of the verdict: first what is telling about its
/// occupation, then all of the catalogue by what they are about; by search too.
public final class CatalogueController implements View {

    private final ItemsModel model;
    private final ReportedModel reported;
    private final FigureText figureText;
    private final ItemTexts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private Object shown = "";

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private TextField search;
    @FXML
    private VBox offered;

    public CatalogueController(ItemsModel model, ReportedModel reported, FigureText figureText) {
        this.model = model;
        this.reported = reported;
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
    }

    @FXML
    private void initialize() {
        search.textProperty().subscribe((_, _) -> show());
        subscriptions.now(this::show, model.cards().card(), model.aside().shown(), reported.state());
    }

    @FXML
    private void close() {
        model.aside().close();
    }

    private void show() {
        boolean wanted = model.aside().shown().get() instanceof Aside.Catalogue;
        boolean opened = wanted && !card.isVisible();
        Shown.set(wanted, card);
        if (model.aside().shown().get() instanceof Aside.Catalogue(Side side)) {
            model.cards().card().get().ifPresent(open -> offer(open, side));
        }
        if (opened) {
            search.clear();
            search.requestFocus();
        }
    }

    private void offer(Scorecard open, Side side) {
        List<String> there = open.answers().items().stream().map(Item::id).toList();
        Object now = List.of(open.id(), there, side, search.getText(), reported.telling(open));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        title.setWords(figureText.text(side == Side.PRO ? "scorecard.pick.pro" : "scorecard.pick.con"));
        List<Node> parts = new ArrayList<>();
        List<CatalogueItem> telling = reported.telling(open).stream().filter(item -> fits(item, side)).toList();
        add(parts, figureText.text("scorecard.pick.telling"), telling);
        for (ItemTheme theme : ItemTheme.values()) {
            add(parts, figureText.text("scorecard.theme." + theme.id()), reported.catalogue().items().stream()
                    .filter(item -> item.theme() == theme && fits(item, side) && !there.contains(item.key())
                            && !telling.contains(item))
                    .toList());
        }
        offered.getChildren().setAll(parts.isEmpty()
                ? List.of(new Paragraph(figureText.text("scorecard.pick.none")))
                : parts);
    }

    private boolean fits(CatalogueItem item, Side side) {
        List<String> words = FoldedName.words(title(item));
        return item.side() == side && FoldedName.words(search.getText()).stream()
                .allMatch(typed -> words.stream().anyMatch(word -> word.startsWith(typed)));
    }

    private String title(CatalogueItem item) {
        return texts.title(Item.predefined(item.key(), item.side()));
    }

    private void add(List<Node> parts, String heading, List<CatalogueItem> items) {
        if (!items.isEmpty()) {
            Label head = new Label(heading);
            head.getStyleClass().add("pick-theme");
            parts.add(head);
            items.forEach(item -> parts.add(button(item)));
        }
    }

    private Button button(CatalogueItem item) {
        Button button = new Button(title(item), new FontIcon("fth-plus"));
        button.setId("pick-" + item.key());
        button.getStyleClass().addAll("flat", "pick");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.add(item));
        return button;
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
