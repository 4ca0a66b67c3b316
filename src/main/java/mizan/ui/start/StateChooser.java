package mizan.ui.start;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.StateChoice;
import mizan.ui.kit.Subscriptions;
import mizan.ui.session.StateNames;
import org.controlsfx.control.SearchableComboBox;

/// Lets a person say a state, or the whole country.
public record StateChooser(StateNames states) implements PlaceChooser {

    @Override
    public Node field(StringProperty areaCode, FigureText figureText, Subscriptions subscriptions) {
        ComboBox<String> box = new SearchableComboBox<>();
        box.setId("start-place");
        box.getStyleClass().add("start-place");
        box.setAccessibleText(figureText.text("start.place"));
        subscriptions.add(StateChoice.bind(box, areaCode, states, figureText.text("start.place.open")));
        return box;
    }
}
