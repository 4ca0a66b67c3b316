package mizan.ui.careers;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import mizan.background.Loadable;
import mizan.domain.evidence.Wish;
import mizan.ui.careers.FilterModel.InPlace;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.ToggleChoice;
import mizan.ui.kit.View;

/// What the work must be like, with how many occupations would pass beside each wish.
public final class WishesController implements View {

    private final FilterModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<Wish, Row> rows = new EnumMap<>(Wish.class);

    @FXML
    private ToggleButton half;
    @FXML
    private ToggleButton most;
    @FXML
    private FlowPane wishes;

    private record Row(CheckBox box, Label count) {}

    public WishesController(FilterModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.add(ToggleChoice.bind(model.ahead(), half, Wish.Ahead.HALF, most, Wish.Ahead.MOST));
        for (Wish wish : Wish.values()) {
            wishes.getChildren().add(row(wish));
        }
        subscriptions.now(this::show, model.filters());
    }

    private HBox row(Wish wish) {
        CheckBox box = new CheckBox(figureText.text("careers.wish." + wish.id()));
        box.setId("wish-" + wish.id());
        box.setOnAction(_ -> model.wish(wish, box.isSelected()));
        Label count = new Label();
        count.getStyleClass().add("wish-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(box, between, count);
        row.getStyleClass().add("wish");
        rows.put(wish, new Row(box, count));
        return row;
    }

    private void show() {
        if (!(model.inPlace().get() instanceof Loadable.Ready<InPlace>(InPlace place))) {
            return;
        }
        Map<Wish, Integer> counts = model.passingWith(place);
        rows.forEach((wish, row) -> {
            int count = counts.getOrDefault(wish, 0);
            String number = figureText.formats().count(count);
            row.box().setSelected(model.wishes().get().contains(wish));
            row.box().setAccessibleText(figureText.list(row.box().getText(),
                    figureText.messages().counted("careers.wish.count", count, number)));
            row.count().setText(number);
        });
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
