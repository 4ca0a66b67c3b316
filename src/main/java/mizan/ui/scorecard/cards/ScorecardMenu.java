package mizan.ui.scorecard.cards;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import mizan.domain.scorecard.Scorecard;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.CardNames;
import mizan.ui.scorecard.ScorecardModel;

/// What can be done with the open card and with all cards, as items of a menu.
final class ScorecardMenu {

    private final ScorecardModel model;
    private final BackupsModel backups;
    private final FigureText figureText;
    private final CardNames names;

    ScorecardMenu(ScorecardModel model, BackupsModel backups, FigureText figureText) {
        this.model = model;
        this.backups = backups;
        this.figureText = figureText;
        this.names = new CardNames(figureText);
    }

    List<MenuItem> items(Runnable openFile, Runnable saveAs) {
        List<MenuItem> items = new ArrayList<>();
        if (model.card().get().isPresent()) {
            items.add(item("scorecard.duplicate", () -> model.duplicate(figureText.text("scorecard.copy-name",
                    names.of(model.card().get().get())))));
            items.add(item("scorecard.again", model::scoreAgain));
            if (!model.card().get().get().earlier().isEmpty()) {
                items.add(item("scorecard.drift", () -> model.show(ScorecardModel.Page.DRIFT)));
            }
            String open = model.card().get().get().id();
            items.add(item("scorecard.card.earlier", () -> model.moveBy(open, -1)));
            items.add(item("scorecard.card.later", () -> model.moveBy(open, 1)));
            items.add(item("scorecard.archive", model::archive));
            items.add(new SeparatorMenuItem());
            items.add(item("scorecard.save-as.menu", saveAs));
        }
        items.add(item("scorecard.open", openFile));
        items.add(new SeparatorMenuItem());
        items.add(archived());
        items.add(backups());
        return items;
    }

    private Menu archived() {
        Menu menu = new Menu(figureText.text("scorecard.archived"));
        for (Scorecard card : model.archived()) {
            Menu one = new Menu(names.of(card));
            one.getItems().addAll(item("scorecard.restore", () -> model.restore(card.id())),
                    item("scorecard.delete", () -> model.delete(card.id())));
            menu.getItems().add(one);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private Menu backups() {
        Menu menu = new Menu(figureText.text("scorecard.backups"));
        backups.backups().get().forEach(backup -> {
            MenuItem item = new MenuItem(figureText.formats().day(backup.day()));
            item.setOnAction(_ -> backups.restore(backup));
            menu.getItems().add(item);
        });
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(figureText.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
