package mizan.ui.place;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import mizan.domain.place.NamedPlace;
import mizan.ui.kit.FigureText;
import mizan.ui.place.PlaceSearch.Find;
import org.jspecify.annotations.Nullable;

/// One place that is offered: its name, and below it what it is, and of a county whose figures it has.
final class PlaceCell extends ListCell<Find> {

    private final FigureText figureText;
    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox row = new VBox(name, about);

    PlaceCell(FigureText figureText, Consumer<Find> chosen) {
        this.figureText = figureText;
        name.getStyleClass().add("find-title");
        about.getStyleClass().add("find-matched");
        row.getStyleClass().add("find-row");
        row.setMinWidth(0);
        // As wide as the list and no wider: a long name is cut, and the list does not scroll to the side.
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            Find find = getItem();
            if (find != null) {
                chosen.accept(find);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Find find, boolean empty) {
        super.updateItem(find, empty);
        setText(null);
        if (find == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (find) {
            case Find.Found(NamedPlace place) -> {
                name.setText(place.title());
                about.setText(about(place));
            }
            case Find.Counties(NamedPlace state) -> {
                name.setText(figureText.text("place.counties", state.title()));
                about.setText(figureText.text("place.counties.about"));
            }
            case Find.WholeCountry _ -> {
                name.setText(figureText.text("place.nation"));
                about.setText(figureText.text("place.nation.about"));
            }
        }
        setGraphic(row);
        setAccessibleText(figureText.list(name.getText(), about.getText()));
    }

    private String about(NamedPlace place) {
        return switch (place.kind()) {
            case NATION -> figureText.text("place.nation.about");
            case STATE -> figureText.text("place.kind.state");
            case TERRITORY -> figureText.text("place.kind.territory");
            case METROPOLITAN -> figureText.text("place.kind.metropolitan");
            case NONMETROPOLITAN -> figureText.text("place.kind.nonmetropolitan");
            case COUNTY -> figureText.text("place.kind.county", place.state().orElse(""), place.figures().name());
        };
    }
}
