package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import mizan.domain.place.MeasureReading;
import mizan.ui.kit.Shown;
import org.jspecify.annotations.Nullable;

/// The row of the whole country, kept below the heads of the table while the table is scrolled away from it. Whoever
/// reads the table without seeing it finds the row itself at the top.
final class PinnedRow extends Pane {

    private static final PseudoClass DERIVED = PseudoClass.getPseudoClass("derived");

    private final TableView<RankedPlace> table;
    private final HBox cells = new HBox();
    private List<StateColumn> columns = List.of();
    private @Nullable RankedPlace nation;

    PinnedRow(TableView<RankedPlace> table) {
        this.table = table;
        getStyleClass().add("pinned-row");
        getChildren().add(cells);
        Shown.set(false, this);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        visibleProperty().subscribe(this::fillIfSeen);
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                follow();
            }
        });
    }

    /// The parts of the table are there once it has its skin.
    private void follow() {
        ScrollBar down = bar(Orientation.VERTICAL);
        ScrollBar across = bar(Orientation.HORIZONTAL);
        if (down == null || across == null || !(table.lookup(".column-header-background") instanceof Region heads)) {
            return;
        }
        visibleProperty().bind(down.valueProperty().greaterThan(0).and(down.visibleProperty()));
        cells.translateXProperty().bind(across.valueProperty().negate());
        layoutXProperty().bind(table.layoutXProperty().add(1));
        layoutYProperty().bind(table.layoutYProperty().add(heads.heightProperty()).add(1));
        table.widthProperty().subscribe(this::fit);
        down.widthProperty().subscribe(this::fit);
    }

    private void fit() {
        ScrollBar down = bar(Orientation.VERTICAL);
        resize(Math.max(0, table.getWidth() - 2 - (down == null ? 0 : down.getWidth())), table.getFixedCellSize());
    }

    private @Nullable ScrollBar bar(Orientation orientation) {
        return table.lookupAll(".scroll-bar")
                .stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation)
                .findFirst()
                .orElse(null);
    }

    void show(RankedPlace newNation, List<StateColumn> newColumns) {
        nation = newNation;
        columns = newColumns;
        fillIfSeen();
    }

    /// Most tables are never scrolled: what is not seen is not made.
    private void fillIfSeen() {
        // The table may have its new columns before it is told here what is in them.
        if (isVisible() && nation != null && table.getColumns().size() == columns.size() + 2) {
            fill(nation);
        }
    }

    private void fill(RankedPlace country) {
        List<Label> labels = new ArrayList<>();
        List<TableColumn<RankedPlace, ?>> all = table.getColumns();
        labels.add(label(country.name(), all.getFirst()));
        labels.add(label("", all.get(1)));
        for (int i = 0; i < columns.size(); i++) {
            MeasureReading reading = columns.get(i).reading().apply(country);
            Label figure = label(columns.get(i).text().apply(reading), all.get(i + 2));
            figure.getStyleClass().add("number");
            figure.pseudoClassStateChanged(DERIVED, reading.derived());
            labels.add(figure);
        }
        cells.getChildren().setAll(labels);
        fit();
    }

    private Label label(String text, TableColumn<RankedPlace, ?> column) {
        Label label = new Label(text);
        label.minWidthProperty().bind(column.widthProperty());
        label.maxWidthProperty().bind(column.widthProperty());
        label.setMinHeight(table.getFixedCellSize());
        label.visibleProperty().bind(column.visibleProperty());
        label.managedProperty().bind(column.visibleProperty());
        return label;
    }
}
