package mizan.ui.careers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.export.Sheet;
import mizan.query.OccupationTree.Entry;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import org.jspecify.annotations.Nullable;

/// The tree of groups and occupations. Enter or a double click opens an occupation, and opens or closes a group.
public final class BrowseController implements View {

    private final HomeModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private PayRanges ranges;

    @FXML
    private VBox card;
    @FXML
    private Paragraph heading;
    @FXML
    private TreeTableView<Entry> tree;
    @FXML
    private TreeTableColumn<Entry, String> title;
    @FXML
    private TreeTableColumn<Entry, PayDistribution> range;
    @FXML
    private TreeTableColumn<Entry, Figure> employment;
    @FXML
    private TreeTableColumn<Entry, Figure> median;
    @FXML
    private Paragraph work;

    public BrowseController(HomeModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.ranges = PayRanges.of(List.of(), figureText, model.careers().session().basis().get());
    }

    @FXML
    private void initialize() {
        title.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                cell.getValue().getValue().occupation().title()));
        range.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue().pay()));
        range.setCellFactory(_ -> new TreeTableCell<>() {
            @Override
            protected void updateItem(@Nullable PayDistribution pay, boolean empty) {
                super.updateItem(pay, empty);
                ranges.show(this, pay, empty);
            }
        });
        employment.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                cell.getValue().getValue().pay().employment()));
        median.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                cell.getValue().getValue().pay().pay(PayMeasure.MEDIAN, model.careers().session().basis().get())));
        employment.setCellFactory(_ -> new FigureTreeCell(figureText::persons, figureText));
        median.setCellFactory(_ -> new FigureTreeCell(
                figure -> figureText.pay(figure, model.careers().session().basis().get()), figureText));
        tree.setShowRoot(false);
        tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        tree.setRowFactory(_ -> row());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        workOfRow().tellBelow(work, tree.getSelectionModel().selectedItemProperty().map(TreeItem::getValue),
                subscriptions);
        subscriptions.now(this::show, model.home());
        subscriptions.now(this::showBasis, model.home(), model.careers().session().basis());
    }

    private void show() {
        if (!(model.home().get() instanceof Loadable.Ready<HomeContent>(HomeContent home))) {
            return;
        }
        heading.setWords(figureText.heading(figureText.text("careers.home.all"), home.place().name(),
                figureText.period(home.table())));
        TreeItem<Entry> root = new TreeItem<>();
        Map<String, TreeItem<Entry>> byCode = new HashMap<>();
        for (Entry entry : home.tree()) {
            TreeItem<Entry> item = new TreeItem<>(entry);
            if (entry.occupation().group() != OccupationGroup.DETAILED) {
                byCode.put(entry.occupation().code().text(), item);
                item.setExpanded(model.expanded().contains(entry.occupation().code()));
                item.expandedProperty().subscribe((_, open) -> remember(entry, open));
            }
            byCode.getOrDefault(entry.parentCode(), root).getChildren().add(item);
        }
        root.setExpanded(true);
        tree.setRoot(root);
    }

    private void remember(Entry entry, boolean open) {
        if (open) {
            model.expanded().add(entry.occupation().code());
        } else {
            model.expanded().remove(entry.occupation().code());
        }
    }

    private void showBasis() {
        if (model.home().get() instanceof Loadable.Ready<HomeContent>(HomeContent home)) {
            ranges = PayRanges.of(home.tree().stream().map(Entry::pay).toList(), figureText,
                    model.careers().session().basis().get());
            range.setText(ranges.head());
        }
        median.setText(figureText.text("careers.median",
                new ProfileText(figureText, model.careers().session().basis().get()).unit()));
        tree.refresh();
    }

    private WorkOfRow<Entry> workOfRow() {
        return new WorkOfRow<>(entry -> model.home().get() instanceof Loadable.Ready<HomeContent>(HomeContent home)
                ? home.work().getOrDefault(entry.occupation().code(), "")
                : "", figureText);
    }

    private TreeTableRow<Entry> row() {
        TreeTableRow<Entry> row = new TreeTableRow<>();
        workOfRow().tellOn(row);
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(row.getTreeItem());
            }
        });
        return row;
    }

    private void keyPressed(KeyEvent event) {
        TreeItem<Entry> item = tree.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            compared().toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && item != null) {
            if (!item.isLeaf()) {
                item.setExpanded(!item.isExpanded());
            }
            open(item);
            event.consume();
        }
    }

    private void open(@Nullable TreeItem<Entry> item) {
        if (item != null && item.isLeaf()) {
            model.careers().open(item.getValue().occupation().code());
        }
    }

    /// What is in sight, in the order of the tree.
    @Override
    public Optional<Exportable> exportable() {
        return Optional.of(new Exportable(card, heading::getWords, this::sheet,
                () -> tree.getSelectionModel().getSelectedIndices().stream().filter(row -> row >= 0).sorted()
                        .toList())
                .offering(() -> compared().items()));
    }

    private CompareRow compared() {
        return new CompareRow(model.careers().session().tray(), figureText,
                () -> Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).filter(TreeItem::isLeaf)
                        .map(item -> item.getValue().occupation().code()));
    }

    private Optional<Sheet> sheet() {
        if (!(model.home().get() instanceof Loadable.Ready<HomeContent>(HomeContent home))
                || tree.getExpandedItemCount() == 0) {
            return Optional.empty();
        }
        List<Entry> shown = IntStream.range(0, tree.getExpandedItemCount())
                .mapToObj(row -> tree.getTreeItem(row).getValue())
                .toList();
        return Optional.of(new OccupationSheets(figureText, model.careers().session().basis().get(),
                figureText.text("compare.source.published",
                        figureText.sourced(figureText.may(home.table().year()), home.table())))
                .tree(shown, home, heading.getWords()));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
