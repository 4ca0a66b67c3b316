package mizan.statemap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/// What is seen of a map while its size or place changes: a picture of it as it was before, stretched and moved. To draw
/// hundreds of outlines takes longer than a frame may. Where it does not reach, a coarser one of all of the map is seen.
/// It has the coordinates of the map. The map itself is there all the while, unseen, for pointer and keys.
final class MotionPicture extends Group {

    /// How long nothing changes until the map is drawn exactly.
    private static final Duration REST = Duration.millis(150);

    private final Node drawn;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ImageView coarse = new ImageView();
    private final Rectangle sea = new Rectangle();
    private final ImageView sharp = new ImageView();
    private final List<Node> caches = new ArrayList<>();

    /// @param drawn what pictures are taken of, in the coordinates of the map
    /// @param rested what is done when nothing changes any more
    MotionPicture(Node drawn, Runnable rested) {
        this.drawn = drawn;
        sea.getStyleClass().add("map-sea");
        getStyleClass().add("motion-picture");
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(coarse, sea, sharp);
        rest.setOnFinished(_ -> {
            end();
            rested.run();
        });
    }

    boolean moving() {
        return isVisible();
    }

    /// Called before each change. The first one takes the pictures.
    ///
    /// @param seen what is seen of the map before the change
    void begin(Viewport seen) {
        if (drawn.getScene() == null) {
            return;
        }
        if (!moving()) {
            boolean part = seen.zoom() > 1;
            coarse.setVisible(part);
            sea.setVisible(part);
            if (part) {
                take(seen.whole(), coarse);
            }
            take(seen, sharp);
            sea.setX(sharp.getX());
            sea.setY(sharp.getY());
            sea.setWidth(sharp.getFitWidth());
            sea.setHeight(sharp.getFitHeight());
            show(true);
        }
        rest.playFromStart();
    }

    /// Shows the map itself again.
    void end() {
        if (moving()) {
            rest.stop();
            show(false);
            coarse.setImage(null);
            sharp.setImage(null);
        }
    }

    private void show(boolean pictures) {
        setVisible(pictures);
        // Unlike what is invisible, it still hears the pointer and keeps the focus.
        drawn.setOpacity(pictures ? 0 : 1);
        if (pictures) {
            Stream.<Node>iterate(this, each -> each != null, Node::getParent).filter(Node::isCache)
                    .forEach(caches::add);
        }
        // A pane that scrolls keeps what it shows as a picture, and draws all of it anew for a change of any part.
        caches.forEach(each -> each.setCache(!pictures));
        if (!pictures) {
            caches.clear();
        }
    }

    private void take(Viewport seen, ImageView view) {
        double dots = drawn.getScene().getWindow() == null ? 1 : drawn.getScene().getWindow().getRenderScaleX();
        double scale = seen.scale() * dots;
        Point2D corner = seen.onMap(Point2D.ZERO).multiply(scale);
        double left = Math.floor(corner.getX());
        double top = Math.floor(corner.getY());
        double width = Math.ceil(seen.width() * dots) + 1;
        double height = Math.ceil(seen.height() * dots) + 1;
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setTransform(new Scale(scale, scale));
        how.setViewport(new Rectangle2D(left, top, width, height));
        view.setImage(drawn.snapshot(how, null));
        view.setX(left / scale);
        view.setY(top / scale);
        view.setFitWidth(width / scale);
        view.setFitHeight(height / scale);
    }
}
