package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.chart.SeriesMark;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.StateMeasure;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.TextCell;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.session.PlaceNames;
import org.jspecify.annotations.Nullable;

/// The card with the table of the states. What is pointed at or chosen here is so on the map too, and the other way
/// round; the order of the table is that of the ranking until the person sorts otherwise.
public final class StateTableController extends RankingView {

    /// About as wide is a letter of a column's title.
    private static final double LETTER = 7.2;
    /// The border of the table and its scroll bar, in pixels.
    private static final double AROUND = 18;
    /// Behind the names and ranks.
    private static final int FIRST_FIGURE = 2;

    private final PlaceNames names;
    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private TableView<RankedPlace> table;
    @FXML
    private TextField filter;
    @FXML
    private CheckBox everyone;
    @FXML
    private Paragraph note;
    @FXML
    private StackPane frame;

    private final List<StateTableRow> rows = new ArrayList<>();
    private List<StateColumn> columns = List.of();
    private @Nullable Object columnsOf;
    private @Nullable PinnedRow pinned;
    private double most;
    /// What the names need beyond their least width before further columns get any, in pixels.
    private double longNames;

    public StateTableController(MapModel model, PlaceNames names, FigureText figureText) {
        super(model, figureText);
        this.names = names;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(model.filter());
        everyone.selectedProperty().bindBidirectional(model.everyone());
        table.setFixedCellSize(32);
        subscriptions.add(table.widthProperty().subscribe(this::fit));
        pinned = new PinnedRow(table);
        frame.getChildren().add(pinned);
        table.setRowFactory(_ -> {
            StateTableRow row = new StateTableRow(model);
            rows.add(row);
            return row;
        });
        table.setSortPolicy(_ -> {
            list();
            return true;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        subscriptions.add(table.getSelectionModel().selectedItemProperty().subscribe(state -> {
            if (state != null && table.isFocused()) {
                model.meant().set(state.nation() ? "" : state.code());
            }
        }));
        subscriptions.later(this::showSelected, model.selected());
        subscriptions.later(() -> rows.forEach(StateTableRow::mark), model.meant(), model.selected());
        subscriptions.later(this::update, model.filter(), model.areaFilter().state(), model.areaFilter().kind());
        subscriptions.later(table::refresh, model.session().home(), names.names());
        subscriptions.later(table::refresh, model.options());
        follow();
    }

    @Override
    void show(PlaceRanking ranking, MapWords words) {
        title.setWords(words.heading(words.text("map.table")));
        boolean areas = ranking.picture().level() == MapLevel.AREAS;
        Shown.set(!areas, everyone);
        filter.setPromptText(words.text("map.filter"));
        filter.setAccessibleText(words.text("map.filter"));
        table.setAccessibleText(words.text("map.table"));
        columns = StateColumn.of(ranking, words);
        // One occupation has the same columns as the next; only where two stand beside each other their marks differ.
        Object now = List.of(ranking.picture().level(), ranking.yardstick(), ranking.contrast(),
                columns.stream().map(StateColumn::series).toList(), columns.stream().map(StateColumn::about).toList());
        if (!now.equals(columnsOf)) {
            columnsOf = now;
            makeColumns(words);
        }
        everyone.setText(figureText.text("map.everyone", figureText.formats().count(PlaceRanking.JOB_FLOOR)));
        list();
        if (pinned != null) {
            pinned.show(ranking.nation(), columns);
        }
        String rule = words.near().rule();
        String left = ranking.belowFloor() == 0
                ? words.text("map.table.note")
                : figureText.messages().counted(words.key("map.left-out"), ranking.belowFloor(),
                        figureText.formats().count(ranking.belowFloor()),
                        figureText.formats().count(ranking.leastJobs()));
        note.setWords(rule.isEmpty() ? left : left + " " + rule);
    }

    /// The figures of the columns change with the ranking; the columns themselves only with what they are about.
    private void makeColumns(MapWords words) {
        TableColumn<RankedPlace, RankedPlace> name = new TableColumn<>(words.text("map.column.state"));
        name.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        boolean areas = words.ranking().picture().level() == MapLevel.AREAS;
        name.setCellFactory(_ -> new StateNameCell(() -> areas
                ? model.session().home().get()
                : names.state(model.session().home().get()).orElse(""), () -> model.offeredIn(names), figureText));
        name.setMinWidth(areas ? 150 : 126);
        longNames = areas ? 110 : 0;
        List<TableColumn<RankedPlace, ?>> all = new ArrayList<>(List.of(name, ranks(words)));
        for (int i = 0; i < columns.size(); i++) {
            all.add(column(i));
        }
        table.getColumns().setAll(all);
        fit();
        TableColumn<RankedPlace, ?> shown = all.get(FIRST_FIGURE);
        shown.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(shown));
    }

    /// Not for sorting: the order of the ranks is that of the figures beside them.
    private TableColumn<RankedPlace, RankedPlace> ranks(MapWords words) {
        TableColumn<RankedPlace, RankedPlace> ranks = new TableColumn<>(figureText.text("rank.title"));
        ranks.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        ranks.setCellFactory(_ -> new TextCell<>(state -> words.near().rank(state)));
        ranks.setSortable(false);
        ranks.setPrefWidth(54);
        ranks.getStyleClass().add("number");
        return ranks;
    }

    private TableColumn<RankedPlace, MeasureReading> column(int index) {
        StateColumn column = columns.get(index);
        Label title = new Label(column.title());
        column.series().ifPresent(series -> title.setGraphic(new SeriesMark(series)));
        title.setTooltip(new WrappingTooltip(column.about()));
        TableColumn<RankedPlace, MeasureReading> made = new TableColumn<>();
        made.setGraphic(title);
        made.setUserData(index);
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(columns.get(index).reading()
                .apply(cell.getValue())));
        made.setCellFactory(_ -> new ReadingCell(column.text(), column.remark(), reading -> share(index, reading),
                figureText));
        // The first has a bar before its figures, and a mark of its order behind its title.
        double wide = LETTER * column.title().length() + (index == 0 ? 44 : 24);
        made.setPrefWidth(Math.max(index == 0 ? 142 : 104, wide));
        made.getStyleClass().add("number");
        return made;
    }

