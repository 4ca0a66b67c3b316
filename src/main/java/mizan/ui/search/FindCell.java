package mizan.ui.search;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One find: the occupation's title, the name that matched, how many work in it, and whether it is in the tray.
final class FindCell extends ListCell<Find> {

    private final SearchModel model;
    private final FigureText figureText;
    private final Label title = new Label();
    private final Label matched = new Label();
    private final Label employment = new Label();
    private final FontIcon sign = new FontIcon("fth-plus");
    private final Button compare = new Button(null, sign);
    private final Button profile = new Button(null, new FontIcon("fth-file-text"));
    private final HBox row;

    /// @param chosen told whether Shift was down
    FindCell(SearchModel model, FigureText figureText, BiConsumer<Find, Boolean> chosen, Consumer<Find> compared,
            Consumer<Find> opened) {
        this.model = model;
        this.figureText = figureText;
        title.getStyleClass().add("find-title");
        matched.getStyleClass().add("find-matched");
        employment.getStyleClass().add("find-employment");
        // A long title is cut, the number never.
        employment.setMinWidth(USE_PREF_SIZE);
        VBox names = new VBox(title, matched);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        action(profile, figureText.text("search.open"), opened);
        action(compare, figureText.text("search.compare"), compared);
        row = new HBox(8, names, employment, profile, compare);
        row.getStyleClass().add("find-row");
        // As wide as the list and no wider: a long name is cut, and the list does not scroll to the side.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            Find find = getItem();
            if (find != null) {
                chosen.accept(find, event.isShiftDown());
            }
        });
    }

    /// The same without the buttons, where only the choice is asked for.
    static FindCell plain(SearchModel model, FigureText figureText, Consumer<Find> chosen) {
        FindCell cell = new FindCell(model, figureText, (find, _) -> chosen.accept(find), _ -> {}, _ -> {});
        cell.row.getChildren().removeAll(cell.profile, cell.compare);
        return cell;
    }

    private void action(Button button, String what, Consumer<Find> done) {
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setFocusTraversable(false);
        button.setAccessibleText(what);
        button.setTooltip(new WrappingTooltip(what));
        button.setOnAction(_ -> {
            Find find = getItem();
            if (find != null) {
                done.accept(find);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Find find, boolean empty) {
        super.updateItem(find, empty);
        setText(null);
        if (find == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setAccessibleHelp(null);
            setTooltip(null);
            return;
        }
        boolean inTray = model.inTray(find.occupation().code());
        title.setText(find.occupation().title());
        String code = figureText.formats().code(find.occupation().code().text());
        matched.setText(matched(find, code));
        employment.setText(find.employment() > 0
                ? figureText.messages().counted("search.jobs", find.employment(),
                        figureText.formats().count(find.employment()))
                : "");
        sign.setIconLiteral(inTray ? "fth-check" : "fth-plus");
        compare.setVisible(inTray || !model.trayFull());
        setGraphic(row);
        setAccessibleHelp(find.work());
        setTooltip(find.work().isEmpty() ? null : new WrappingTooltip(find.work()));
        setAccessibleText(figureText.text(inTray ? "search.find.in-tray" : "search.find", find.occupation().title(),
                find.because() == Because.FOUND ? employment.getText() : matched.getText()));
    }

    private String matched(Find find, String code) {
        return switch (find.because()) {
            case FOUND -> find.matchedTitle().equals(find.occupation().title())
                    ? code
                    : figureText.text("search.matched", code, find.matchedTitle());
            case DESCRIBED -> figureText.text("search.described", code, find.work());
            case CHOSEN_BEFORE -> figureText.text("search.chosen", code);
            case RELATED -> figureText.text("search.related", code, find.matchedTitle());
            case NEAREST -> figureText.text("search.nearest", code, find.matchedTitle());
            case TO_BROWSE -> figureText.text("search.browse", code);
        };
    }
}
