package mizan.ui.place;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mizan.background.LatestOnly;
import mizan.domain.place.NamedPlace;
import mizan.text.Paragraph;
import mizan.ui.kit.DropPanel;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.place.PlaceSearch.Find;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks for a place by its name, as one types: a state, an area, a county or a town. Arrows move in what is found,
/// Enter or a click takes it, Escape goes back to what was chosen, and the cross takes the choice back. A county stands
/// for the area that it lies in.
public final class PlaceField extends StackPane {

    private static final double ROW_HEIGHT = 46;
    private static final double AROUND_ROWS = 40;
    private static final int MOST_ROWS = 7;
    private static final double LEAST_WIDTH = 380;

    private final StringProperty place = new SimpleStringProperty("");
    private final PlaceSearch search;
    private final FigureText figureText;
    private final LatestOnly asking;
    private final TextField field = new TextField();
    private final OwnText own = new OwnText(field);
    private final Button clear = new Button(null, new FontIcon("fth-x"));
    private final ObservableList<Find> finds = FXCollections.observableArrayList();
    private final ListView<Find> list = new ListView<>(finds);
    private final Paragraph notice = new Paragraph();
    private final DropPanel drop = new DropPanel(panel());
    private boolean showing;
    private Runnable taken = () -> {};

    /// @param subscriptions of the view that it is in
    public PlaceField(PlaceSearch search, FigureText figureText, Subscriptions subscriptions) {
        this.search = search;
        this.figureText = figureText;
        this.asking = search.asking();
        getStyleClass().add("place-field");
        field.setId("place");
        clear.setId("clear-place");
        clear.getStyleClass().addAll("flat", "button-icon", "small");
        clear.setAccessibleText(figureText.text("place.clear"));
        clear.setTooltip(new WrappingTooltip(figureText.text("place.clear")));
        clear.setOnAction(_ -> {
            field.requestFocus();
            take("");
        });
        setAlignment(clear, Pos.CENTER_RIGHT);
        getChildren().addAll(field, clear);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        subscriptions.later(this::typed, field.textProperty());
        subscriptions.later(this::focused, field.focusedProperty());
        subscriptions.now(this::showChosen, place, search.names().names());
        subscriptions.add(drop::hide);
        setPromptText(figureText.text("place.prompt"));
    }

    /// A field for where the person lives, the one place of the whole program.
    public static PlaceField ofHome(PlaceSearch search, FigureText figureText, Subscriptions subscriptions) {
        PlaceField field = new PlaceField(search, figureText, subscriptions);
        StringProperty home = search.session().home();
        field.place().bindBidirectional(home);
        subscriptions.add(() -> field.place().unbindBidirectional(home));
        return field;
    }

    /// The area code of the place that is chosen, as the wage tables write it; empty for the whole country.
    public StringProperty place() {
        return place;
    }

    /// Stands in the field while no place is chosen.
    public void setPromptText(String text) {
        field.setPromptText(text);
    }

    /// What the field asks, for whoever hears the screen.
    public void setAsked(String text) {
        field.setAccessibleText(text);
        field.setAccessibleHelp(figureText.text("place.help"));
    }

    /// Run after the person has taken a place by Enter or a click.
    public void onTaken(Runnable then) {
        taken = then;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private VBox panel() {
        VBox panel = new VBox(notice, list);
        panel.getStyleClass().addAll("search-panel", "place-panel");
        notice.getStyleClass().add("search-notice");
        list.getStyleClass().add("search-finds");
        list.setId("place-finds");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new PlaceCell(figureText, this::choose));
        return panel;
    }

    /// What the person is typing instead stays until they have taken something or left the field.
    private void showChosen() {
        if (own.typing()) {
            return;
        }
        showing = true;
        own.replace(place.get().isEmpty() ? "" : search.names().name(place.get()));
        // A name that is longer than the field shows its beginning.
        field.positionCaret(0);
        showing = false;
        // A long name does not fit into the field.
        field.setTooltip(field.getText().isEmpty() ? null : new WrappingTooltip(field.getText()));
        clear.setVisible(!place.get().isEmpty());
    }

    private void focused() {
        if (field.isFocused()) {
            // After the click that led here, which puts the cursor between the letters of what was chosen.
            Platform.runLater(field::selectAll);
        } else {
            asking.forget();
            drop.hide();
            showChosen();
        }
    }

    private void typed() {
        if (showing) {
            return;
        }
        String text = field.getText();
        if (text.isBlank()) {
            show(List.of(new Find.WholeCountry()), figureText.text("place.help"));
        } else {
            asking.run(() -> search.find(text), found -> show(found, figureText.text(found.isEmpty()
                    ? "place.nothing"
                    : "place.hint", text)));
        }
    }

    private void show(List<Find> found, String said) {
        if (!field.isFocused() || !DropPanel.possible(field)) {
            return;
        }
        notice.setWords(said);
        Shown.set(!found.isEmpty(), list);
        double inside = drop.fit(field, LEAST_WIDTH);
        notice.setPrefHeight(Region.USE_COMPUTED_SIZE);
        notice.setPrefHeight(notice.prefHeight(inside));
        int rows = Math.clamp((int) ((DropPanel.room(field) - notice.getPrefHeight() - AROUND_ROWS) / ROW_HEIGHT), 1,
                MOST_ROWS);
        list.setPrefHeight(Math.min(found.size(), rows) * ROW_HEIGHT + 2);
        drop.drop(field);
        finds.setAll(found);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
    }

    private void choose(Find find) {
        switch (find) {
            case Find.Found(NamedPlace found) -> {
                take(found.figures().areaCode());
                taken.run();
            }
            case Find.Counties(NamedPlace state) -> asking.run(() -> search.counties(state),
                    counties -> show(counties, figureText.text("place.counties", state.title())));
            case Find.WholeCountry _ -> {
                take("");
                taken.run();
            }
        }
    }

    private void take(String code) {
        asking.forget();
        drop.hide();
        own.finish();
        place.set(code);
        showChosen();
        field.selectAll();
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                Find selected = list.getSelectionModel().getSelectedItem();
                if (drop.isShowing() && selected != null) {
                    choose(selected);
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (drop.isShowing()) {
                    drop.hide();
                    own.finish();
                    showChosen();
                    field.selectAll();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void move(int by, KeyEvent event) {
        if (!drop.isShowing()) {
            typed();
        } else if (!finds.isEmpty()) {
            int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, finds.size());
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - MOST_ROWS + 1));
        }
        event.consume();
    }
}
