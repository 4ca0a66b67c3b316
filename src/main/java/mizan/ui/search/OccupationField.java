package mizan.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mizan.background.Loadable;
import mizan.domain.occupation.Occupation;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;

/// Lets a person name an occupation in a field: what they type finds some, Enter or a click takes the one that is chosen,
/// and the field says its title. Text that nothing was taken of gives way to the title that was there.
public final class OccupationField {

    private final TextField field;
    private final OwnText own;
    private final SearchModel model;
    private final FigureText figureText;
    private final Consumer<Occupation> taken;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FindsPopup popup;
    private String title = "";
    private boolean saying;

    /// @param model of this field alone
    /// @param taken told what the person takes
    public OccupationField(TextField field, SearchModel model, FigureText figureText, Consumer<Occupation> taken) {
        this.field = field;
        this.own = new OwnText(field);
        this.model = model;
        this.figureText = figureText;
        this.taken = taken;
        this.popup = new FindsPopup(field.getId() + "-finds", figureText);
        popup.cells(() -> FindCell.plain(model, figureText, this::take));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        subscriptions.add(field.textProperty().subscribe((_, text) -> {
            if (!saying) {
                model.query().set(text);
            }
        }));
        subscriptions.add(field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave();
            }
        }));
        subscriptions.later(this::show, model.finds());
    }

    /// Says what is taken, and looks for nothing; while the person is typing, once they are done.
    ///
    /// @param words the title; empty for none
    public void say(String words) {
        title = words;
        if (!own.typing()) {
            put();
        }
    }

    private void put() {
        saying = true;
        own.replace(title);
        saying = false;
        forget();
    }

    private void show() {
        switch (model.finds().get()) {
            case Loadable.Ready<List<Find>>(List<Find> all) -> {
                List<Find> found = all.stream().filter(find -> find.because() != Because.TO_BROWSE).toList();
                boolean instead = found.size() < all.size();
                popup.show(field, found, figureText.text(instead ? "search.nothing" : "search.hint.field",
                        field.getText()));
            }
            case Loadable.Failed<List<Find>> _ -> popup.show(field, List.of(), figureText.text("state.failed"));
            case Loadable.Empty<List<Find>> _,Loadable.Loading<List<Find>> _ -> popup.hide();
        }
    }

    private void keyPressed(KeyEvent event) {
        Find chosen = popup.chosen();
        switch (event.getCode()) {
            case DOWN, UP -> {
                if (popup.isShowing()) {
                    popup.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                } else {
                    model.offerUntyped();
                }
                event.consume();
            }
            case ENTER -> {
                if (popup.isShowing() && chosen != null) {
                    take(chosen);
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    leave();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void take(Find find) {
        model.note(find.occupation().code());
        own.finish();
        say(find.occupation().title());
        field.end();
        taken.accept(find.occupation());
    }

    private void leave() {
        if (!field.getText().isBlank()) {
            put();
        }
        forget();
    }

    private void forget() {
        popup.hide();
        model.query().set("");
    }

    public void dispose() {
        popup.hide();
        subscriptions.close();
    }
}
