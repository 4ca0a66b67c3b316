package mizan.ui.kit;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller: as if the window had fewer or more pixels, each of another size. Over it lies
/// the ring of the keyboard's focus.
@DefaultProperty("content")
public final class ZoomPane extends Region {

    private final Scale scale = new Scale(1, 1);
    private final ObjectProperty<Node> content = new SimpleObjectProperty<>(this, "content");
    private final FocusRing ring = new FocusRing(this);

    public ZoomPane() {
        ring.getTransforms().add(scale);
        content.subscribe(node -> {
            if (node != null) {
                node.getTransforms().add(scale);
                getChildren().setAll(node, ring);
            }
        });
    }

    /// The content of a window of its own, at a size.
    ///
    /// @param percent of the usual size, above 0
    public static ZoomPane of(Node content, int percent) {
        ZoomPane pane = new ZoomPane();
        pane.setContent(content);
        pane.setPercent(percent);
        return pane;
    }

    /// @param percent of the usual size, above 0
    public void setPercent(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        requestLayout();
    }

    /// Looks as the window that the node is in, and is of its size: what opens in a window of its own inherits neither.
    public void lookAs(Node node) {
        Scene scene = node.getScene();
        getStyleClass().setAll(scene.getRoot().getStyleClass());
        getStylesheets().setAll(scene.getStylesheets());
        setNodeOrientation(scene.getEffectiveNodeOrientation());
        scale.setX(scaleAt(node));
        scale.setY(scaleAt(node));
        requestLayout();
    }

    /// How many pixels of the window one of the node's is, 1 outside any pane of this kind.
    public static double scaleAt(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ZoomPane zoomed) {
                return zoomed.scale.getX();
            }
        }
        return 1;
    }

    public Node getContent() {
        return content.get();
    }

    public void setContent(Node node) {
        content.set(node);
    }

    @Override
    public Orientation getContentBias() {
        return content.get().getContentBias();
    }

    @Override
    protected void layoutChildren() {
        content.get().resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.get().prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.get().prefHeight(-1) * scale.getY();
    }
}
