package mizan.ui.takeaway;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mizan.settings.Settings;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu by which a card is taken away: the same at the head of every card, on its context menu and on the keyboard.
/// Ctrl+C copies the rows that are chosen, or the whole table, Ctrl+Shift+C the picture.
final class TakeAwayMenu {

    private final FigureText figureText;
    private final Settings settings;
    private final TakeAway.Choice choice;
    private final MenuButton button = new MenuButton();
    private final ContextMenu context = new ContextMenu();

    TakeAwayMenu(FigureText figureText, Settings settings, TakeAway.Choice choice) {
        this.figureText = figureText;
        this.settings = settings;
        this.choice = choice;
        button.setId("take-away");
        button.setGraphic(new FontIcon("fth-download"));
        button.getStyleClass().addAll("flat", "button-icon", "take-away");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setAccessibleText(figureText.text("take.menu"));
        button.setTooltip(new WrappingTooltip(figureText.text("take.menu")));
        // Only then: what it offers hangs on the figures, and few of the menus are ever opened.
        button.setOnShowing(_ -> button.getItems().setAll(items()));
    }

    MenuButton button() {
        return button;
    }

    void listenOn(Node card) {
        card.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            context.getItems().setAll(choice.offered());
            context.getItems().addAll(items());
            context.show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.C && event.isShortcutDown()
                    && !(event.getTarget() instanceof TextInputControl)) {
                if (event.isShiftDown()) {
                    choice.copyPicture();
                } else {
                    choice.copyChosenRows();
                }
                event.consume();
            }
        });
    }

    private List<MenuItem> items() {
        Menu png = new Menu(figureText.text("take.png"));
        for (int scale = 1; scale <= 3; scale++) {
            double times = scale;
            png.getItems().add(item("take.png.scale." + scale, false, () -> choice.savePng(times),
                    figureText.formats().count(scale)));
        }
        CheckMenuItem mark = new CheckMenuItem(figureText.text("take.mark"));
        mark.setSelected(settings.byteOrderMark().get());
        mark.setOnAction(_ -> settings.byteOrderMark().set(mark.isSelected()));
        boolean none = !choice.hasFigures();
        return List.of(item("take.copy.table", none, choice::copyTable),
                item("take.copy.picture", false, choice::copyPicture), new SeparatorMenuItem(), png,
                item("take.svg", false, choice::saveSvg), item("take.csv", none, choice::saveCsv), mark,
                new SeparatorMenuItem(), item("take.json", none, choice::saveJson));
    }

    private MenuItem item(String key, boolean disabled, Runnable action, String... values) {
        MenuItem item = new MenuItem(figureText.text(key, values));
        item.setDisable(disabled);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
