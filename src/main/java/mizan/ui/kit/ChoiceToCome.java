package mizan.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place of a list to choose from. Until the list is made, after the first frame, it looks the same and says what is
/// chosen: a list has six times the nodes. Its width is given by the style sheet, so that nothing moves then.
public final class ChoiceToCome extends StackPane {

    private final Label chosen = new Label();

    public ChoiceToCome() {
        chosen.getStyleClass().add("list-cell");
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        StackPane button = new StackPane(arrow);
        button.getStyleClass().add("arrow-button");
        HBox look = new HBox(chosen, button);
        look.getStyleClass().addAll("combo-box-base", "combo-box", "choice-to-come");
        getChildren().add(look);
    }

    /// Follows what is chosen.
    public void say(ObservableValue<String> text) {
        chosen.textProperty().bind(text);
    }

    /// Shows the list itself from now on.
    public void become(ComboBox<?> list) {
        chosen.textProperty().unbind();
        list.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(list);
    }
}
