package mizan.ui.start;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;

/// Makes the field in which a person says a place.
public interface PlaceChooser {

    /// @param areaCode kept together with the field until the subscriptions are closed; empty for the whole country
    Node field(StringProperty areaCode, FigureText figureText, Subscriptions subscriptions);
}
