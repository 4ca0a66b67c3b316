package mizan.ui.scorecard.items;

import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.ItemGroup;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Wording;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.Aside;
import mizan.ui.scorecard.CardNames;
import mizan.ui.scorecard.ItemTexts;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done to an item beyond answering it.
final class ItemMenu extends MenuButton {

    private final FigureText figureText;
    private final MenuItem details;
    private final MenuItem side;
    private final MenuItem relevant;
    private final Menu groups;
    private final String id;
    private final GroupsModel groupsModel;
    private boolean isRelevant = true;
    private boolean inGroup;

    ItemMenu(String id, ItemsModel model, FigureText figureText) {
        super(null, new FontIcon("fth-more-horizontal"));
        this.figureText = figureText;
        this.id = id;
        this.groupsModel = new GroupsModel(model.cards());
        this.groups = new Menu(figureText.text("scorecard.group"));
        getStyleClass().addAll("flat", "button-icon", "item-menu");
        setId("menu-" + id);
        MenuItem note = item("note", () -> model.aside().show(new Aside.Details(id, true)));
        details = item("range", () -> model.aside().show(new Aside.Details(id, false)));
        side = item("to-con", () -> model.switchSide(id));
        relevant = item("irrelevant", () -> model.relevant(id, !isRelevant));
        groups.setOnShowing(_ -> offerGroups());
        offerGroups();
        MenuItem up = item("up", () -> model.move(id, -1));
        MenuItem down = item("down", () -> model.move(id, 1));
        MenuItem remove = item("remove", () -> model.remove(id));
        getItems().addAll(details, note, relevant, new SeparatorMenuItem(), side, groups, up, down,
                new SeparatorMenuItem(), remove);
    }

    private MenuItem item(String action, Runnable run) {
        return named(figureText.text("scorecard." + action), run);
    }

    /// Made when it is wanted; a menu without items does not open.
    private void offerGroups() {
        groups.getItems().clear();
        for (ItemGroup group : groupsModel.groups()) {
            groups.getItems().add(named(CardNames.shortened(group.name(), CardNames.LONGEST),
                    () -> groupsModel.put(id, Optional.of(group.id()))));
        }
        groups.getItems().add(item("group.new", () -> groupsModel.putIntoNew(id,
                figureText.text("scorecard.group.unnamed"))));
        MenuItem none = item("group.none", () -> groupsModel.put(id, Optional.empty()));
        none.setDisable(!inGroup);
        groups.getItems().add(none);
    }

    private static MenuItem named(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> run.run());
        return item;
    }

    void show(Item item) {
        inGroup = item.group().isPresent();
        isRelevant = item.relevant();
        boolean own = item.wording() instanceof Wording.Own;
        details.setText(figureText.text(own ? "scorecard.edit" : "scorecard.range"));
        side.setVisible(own);
        side.setText(figureText.text(item.side() == Side.PRO ? "scorecard.to-con" : "scorecard.to-pro"));
        relevant.setText(figureText.text(isRelevant ? "scorecard.irrelevant" : "scorecard.relevant-again"));
        setAccessibleText(figureText.text("scorecard.more.about", new ItemTexts(figureText).title(item)));
    }
}