    /// Shows as many columns as there is room for, so that nothing needs scrolling sideways: what is left out is chosen above
    /// the map, and is the first column then. The names take what room is left.
    private void fit() {
        List<TableColumn<RankedPlace, ?>> all = table.getColumns();
        double left = table.getWidth() - AROUND;
        if (all.isEmpty() || left <= 0) {
            return;
        }
        left -= all.getFirst().getMinWidth();
        boolean room = true;
        for (int i = 1; i < all.size(); i++) {
            room &= i <= FIRST_FIGURE || left >= all.get(i).getPrefWidth() + longNames;
            all.get(i).setVisible(room);
            left -= room ? all.get(i).getPrefWidth() : 0;
        }
        all.getFirst().setPrefWidth(all.getFirst().getMinWidth() + Math.max(0, left));
    }

    /// How large a value is against the largest of its column; only the first column has bars.
    private double share(int index, MeasureReading reading) {
        if (index > 0 || !(reading instanceof Exact(double value, _))) {
            return Double.NaN;
        }
        return most == 0 ? Double.NaN : Math.abs(value) / most;
    }

    private double most(List<RankedPlace> listed) {
        return listed.stream()
                .filter(state -> !state.nation() || !isCount())
                .mapToDouble(state -> state.reading() instanceof Exact(double each, _) ? Math.abs(each) : 0)
                .max()
                .orElse(0);
    }

    /// The whole country has more jobs than any state: its bar would make all others vanish.
    private boolean isCount() {
        return model.measure().get() == StateMeasure.EMPLOYMENT;
    }

    private void list() {
        if (!(model.ranking().get() instanceof Loadable.Ready<PlaceRanking>(PlaceRanking ranking))) {
            return;
        }
        Optional<TableColumn<RankedPlace, ?>> sorted = table.getSortOrder().stream().findFirst();
        Optional<StateColumn> by = sorted.map(TableColumn::getUserData)
                .filter(Integer.class::isInstance)
                .map(index -> columns.get((Integer) index));
        boolean descending = sorted.isPresent()
                ? sorted.get().getSortType() == TableColumn.SortType.DESCENDING
                : false;
        PlaceOrder order = new PlaceOrder(by, descending, model.session().settings().language().get().locale());
        List<RankedPlace> listed = order.of(ranking, model.listed());
        most = most(listed);
        table.getItems().setAll(listed);
        showSelected();
    }

    /// Brings the row of the chosen state into sight.
    private void showSelected() {
        for (RankedPlace state : table.getItems()) {
            if (state.code().equals(model.selected().get())) {
                table.getSelectionModel().select(state);
                int row = table.getItems().indexOf(state);
                if (!inSight(row)) {
                    // Not to the very top, where the country's row lies over it.
                    table.scrollTo(Math.max(0, row - 1));
                }
                return;
            }
        }
        if (!table.isFocused()) {
            table.getSelectionModel().clearSelection();
        }
    }

    /// Whether it can be pointed at: it then stays below the pointer that chose it.
    private boolean inSight(int row) {
        boolean covered = pinned != null && pinned.isVisible();
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && row >= flow.getFirstVisibleCell().getIndex() + (covered ? 1 : 0)
                && row <= flow.getLastVisibleCell().getIndex();
    }

    private void keyPressed(KeyEvent event) {
        RankedPlace row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null && !row.nation()) {
            model.toggle(row.code());
            event.consume();
        }
    }

    /// The states that are listed, in the order of the table.
    @Override
    public Optional<Exportable> exportable() {
        MapSheet sheet = new MapSheet(figureText, model);
        return Optional.of(new Exportable(card, sheet::name,
                () -> sheet.ranking().flatMap(ranking -> sheet.of(ranking, List.copyOf(table.getItems()))))
                .with(table));
    }

    @Override
    public void dispose() {
        filter.textProperty().unbindBidirectional(model.filter());
        everyone.selectedProperty().unbindBidirectional(model.everyone());
        super.dispose();
    }
}
