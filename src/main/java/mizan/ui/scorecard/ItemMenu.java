package mizan.ui.scorecard;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Wording;
import mizan.ui.kit.Telling;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done to an item beyond answering it.
final class ItemMenu extends MenuButton {

    private final Telling telling;
    private final MenuItem edit;
    private final MenuItem side;
    private final MenuItem relevant;
    private boolean isRelevant = true;

    ItemMenu(ItemRow row, ItemsModel model, Telling telling) {
        super(null, new FontIcon("fth-more-horizontal"));
        this.telling = telling;
        getStyleClass().addAll("flat", "button-icon", "item-menu");
        setId("menu-" + row.itemId());
        MenuItem range = item("range", row::wantRange);
        MenuItem note = item("note", row::wantNote);
        edit = item("edit", row::rename);
        side = item("to-con", () -> model.switchSide(row.itemId()));
        relevant = item("irrelevant", () -> model.relevant(row.itemId(), !isRelevant));
        MenuItem up = item("up", () -> model.move(row.itemId(), -1));
        MenuItem down = item("down", () -> model.move(row.itemId(), 1));
        MenuItem remove = item("remove", () -> model.remove(row.itemId()));
        getItems().addAll(range, note, relevant, new SeparatorMenuItem(), edit, side, up, down,
                new SeparatorMenuItem(), remove);
    }

    private MenuItem item(String action, Runnable run) {
        MenuItem item = new MenuItem(telling.text("scorecard." + action));
        item.setOnAction(_ -> run.run());
        return item;
    }

    void show(Item item) {
        isRelevant = item.relevant();
        boolean own = item.wording() instanceof Wording.Own;
        edit.setVisible(own);
        side.setVisible(own);
        side.setText(telling.text(item.side() == Side.PRO ? "scorecard.to-con" : "scorecard.to-pro"));
        relevant.setText(telling.text(isRelevant ? "scorecard.irrelevant" : "scorecard.relevant-again"));
        setAccessibleText(telling.text("scorecard.more.about", new ItemTexts(telling).title(item)));
    }
}
