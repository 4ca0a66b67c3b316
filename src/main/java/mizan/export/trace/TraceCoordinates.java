package mizan.export.trace;

import javafx.scene.Node;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

/// Where things are, from the upper left corner of what is traced. Mirrored layouts are mirrored here, as on screen.
record TraceCoordinates(double originX, double originY) {

    Transform of(Node node) {
        return new Translate(-originX, -originY).createConcatenation(node.getLocalToSceneTransform());
    }
}
