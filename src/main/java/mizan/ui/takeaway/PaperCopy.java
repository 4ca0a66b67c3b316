package mizan.ui.takeaway;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import mizan.export.Drawing;
import mizan.export.Svg;
import mizan.export.trace.Tracing;
import mizan.i18n.Language;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;

/// A second copy of a card in the light look, without what only works on a screen, its tables at full length. For the
/// JavaFX thread.
final class PaperCopy implements AutoCloseable {

    private static final double LEAST_WIDTH = 640;
    private static final double TABLE_HEAD = 56;
    private static final double MARGIN = 16;

    private final Views.Loaded loaded;
    private final Parent card;
    private final String title;
    private final Language language;

    /// @param views makes cards that nothing is attached to
    /// @param width of the card on screen
    PaperCopy(Views views, Class<? extends View> view, Board board, double width, String title, Language language) {
        this.loaded = views.load(view);
        this.card = loaded.root();
        this.title = title;
        this.language = language;
        strip(card);
        if (card instanceof Pane pane && pane.lookup(".section-title") == null) {
            Label head = new Label(title);
            head.getStyleClass().add("section-title");
            pane.getChildren().addFirst(head);
        }
        card.getStyleClass().add("on-paper");
        Scene scene = board.lay(card, Math.max(LEAST_WIDTH, width), language);
        scene.setFill(Color.WHITE);
    }

    WritableImage picture(double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        parameters.setTransform(Transform.scale(scale, scale));
        return card.snapshot(parameters, null);
    }

    byte[] svg() {
        Drawing drawing = Tracing.of(card);
        return Svg.of(drawing, title, language.tag(), MARGIN);
    }

    private static void strip(Node node) {
        if (node instanceof TableView<?> table) {
            double height = TABLE_HEAD + table.getItems().size() * Math.max(24, table.getFixedCellSize());
            table.setMinHeight(height);
            table.setPrefHeight(height);
        } else if (node instanceof Control && !(node instanceof Label) && !(node instanceof ScrollPane)) {
            boolean crumb = node instanceof Hyperlink && node.getParent() != null
                    && node.getParent().getStyleClass().contains("crumbs");
            node.setVisible(crumb);
            node.setManaged(crumb);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(PaperCopy::strip);
        }
    }

    @Override
    public void close() {
        loaded.dispose();
    }
}
