package mizan.ui.search;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import mizan.background.Loadable;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.kit.ZoomPane;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;

/// The search field and the list that drops from it: arrows move, Esc closes. Of the two things that one may want of a
/// find, its profile and the comparison, Enter or a click does what fits the screen, and Shift with it the other.
public final class SearchController implements View {

    private static final double ROW_HEIGHT = 46;
    /// For its shadow, on both sides together.
    private static final double AROUND = 44;
    /// What the panel is higher by than its notice and rows.
    private static final double AROUND_ROWS = 40;
    private static final int MOST_ROWS = 8;
    private static final double LEAST_WIDTH = 640;
    private static final int LINES_OF_WORK = 3;

    private final SearchModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<Find> shown = FXCollections.observableArrayList();
    private final ListView<Find> list = new ListView<>(shown);
    private final Paragraph notice = new Paragraph();
    /// What people in the find that is chosen do. It keeps its place, so that nothing moves with the choice.
    private final Paragraph work = new Paragraph();
    private final VBox panel = new VBox(notice, list, work);
    private final ZoomPane frame = new ZoomPane();
    private final Popup popup = new Popup();

    @FXML
    private TextField field;

    public SearchController(SearchModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        panel.getStyleClass().add("search-panel");
        notice.getStyleClass().add("search-notice");
        list.getStyleClass().add("search-finds");
        work.getStyleClass().add("search-work");
        work.setMostLines(LINES_OF_WORK);
        work.setLeastLines(LINES_OF_WORK);
        list.setId("search-finds");
        list.setAccessibleText(figureText.text("search.finds"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new FindCell(model, figureText, this::choose, this::toggle, this::open));
        frame.setContent(panel);
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        subscriptions.add(field.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                show(model.finds().get());
            } else {
                popup.hide();
            }
        }));
        subscriptions.later(() -> show(model.finds().get()), model.finds());
        subscriptions.later(list::refresh, model.trayEntries());
        subscriptions.later(() -> {
            Find chosen = list.getSelectionModel().getSelectedItem();
            work.setWords(chosen == null ? "" : chosen.work());
        }, list.getSelectionModel().selectedItemProperty());
    }

    /// Puts the cursor into the field with all of its text selected.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(Loadable<List<Find>> finds) {
        switch (finds) {
            case Loadable.Ready<List<Find>>(List<Find> found) -> {
                boolean instead = found.stream().anyMatch(find -> find.because() == Because.TO_BROWSE);
                notice.setWords(instead ? figureText.text("search.nothing", field.getText()) : hint());
                drop(found);
                list.getSelectionModel().select(0);
                list.scrollTo(0);
            }
            case Loadable.Failed<List<Find>> _ -> {
                notice.setWords(figureText.text("state.failed"));
                drop(List.of());
            }
            case Loadable.Empty<List<Find>> _,Loadable.Loading<List<Find>> _ -> popup.hide();
        }
    }

    private String hint() {
        if (model.opensProfiles()) {
            return figureText.text("search.hint.profiles");
        }
        return figureText.text(model.trayFull() ? "search.full" : "search.hint");
    }

    /// Takes the finds into the list once it is shown: rows that are made while it is hidden look for their colours in vain.
    private void drop(List<Find> finds) {
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

    /// @param other whether Shift is down: the thing that is less often wanted on this screen
    private void choose(Find find, boolean other) {
        // Nobody asked for a group: it is there to be looked through.
        if (find.because() == Because.TO_BROWSE || model.opensProfiles() != other) {
            open(find);
        } else {
            toggle(find);
        }
    }

    private void open(Find find) {
        popup.hide();
        model.open(find.occupation().code());
    }

    private void toggle(Find find) {
        model.toggle(find.occupation().code());
        notice.setWords(hint());
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                Find selected = list.getSelectionModel().getSelectedItem();
                if (popup.isShowing() && selected != null) {
                    choose(selected, event.isShiftDown());
                }
                event.consume();
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                } else {
                    field.clear();
                }
                event.consume();
            }
            default -> {
            }
        }
    }

    private void move(int by, KeyEvent event) {
        if (!popup.isShowing()) {
            model.offerChosen();
            show(model.finds().get());
        } else if (!shown.isEmpty()) {
            int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, shown.size());
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - MOST_ROWS + 1));
        }
        event.consume();
    }

    @Override
    public void dispose() {
        popup.hide();
        field.textProperty().unbindBidirectional(model.query());
        subscriptions.close();
    }
}
