package mizan.ui.search;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mizan.text.Paragraph;
import mizan.ui.kit.DropPanel;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.search.OccupationFinder.Find;
import org.jspecify.annotations.Nullable;

/// The list of finds that drops from a field. The field keeps the focus; the list has a find that is chosen.
final class FindsPopup {

    private static final double ROW_HEIGHT = 46;
    /// What the panel is higher by than its notice and rows.
    private static final double AROUND_ROWS = 40;
    private static final int MOST_ROWS = 8;
    private static final double LEAST_WIDTH = 640;
    private static final int LINES_OF_WORK = 3;

    private final ObservableList<Find> shown = FXCollections.observableArrayList();
    private final ListView<Find> list = new ListView<>(shown);
    private final Paragraph notice = new Paragraph();
    /// What people in the find that is chosen do. It keeps its place, so that nothing moves with the choice.
    private final Paragraph work = new Paragraph();
    private final VBox panel = new VBox(notice, list, work);
    private final DropPanel drop = new DropPanel(panel);

    /// @param id of the list
    FindsPopup(String id, FigureText figureText) {
        panel.getStyleClass().add("search-panel");
        notice.getStyleClass().add("search-notice");
        list.getStyleClass().add("search-finds");
        work.getStyleClass().add("search-work");
        work.setMostLines(LINES_OF_WORK);
        work.setLeastLines(LINES_OF_WORK);
        list.setId(id);
        list.setAccessibleText(figureText.text("search.finds"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.getSelectionModel().selectedItemProperty()
                .subscribe(chosen -> work.setWords(chosen == null ? "" : chosen.work()));
    }

    void cells(Supplier<ListCell<Find>> made) {
        list.setCellFactory(_ -> made.get());
    }

    void refresh() {
        list.refresh();
    }

    boolean isShowing() {
        return drop.isShowing();
    }

    void hide() {
        drop.hide();
    }

    void notice(String words) {
        notice.setWords(words);
    }

    @Nullable
    Find chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Shows the finds below the field, if it has the focus, with the first of them chosen.
    void show(TextField field, List<Find> finds, String words) {
        notice.setWords(words);
        drop(field, finds);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
    }

    void move(int by) {
        if (!shown.isEmpty()) {
            int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, shown.size());
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - MOST_ROWS + 1));
        }
    }

    /// Takes the finds into the list once it is shown: rows that are made while it is hidden look for their colours in vain.
    private void drop(TextField field, List<Find> finds) {
        Shown.set(!finds.isEmpty(), list);
        boolean told = finds.stream().anyMatch(find -> !find.work().isEmpty());
        Shown.set(told, work);
        if (!field.isFocused() || !DropPanel.possible(field)) {
            return;
        }
        double inside = drop.fit(field, LEAST_WIDTH);
        // A popup asks how high its content is without saying how wide; a second line would be taken from the list.
        notice.setPrefHeight(Region.USE_COMPUTED_SIZE);
        notice.setPrefHeight(notice.prefHeight(inside));
        work.setPrefHeight(Region.USE_COMPUTED_SIZE);
        work.setPrefHeight(work.prefHeight(inside));
        double room = DropPanel.room(field) - notice.getPrefHeight() - (told ? work.getPrefHeight() : 0) - AROUND_ROWS;
        int rows = Math.clamp((int) (room / ROW_HEIGHT), 1, MOST_ROWS);
        list.setPrefHeight(Math.min(finds.size(), rows) * ROW_HEIGHT + 2);
        drop.drop(field);
        shown.setAll(finds);
    }
}
