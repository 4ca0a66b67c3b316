package mizan.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import mizan.background.Loadable;
import mizan.domain.data.WageSet;
import mizan.query.InstalledSources.Source;
import mizan.ui.data.DataModel.Installed;
import mizan.ui.kit.NumberCell;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;

/// Lists what is installed.
public final class DataController implements View {

    private final DataModel model;
    private final Telling telling;
    private final Subscriptions subscriptions = new Subscriptions();

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
    private record Line(String title, String publisher, String period, long rows, String licence) {}

    public DataController(DataModel model, Telling telling) {
        this.model = model;
        this.telling = telling;
    }

    @FXML
    private void initialize() {
        show(title, Line::title);
        show(publisher, Line::publisher);
        show(period, Line::period);
        show(rows, Line::rows);
        show(licence, Line::licence);
        rows.setCellFactory(_ -> new NumberCell<>(telling.formats()::count));
        subscriptions.now(this::update, model.installed());
        if (model.installed().get() instanceof Loadable.Empty) {
            model.load();
        }
    }

    private void update() {
        Loadable<Installed> installed = model.installed().get();
        state.show(installed, telling, "", model::load);
        if (installed instanceof Loadable.Ready<Installed>(Installed value)) {
            List<Line> lines = new ArrayList<>();
            value.sets().forEach(set -> lines.add(line(set)));
            value.sources().forEach(source -> lines.add(line(source)));
            table.getItems().setAll(lines);
        }
    }

    private Line line(WageSet set) {
        return new Line(telling.text("scope." + set.scope().id()), telling.text("publisher.bls"),
                telling.text("period.may", telling.formats().year(set.year())), set.rows(),
                telling.text("licence." + set.licence()));
    }

    private Line line(Source source) {
        return new Line(telling.text("source." + source.name()), telling.text("publisher." + source.publisher()),
                telling.formats().period(source.period()), source.rows(), telling.text("licence." + source.licence()));
    }

    private static <T> void show(TableColumn<Line, T> column, Function<Line, T> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
