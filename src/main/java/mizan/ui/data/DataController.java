package mizan.ui.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.domain.data.WageSet;
import mizan.export.Sheet;
import mizan.query.ImportedSets.ImportedSet;
import mizan.query.InstalledSources.Source;
import mizan.text.Paragraph;
import mizan.ui.data.DataModel.Installed;
import mizan.ui.data.DataModel.Removal;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.NumberCell;
import mizan.ui.kit.RawFigures;
import mizan.ui.kit.Shown;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// Lists what is installed.
public final class DataController implements View {

    private final DataModel model;
    private final ImportModel imports;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox card;
    @FXML
    private StatePane state;
    @FXML
    private TableView<Line> table;
    @FXML
    private TableColumn<Line, String> title;
    @FXML
    private TableColumn<Line, String> publisher;
    @FXML
    private TableColumn<Line, String> period;
    @FXML
    private TableColumn<Line, Long> rows;
    @FXML
    private TableColumn<Line, String> licence;

    /// One installed thing, in words.
    ///
    /// @param set the wage table that it is; empty for others
    /// @param mine the table that the person brought; empty for what the program ships
    private record Line(String title, String publisher, String period, long rows, String licence,
            Optional<WageSet> set, Optional<Removal> mine) {}

    public DataController(DataModel model, ImportModel imports, FigureText figureText) {
        this.model = model;
        this.imports = imports;
        this.figureText = figureText;
    }

    @FXML
    private Paragraph carrying;
    @FXML
    private VBox unreadable;
    @FXML
    private Paragraph unreadableFile;
    @FXML
    private Button setAside;
    @FXML
    private Button remove;
    @FXML
    private Button report;
    @FXML
    private HBox foot;
    @FXML
    private Paragraph disk;

    @FXML
    private void initialize() {
        remove.setOnAction(_ -> removeChosen());
        report.setOnAction(
                _ -> chosen().map(Removal::set).ifPresent(set -> imports.showReport(set.year(), set.scope())));
        setAside.setOnAction(_ -> model.setAside());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                removeChosen();
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            remove.setDisable(chosen().isEmpty());
            report.setDisable(chosen().isEmpty());
        });
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        show(title, Line::title);
        show(publisher, Line::publisher);
        show(period, Line::period);
        show(rows, Line::rows);
        show(licence, Line::licence);
        rows.setCellFactory(_ -> new NumberCell<>(figureText.formats()::count));
        subscriptions.now(this::update, model.installed());
        subscriptions.now(this::makeRoomForTheQuestion, model.asked());
        subscriptions.now(this::select, model.chosen());
        subscriptions.now(this::tellCarrying, model.carrying());
        if (model.installed().get() instanceof Loadable.Empty) {
            model.load();
        }
    }

    /// The question stands in the place of the buttons; the keyboard goes back to the table after it.
    private void makeRoomForTheQuestion() {
        boolean asking = model.asked().get().isPresent();
        if (!asking && !foot.isVisible()) {
            table.requestFocus();
        }
        Shown.set(!asking, foot);
    }

    private void tellCarrying() {
        Shown.set(model.carrying().get().isPresent(), carrying);
        carrying.setWords(model.carrying().get().map(how -> how.failed()
                ? figureText.text("data.carrying.failed")
                : figureText.text("data.carrying", figureText.formats().count(how.done()),
                        figureText.formats().count(how.of())))
                .orElse(""));
    }

    /// The line of the table that was chosen in the grid, for what can be done with it.
    private void select() {
        model.chosen().get().ifPresent(cell -> table.getItems().stream()
                .filter(line -> line.set().filter(set -> cell.isAt(set.scope(), set.year())).isPresent())
                .findFirst()
                .ifPresentOrElse(line -> {
                    table.getSelectionModel().select(line);
                    table.scrollTo(line);
                }, table.getSelectionModel()::clearSelection));
    }

    private void removeChosen() {
        chosen().ifPresent(model::ask);
    }

    /// The selected table, if the person brought it.
    private Optional<Removal> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(Line::mine);
    }

    private void update() {
        Loadable<Installed> installed = model.installed().get();
        state.show(installed, figureText, "", model::load);
        Shown.set(model.unreadable().isPresent(), unreadable);
        model.unreadable().ifPresent(file -> unreadableFile
                .setWords(figureText.text("data.unreadable", figureText.formats().code(file.toString()))));
        if (installed instanceof Loadable.Ready<Installed>(Installed value)) {
            List<Line> lines = new ArrayList<>();
            value.sets().forEach(set -> lines.add(line(set, imported(value, set))));
            value.sources().forEach(source -> lines.add(line(source)));
            // What the person brought is what they look for.
            lines.sort(Comparator.comparing(line -> line.mine().isEmpty()));
            table.getItems().setAll(lines);
            select();
            disk.setVisible(model.unreadable().isEmpty());
            disk.setWords(value.imported().isEmpty()
                    ? figureText.text("data.disk.none")
                    : figureText.text("data.disk", figureText.formats().count(Math.round(value.bytes() / 1e6))));
        }
    }

    private static Optional<ImportedSet> imported(Installed installed, WageSet set) {
        return installed.imported()
                .stream()
                .filter(each -> each.year() == set.year() && each.scope() == set.scope())
                .findFirst();
    }

    private Line line(WageSet set, Optional<ImportedSet> imported) {
        String title = figureText.text("scope." + set.scope().id());
        String told = imported.map(each -> figureText.text(
                each.replacesReference() ? "data.imported.instead" : "data.imported", title,
                figureText.formats().day(LocalDate.parse(each.importedAt())))).orElse(title);
        return new Line(told, figureText.text("publisher.bls"),
                figureText.text("period.may", figureText.formats().year(set.year())), set.rows(),
                figureText.text("licence." + set.licence()), Optional.of(set),
                imported.map(each -> new Removal(set, each.replacesReference())));
    }

    private Line line(Source source) {
        return new Line(figureText.text("source." + source.name()), figureText.text("publisher." + source.publisher()),
                figureText.formats().period(source.period()), source.rows(),
                figureText.text("licence." + source.licence()), Optional.empty(), Optional.empty());
    }

    private static <T> void show(TableColumn<Line, T> column, Function<Line, T> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

    /// In the order of the table.
    @Override
    public Optional<Exportable> exportable() {
        return Optional.of(new Exportable(card, () -> figureText.text("data.installed"),
                () -> table.getItems().isEmpty() ? Optional.empty() : Optional.of(sheet())).with(table));
    }

    private Sheet sheet() {
        RawFigures raw = new RawFigures(figureText);
        List<List<Sheet.Cell>> lines = table.getItems()
                .stream()
                .map(line -> List.of(new Sheet.Text(line.title()), new Sheet.Text(line.publisher()),
                        new Sheet.Text(line.period()), raw.number(line.rows()), new Sheet.Text(line.licence())))
                .toList();
        return new Sheet(figureText.text("data.installed"),
                List.of(column("title", ""), column("publisher", ""), column("period", ""), column("rows", "rows"),
                        column("licence", "")),
                lines, "", "installed", figureText.text("data.attribution"));
    }

    private Sheet.Column column(String key, String unit) {
        return new Sheet.Column(figureText.text("data.column." + key), unit);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
