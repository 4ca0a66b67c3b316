package mizan.ui.search;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import mizan.background.Loadable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;

/// The search field and the list that drops from it: arrows move, Esc closes. Of the two things that one may want of a
/// find, its profile and the comparison, Enter or a click does what fits the screen, and Shift with it the other.
public final class SearchController implements View {

    private final SearchModel model;
    private final FigureText figureText;
    private final FindsPopup popup;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private TextField field;

    public SearchController(SearchModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.popup = new FindsPopup("search-finds", figureText);
    }

    @FXML
    private void initialize() {
        popup.cells(() -> new FindCell(model, figureText, this::choose, this::toggle, this::open));
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
        subscriptions.later(popup::refresh, model.trayEntries());
    }

    /// Puts the cursor into the field with all of its text selected.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Goes to the field and offers what one may want to add.
    public void offer() {
        focus();
        model.offerUntyped();
    }

    private void show(Loadable<List<Find>> finds) {
        switch (finds) {
            case Loadable.Ready<List<Find>>(List<Find> found) -> {
                boolean instead = found.stream().anyMatch(find -> find.because() == Because.TO_BROWSE);
                popup.show(field, found, instead ? figureText.text("search.nothing", field.getText()) : hint());
            }
            case Loadable.Failed<List<Find>> _ -> popup.show(field, List.of(), figureText.text("state.failed"));
            case Loadable.Empty<List<Find>> _,Loadable.Loading<List<Find>> _ -> popup.hide();
        }
    }

    private String hint() {
        if (model.opensProfiles()) {
            return figureText.text("search.hint.profiles");
        }
        return figureText.text(model.trayFull() ? "search.full" : "search.hint");
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
        popup.notice(hint());
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                Find selected = popup.chosen();
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
            model.offerUntyped();
            show(model.finds().get());
        } else {
            popup.move(by);
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
