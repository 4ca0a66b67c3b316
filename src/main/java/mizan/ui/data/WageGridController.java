package mizan.ui.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import mizan.background.Loadable;
import mizan.domain.data.Scope;
import mizan.text.Paragraph;
import mizan.ui.data.DataModel.Installed;
import mizan.ui.data.WageGrid.Cell;
import mizan.ui.data.WageGrid.State;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.kit.WrappingTooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows at a glance which wage tables are installed, by year, what the person brought, and what could be newer. A place of
/// it tells about its table. The keyboard comes to it once; arrows go on from there.
public final class WageGridController implements View {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DataModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private WageGrid shown = new WageGrid(List.of(), List.of());

    @FXML
    private ScrollPane scroll;
    @FXML
    private GridPane grid;
    @FXML
    private FlowPane legend;
    @FXML
    private Paragraph detail;

    public WageGridController(DataModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        for (State state : List.of(State.SHIPPED, State.BROUGHT, State.NEWER)) {
            Label key = new Label(figureText.text("data.grid." + id(state)), icon(state));
            key.getStyleClass().addAll("wage-key", "muted");
            legend.getChildren().add(key);
        }
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        subscriptions.now(this::show, model.installed());
        subscriptions.now(this::tell, model.chosen());
    }

    private void show() {
        if (model.installed().get() instanceof Loadable.Ready<Installed>(Installed value)) {
            shown = WageGrid.of(value.sets(), value.imported());
            grid.getChildren().clear();
            for (int i = 0; i < shown.years().size(); i++) {
                Label year = new Label(figureText.formats().year(shown.years().get(i)));
                year.getStyleClass().add("wage-year");
                year.setMinWidth(Label.USE_PREF_SIZE);
                grid.add(year, i + 1, 0);
            }
            for (Scope scope : Scope.values()) {
                showRow(scope);
            }
            // What is there now may tell something else than it did.
            model.choose(model.chosen().get().flatMap(cell -> shown.at(cell.scope(), cell.year())));
            tell();
        }
    }

    private void showRow(Scope scope) {
        int row = List.of(Scope.values()).indexOf(scope) + 1;
        Label name = new Label(figureText.text("data.scope." + scope.id()));
        name.setMinWidth(Label.USE_PREF_SIZE);
        grid.add(name, 0, row);
        for (int i = 0; i < shown.years().size(); i++) {
            int column = i + 1;
            shown.at(scope, shown.years().get(i)).ifPresent(cell -> grid.add(button(cell), column, row));
        }
    }

    private Button button(Cell cell) {
        Button button = new Button("", icon(cell.state()));
        button.getStyleClass().addAll("flat", "button-icon", "small", "wage-cell");
        button.setUserData(cell);
        button.setAccessibleText(words(cell));
        button.setTooltip(new WrappingTooltip(figureText.text("data.cell", name(cell), period(cell.year()))));
        button.setOnAction(_ -> model.choose(Optional.of(cell)));
        return button;
    }

    private static FontIcon icon(State state) {
        FontIcon icon = new FontIcon(switch (state) {
            case SHIPPED -> "fth-check";
            case BROUGHT, BROUGHT_INSTEAD -> "fth-user-check";
            case NEWER -> "fth-plus";
        });
        icon.getStyleClass().add("wage-" + id(state));
        return icon;
    }

    private static String id(State state) {
        return switch (state) {
            case SHIPPED -> "shipped";
            case BROUGHT, BROUGHT_INSTEAD -> "brought";
            case NEWER -> "newer";
        };
    }

    private void tell() {
        Optional<Cell> chosen = model.chosen().get();
        List<Button> buttons = buttons().toList();
        Optional<Button> stop = buttons.stream()
                .filter(each -> chosen.filter(each.getUserData()::equals).isPresent()).findFirst()
                .or(() -> buttons.stream().findFirst());
        for (Button button : buttons) {
            button.setFocusTraversable(stop.filter(button::equals).isPresent());
            button.pseudoClassStateChanged(CHOSEN, chosen.filter(button.getUserData()::equals).isPresent());
        }
        detail.setWords(chosen.map(this::words).orElse(figureText.text("data.grid.about")));
    }

    private Stream<Button> buttons() {
        return grid.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast);
    }

    private String words(Cell cell) {
        return switch (cell.state()) {
            case SHIPPED -> text("data.cell.shipped", cell, source(cell));
            case BROUGHT -> text("data.cell.brought", cell, source(cell), day(cell));
            case BROUGHT_INSTEAD -> text("data.cell.brought-instead", cell, source(cell), day(cell));
            case NEWER -> shown.newest(cell.scope())
                    .map(year -> text("data.cell.newer", cell, official(cell), period(year)))
                    .orElseGet(() -> text("data.cell.none", cell, official(cell)));
        };
    }

    private String text(String key, Cell cell, String... more) {
        String rows = cell.set().map(set -> figureText.formats().count(set.rows())).orElse("");
        return figureText.text(key, Stream.concat(Stream.of(name(cell), period(cell.year()), rows), Stream.of(more))
                .toArray(String[]::new));
    }

    private String name(Cell cell) {
        return figureText.text("scope." + cell.scope().id());
    }

    private String period(int year) {
        return figureText.text("period.may", figureText.formats().year(year));
    }

    private String source(Cell cell) {
        return cell.set().map(set -> figureText.formats().code(set.source())).orElse("");
    }

    private String day(Cell cell) {
        return cell.mine().map(mine -> figureText.formats().day(LocalDate.parse(mine.importedAt()))).orElse("");
    }

    /// As its publisher calls it, with the name of its file.
    private String official(Cell cell) {
        return figureText.text("data.official", figureText.formats().code(WageGrid.official(cell.scope())),
                figureText.formats().code(WageGrid.archive(cell.scope(), cell.year())));
    }

    /// To the next place of the grid in the direction of the arrow that has something.
    private void move(KeyEvent event) {
        if (event.getCode().isArrowKey() && event.getTarget() instanceof Button from) {
            boolean mirrored = grid.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            KeyCode code = event.getCode();
            int across = code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
            int down = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
            next(from, mirrored ? -across : across, down).ifPresent(this::goTo);
            event.consume();
        }
    }

    private void goTo(Button button) {
        double seen = scroll.getViewportBounds().getWidth();
        double beyond = grid.getWidth() - seen;
        if (beyond > 0) {
            double middle = button.getBoundsInParent().getCenterX() - seen / 2;
            scroll.setHvalue(Math.clamp(middle / beyond, 0, 1));
        }
        button.requestFocus();
    }

    private Optional<Button> next(Button from, int across, int down) {
        int column = GridPane.getColumnIndex(from);
        int row = GridPane.getRowIndex(from);
        int most = shown.years().size() + Scope.values().length;
        for (int step = 1; step <= most; step++) {
            int atColumn = column + step * across;
            int atRow = row + step * down;
            Optional<Button> there = buttons().filter(each -> GridPane.getColumnIndex(each) == atColumn
                    && GridPane.getRowIndex(each) == atRow).findFirst();
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
