package mizan.ui.search;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.ZoomPane;
import mizan.ui.search.OccupationFinder.Find;
import org.jspecify.annotations.Nullable;

/// The list of finds that drops from a field. The field keeps the focus; the list has a find that is chosen.
final class FindsPopup {

    private static final double ROW_HEIGHT = 46;
    /// For its shadow, on both sides together.
    private static final double AROUND = 44;
    /// What the panel is higher by than its notice and rows.
    private static final double AROUND_ROWS = 40;
    private static final int MOST_ROWS = 8;
    private static final double LEAST_WIDTH = 640;
    private static final int LINES_OF_WORK = 3;

    private final FigureText figureText;
    private final ObservableList<Find> shown = FXCollections.observableArrayList();
    private final ListView<Find> list = new ListView<>(shown);
    private final Paragraph notice = new Paragraph();
    /// What people in the find that is chosen do. It keeps its place, so that nothing moves with the choice.
    private final Paragraph work = new Paragraph();
    private final VBox panel = new VBox(notice, list, work);
    private final ZoomPane frame = new ZoomPane();
    private final Popup popup = new Popup();

    /// @param id of the list
    FindsPopup(String id, FigureText figureText) {
        this.figureText = figureText;
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
        frame.setContent(panel);
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
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
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
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
        if (!field.isFocused() || field.getScene() == null || field.getScene().getWindow() == null) {
            return;
        }
        frame.lookAs(field);
        double scale = ZoomPane.scaleAt(field);
        double width = Math.min(Math.max(field.getWidth(), LEAST_WIDTH), field.getScene().getWidth() / scale - AROUND);
        panel.setPrefWidth(width);
        // A popup asks how high its content is without saying how wide; a second line would be taken from the list.
        notice.setPrefHeight(Region.USE_COMPUTED_SIZE);
        double inside = width - panel.getInsets().getLeft() - panel.getInsets().getRight();
        notice.setPrefHeight(notice.prefHeight(inside));
        work.setPrefHeight(Region.USE_COMPUTED_SIZE);
        work.setPrefHeight(work.prefHeight(inside));
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double room = (screen.getMaxY() - place.getMaxY()) / scale
                - notice.getPrefHeight() - (told ? work.getPrefHeight() : 0) - AROUND_ROWS;
        int rows = Math.clamp((int) (room / ROW_HEIGHT), 1, MOST_ROWS);
        list.setPrefHeight(Math.min(finds.size(), rows) * ROW_HEIGHT + 2);
        // Begins where the field begins, on the side from which one reads.
        double left = figureText.messages().language().rightToLeft()
                ? place.getMaxX() - width * scale
                : place.getMinX();
        double within = Math.max(screen.getMinX(), Math.min(left, screen.getMaxX() - (width + AROUND / 2) * scale));
        popup.show(field, within, place.getMaxY() + 4);
        shown.setAll(finds);
    }
}
