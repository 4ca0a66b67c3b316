package mizan.text;

import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/// What is around a drawing that runs from left to right in every language.
public final class Surroundings {

    private Surroundings() {}

    /// The direction of the words around the drawing, which those in it keep: the signs of Arabic-Indic numbers take
    /// their side from it, and one number must not look one way in a chart and another beside it.
    public static ObservableValue<NodeOrientation> direction(Node drawing) {
        return drawing.parentProperty().flatMap(Node::effectiveNodeOrientationProperty)
                .orElse(NodeOrientation.LEFT_TO_RIGHT);
    }
}
