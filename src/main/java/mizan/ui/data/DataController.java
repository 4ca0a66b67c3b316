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
import mizan.text.Paragraph;
import mizan.background.Loadable;
import mizan.domain.data.WageSet;
import mizan.export.Sheet;
import mizan.query.ImportedSets.ImportedSet;
import mizan.query.InstalledSources.Source;
import mizan.ui.data.DataModel.Installed;
import mizan.ui.data.DataModel.Removal;
import mizan.ui.kit.NumberCell;
import mizan.ui.kit.RawFigures;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Takeable;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;

/// Lists what is installed.
public final class DataController implements View {

    private final DataModel model;
    private final ImportModel imports;
    private final Telling telling;
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
    /// @param mine the table that the person brought; empty for what the program ships
    private record Line(String title, String publisher, String period, long rows, String licence,
            Optional<Removal> mine) {}

    public DataController(DataModel model, ImportModel imports, Telling telling) {
        this.model = model;
        this.imports = imports;
        this.telling = telling;
    }

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
        rows.setCellFactory(_ -> new NumberCell<>(telling.formats()::count));
        subscriptions.now(this::update, model.installed());
        subscriptions.now(this::makeRoomForTheQuestion, model.asked());
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
        foot.setVisible(!asking);
        foot.setManaged(!asking);
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
        state.show(installed, telling, "", model::load);
        unreadable.setVisible(model.unreadable().isPresent());
        unreadable.setManaged(unreadable.isVisible());
        model.unreadable().ifPresent(file -> unreadableFile
                .setWords(telling.text("data.unreadable", telling.formats().code(file.toString()))));
        if (installed instanceof Loadable.Ready<Installed>(Installed value)) {
            List<Line> lines = new ArrayList<>();
            value.sets().forEach(set -> lines.add(line(set, imported(value, set))));
            value.sources().forEach(source -> lines.add(line(source)));
            // What the person brought is what they look for.
            lines.sort(Comparator.comparing(line -> line.mine().isEmpty()));
            table.getItems().setAll(lines);
            disk.setVisible(model.unreadable().isEmpty());
            disk.setWords(value.imported().isEmpty()
                    ? telling.text("data.disk.none")
                    : telling.text("data.disk", telling.formats().count(Math.round(value.bytes() / 1e6))));
        }
    }

    private static Optional<ImportedSet> imported(Installed installed, WageSet set) {
        return installed.imported()
                .stream()
                .filter(each -> each.year() == set.year() && each.scope() == set.scope())
                .findFirst();
    }

    private Line line(WageSet set, Optional<ImportedSet> imported) {
        String title = telling.text("scope." + set.scope().id());
        String told = imported.map(each -> telling.text(
                each.replacesReference() ? "data.imported.instead" : "data.imported", title,
                telling.formats().day(LocalDate.parse(each.importedAt())))).orElse(title);
        return new Line(told, telling.text("publisher.bls"),
                telling.text("period.may", telling.formats().year(set.year())), set.rows(),
                telling.text("licence." + set.licence()),
                imported.map(each -> new Removal(set, each.replacesReference())));
    }

    private Line line(Source source) {
        return new Line(telling.text("source." + source.name()), telling.text("publisher." + source.publisher()),
                telling.formats().period(source.period()), source.rows(), telling.text("licence." + source.licence()),
                Optional.empty());
    }

    private static <T> void show(TableColumn<Line, T> column, Function<Line, T> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

    /// In the order of the table.
    @Override
    public Optional<Takeable> takeable() {
        return Optional.of(new Takeable(card, () -> telling.text("data.installed"),
                () -> table.getItems().isEmpty() ? Optional.empty() : Optional.of(sheet())).with(table));
    }

    private Sheet sheet() {
        RawFigures raw = new RawFigures(telling);
        List<List<Sheet.Cell>> lines = table.getItems()
                .stream()
                .map(line -> List.of(new Sheet.Text(line.title()), new Sheet.Text(line.publisher()),
                        new Sheet.Text(line.period()), raw.number(line.rows()), new Sheet.Text(line.licence())))
                .toList();
        return new Sheet(telling.text("data.installed"),
                List.of(column("title", ""), column("publisher", ""), column("period", ""), column("rows", "rows"),
                        column("licence", "")),
                lines, "", "installed", telling.text("data.attribution"));
    }

    private Sheet.Column column(String key, String unit) {
        return new Sheet.Column(telling.text("data.column." + key), unit);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
